#include "worktrouble.h"

#include "window/messagebar.h"

#include <QCoreApplication>
#include <QDir>

namespace ticketeer {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkTrouble)
};

} // namespace

void explainWorkTrouble(const StoreTrouble &trouble, MessageBar &messages)
{
    const QString file = QDir::toNativeSeparators(trouble.file);
    switch (trouble.kind) {
    case StoreTrouble::Kind::CannotOpen:
    case StoreTrouble::Kind::CannotWrite:
        messages.showMessage(
            MessageBar::Tone::Error, Words::tr("What you type cannot be kept on this computer's disk."),
            Words::tr("It is safe only as long as Ticketeer runs; it tries again every few seconds. Is the "
                      "disk full, or the folder read-only? %1")
                .arg(file),
            trouble.technical);
        return;
    case StoreTrouble::Kind::Newer:
        messages.showMessage(
            MessageBar::Tone::Error,
            Words::tr("Your drafts and unsent changes were written by a newer Ticketeer."),
            Words::tr("They are left alone and cannot be shown, and what you type now is safe only as long "
                      "as Ticketeer runs. Update Ticketeer to see them again."),
            trouble.technical);
        return;
    case StoreTrouble::Kind::Damaged:
        messages.showMessage(
            MessageBar::Tone::Warning, Words::tr("The file of your drafts and unsent changes was damaged."),
            Words::tr("What could be read of it is here. The damaged file was set aside; do not delete it "
                      "before you have looked at the drafts and the outbox: %1")
                .arg(QDir::toNativeSeparators(trouble.asideFile)),
            trouble.technical);
        return;
    }
}

} // namespace ticketeer
