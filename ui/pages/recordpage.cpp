#include "recordpage.h"

#include "drafts/draftkey.h"
#include "editor/recorddialog.h"
#include "editor/thing.h"
#include "inspector/rawview.h"
#include "store/recordstore.h"
#include "sync/pusher.h"
#include "window/desk.h"

namespace ticketeer {

RecordPage::RecordPage(const Resource &resource, qint64 id, Desk &desk, QWidget *parent)
    : QWidget(parent), m_resource(resource), m_id(id), m_desk(desk)
{
    connect(&desk.store, &RecordStore::changed, this,
            [this](const Resource *changed, const QList<qint64> &ids) {
                if (changed == &m_resource && ids.contains(m_id)) {
                    recordChanged();
                    Q_EMIT pageTitleChanged();
                }
            });
    connect(&desk.pusher, &Pusher::done, this, [this](qint64 entry) {
        if (m_removal && entry == m_removal)
            Q_EMIT closeRequested();
    });
}

RecordPage::~RecordPage() = default;

void RecordPage::removeObject()
{
    const Record shown = record();
    if (!shown.isNull())
        m_removal = m_desk.pusher.remove(shown, nullptr, 0, {.what = thingName(shown)});
}

Record RecordPage::record() const
{
    return m_desk.store.record(m_resource, m_id);
}

QString RecordPage::pageTitle() const
{
    const Record shown = record();
    return shown.isNull() ? QString::number(m_id) : shown.title();
}

void RecordPage::edit()
{
    const Record shown = record();
    if (!shown.isNull())
        openEditor(Change::update(shown));
}

void RecordPage::showRaw()
{
    const Record shown = record();
    if (!shown.isNull())
        (new RawView(m_desk.workspace, shown, this))->show();
}

void RecordPage::openEditor(const Change &start)
{
    // One editor for one draft: a second one would overwrite the first.
    if (RecordDialog *open = RecordDialog::openFor(draftKey(start), this)) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new RecordDialog(m_desk, start, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace ticketeer
