#include "draftwindows.h"

#include "draftkey.h"
#include "draftsdialog.h"
#include "editor/recorddialog.h"
#include "models/draftwords.h"
#include "store/outbox.h"
#include "window/desk.h"

#include <QPointer>

namespace ticketeer {

DraftWindows::DraftWindows(Desk &desk, QWidget *parent) : QObject(parent), m_desk(desk), m_parent(parent) {}

void DraftWindows::showList()
{
    auto *list = m_parent->findChild<DraftsDialog *>();
    // One that was closed may live on for a moment.
    if (!list || !list->isVisible()) {
        list = new DraftsDialog(m_desk, m_parent);
        list->setAttribute(Qt::WA_DeleteOnClose);
        connect(list, &DraftsDialog::openRequested, this, &DraftWindows::open);
        list->show();
    }
    list->raise();
    list->activateWindow();
}

void DraftWindows::open(const QString &key)
{
    const std::optional<Draft> draft = m_desk.drafts.draft(key);
    if (!draft)
        return;
    if (isReply(*draft)) {
        Q_EMIT replyRequested(*draft);
        return;
    }
    QDialog *dialog = RecordDialog::openFor(key, m_parent);
    if (!dialog) {
        // While its entry is known, saving must not make a second object of it.
        const auto entry = m_desk.outbox.entry(draft->entry());
        dialog =
            entry ? new RecordDialog(m_desk, *entry, m_parent) : new RecordDialog(m_desk, *draft, m_parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    }
    dialog->raise();
    dialog->activateWindow();
}

} // namespace ticketeer
