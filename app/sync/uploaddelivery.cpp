#include "uploaddelivery.h"

#include "store/recordstore.h"
#include "workspace.h"

#include <QFileInfo>

#include <algorithm>

namespace ticketeer {

UploadDelivery::UploadDelivery(Surroundings &around, const OutboxEntry &entry, QObject *parent)
    : Delivery(around, entry, parent)
{
}

void UploadDelivery::start()
{
    if (m_entry.state == OutboxEntry::State::Unknown)
        look();
    else
        leave([this] { send(); });
}

void UploadDelivery::send()
{
    const Record &action = m_entry.change.base();
    Job *job = m_around.workspace.upload(action.integer(u"TicketID"), action.id(), m_entry.file, this,
                                         [this](const Outcome<Record> &outcome) {
                                             if (outcome.ok())
                                                 succeed(outcome.value());
                                             else
                                                 fail(outcome.error(), false);
                                         });
    connect(job, &Job::progress, this, &Delivery::progress);
}

void UploadDelivery::look()
{
    m_around.workspace.loadChildren(m_entry.change.base(), resource(resources::Attachments), this,
                                    [this](const Outcome<Done> &outcome) {
                                        if (outcome.ok())
                                            takeAttachments();
                                        else
                                            fail(outcome.error(), true);
                                    });
}

void UploadDelivery::takeAttachments()
{
    const Record &action = m_entry.change.base();
    const QList<Record> all =
        m_around.store.serverChildren(action.resource(), action.id(), resource(resources::Attachments));
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [this](const Record &attachment) { return isOurs(attachment); });
    if (found != all.cend())
        succeed(*found);
    else
        sendAgain();
}

bool UploadDelivery::isOurs(const Record &attachment) const
{
    const QFileInfo file(m_entry.file);
    // The server makes names unique and takes characters out (reference F.5); the size it keeps.
    return attachment.integer(u"FileSize") == file.size() &&
           attachment.text(u"FileName").section(u'.', -1).compare(file.suffix(), Qt::CaseInsensitive) == 0 &&
           !isClaimed(attachment.resource(), attachment.id());
}

} // namespace ticketeer
