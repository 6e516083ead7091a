#include "uploaddelivery.h"

#include "store/recordstore.h"
#include "workspace.h"

#include <QFileInfo>

#include <algorithm>

namespace ticketeer {

namespace {

/// The entry that a ticket begins with (reference C.1).
constexpr qint64 DescriptionType = 1;

} // namespace

UploadDelivery::UploadDelivery(Surroundings &around, const OutboxEntry &entry, QObject *parent)
    : Delivery(around, entry, parent)
{
}

void UploadDelivery::start()
{
    if (m_entry.state == OutboxEntry::State::Unknown)
        look();
    else if (m_entry.change.id() == 0)
        findAction();
    else
        leave([this] { send(); });
}

void UploadDelivery::findAction()
{
    if (takeFirstAction()) {
        leave([this] { send(); });
        return;
    }
    m_around.workspace.loadChildren(resource(resources::Tickets), m_entry.change.base().integer(u"TicketID"),
                                    resource(resources::Actions), this, [this](const Outcome<Done> &outcome) {
                                        if (!outcome.ok()) {
                                            fail(outcome.error(), true);
                                        } else if (takeFirstAction()) {
                                            leave([this] { send(); });
                                        } else {
                                            ApiError missing;
                                            missing.kind = ApiError::Kind::MissingObject;
                                            fail(missing, true);
                                        }
                                    });
}

bool UploadDelivery::takeFirstAction()
{
    const QList<Record> actions = m_around.store.serverChildren(resource(resources::Tickets),
                                                                m_entry.change.base().integer(u"TicketID"),
                                                                resource(resources::Actions));
    const auto first = std::find_if(actions.cbegin(), actions.cend(), [](const Record &action) {
        return action.integer(u"SystemActionTypeID") == DescriptionType;
    });
    if (first == actions.cend())
        return false;
    m_entry.change.setId(first->id());
    return true;
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
    connect(job, &Job::progress, this, [this](qint64 done, qint64 total) {
        m_allLeft = m_allLeft || (total > 0 && done >= total);
        Q_EMIT progress(done, total);
    });
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
