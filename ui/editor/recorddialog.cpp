#include "recorddialog.h"

#include "recorddialogprivate.h"

#include "store/outboxentry.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ticketeer {

RecordDialog::RecordDialog(Desk &desk, const Change &start, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, desk, start))
{
    setObjectName(start.resource().child.toString().toLower() + u"Editor"_s);
    setSizeGripEnabled(true);
    d->build();
    d->load(start);
}

RecordDialog::RecordDialog(Desk &desk, const OutboxEntry &entry, QWidget *parent)
    : RecordDialog(desk, entry.change, parent)
{
    d->edits(entry);
}

RecordDialog::~RecordDialog() = default;

void RecordDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // A selected title is gone with the first key.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (auto *line = qobject_cast<QLineEdit *>(focusWidget()))
                line->end(false);
        },
        Qt::QueuedConnection);
}

void RecordDialog::done(int result)
{
    if (d->watch) {
        d->leave();
        return;
    }
    if (result == Accepted || !d->hasEdits()) {
        QDialog::done(result);
        return;
    }
    if (d->question)
        return;
    auto *question =
        new QMessageBox(QMessageBox::Question, windowTitle(), tr("What you changed here has not been saved."),
                        QMessageBox::NoButton, this);
    d->question = question;
    question->setObjectName(u"discardQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *keep = question->addButton(tr("&Keep Editing"), QMessageBox::RejectRole);
    QPushButton *discard = question->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    keep->setObjectName(u"keepEditingButton"_s);
    discard->setObjectName(u"discardButton"_s);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(discard, &QPushButton::clicked, this, [this] { QDialog::done(Rejected); });
    question->open();
}

} // namespace ticketeer
