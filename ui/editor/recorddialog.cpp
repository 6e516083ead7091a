#include "recorddialog.h"

#include "recorddialogprivate.h"

#include "drafts/draftkeeper.h"
#include "drafts/draftkey.h"
#include "recordform.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ticketeer {

RecordDialog::RecordDialog(Desk &desk, const Change &start, const QString &draftKey, qint64 replaces,
                           QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, desk, start))
{
    setObjectName(start.resource().child.toString().toLower() + u"Editor"_s);
    setSizeGripEnabled(true);
    d->replaces = replaces;
    d->build();
    d->begin(start, draftKey);
}

RecordDialog::RecordDialog(Desk &desk, const Change &start, QWidget *parent)
    : RecordDialog(desk, start, ticketeer::draftKey(start), 0, parent)
{
}

RecordDialog::RecordDialog(Desk &desk, const OutboxEntry &entry, QWidget *parent)
    : RecordDialog(desk, entry.change, ticketeer::draftKey(entry), entry.id, parent)
{
    d->edits(entry);
}

RecordDialog::RecordDialog(Desk &desk, const Draft &draft, QWidget *parent)
    : RecordDialog(desk, draft.change, draft.key, 0, parent)
{
}

RecordDialog::~RecordDialog() = default;

void RecordDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    QMetaObject::invokeMethod(
        this,
        [this] {
            // Being shown selects what is in the field: gone with the first key.
            if (const auto place = std::exchange(d->placeWhenShown, std::nullopt))
                d->form->goTo(*place);
            else if (auto *line = qobject_cast<QLineEdit *>(focusWidget()))
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
        d->keepDraft();
        QDialog::done(result);
        return;
    }
    d->askWhetherToKeep();
}

QString RecordDialog::draftKey() const
{
    return d->keeper->key();
}

void RecordDialog::keepAsDraft()
{
    d->keepDraft();
    QDialog::done(Rejected);
}

RecordDialog *RecordDialog::openFor(const QString &draftKey, const QWidget *near)
{
    for (RecordDialog *open : near->window()->findChildren<RecordDialog *>()) {
        if (open->isVisible() && open->draftKey() == draftKey)
            return open;
    }
    return nullptr;
}

} // namespace ticketeer
