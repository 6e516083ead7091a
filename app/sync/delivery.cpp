#include "delivery.h"

#include "createdelivery.h"
#include "linkdelivery.h"
#include "removedelivery.h"
#include "updatedelivery.h"
#include "uploaddelivery.h"

#include "store/recordstore.h"
#include "workspace.h"

#include <algorithm>
#include <utility>

namespace ticketeer {

using Kind = ApiError::Kind;
using State = OutboxEntry::State;

OutboxTrouble troubleOf(const ApiError &error)
{
    return {static_cast<int>(error.kind), error.status, error.serverText, error.technical, error.request};
}

ApiError errorOf(const OutboxTrouble &trouble)
{
    ApiError error;
    error.kind = static_cast<Kind>(trouble.kind);
    error.status = trouble.status;
    error.serverText = trouble.serverText;
    error.technical = trouble.technical;
    error.request = trouble.request;
    return error;
}

bool concernsEverything(const ApiError &error)
{
    switch (error.kind) {
    case Kind::NoNetwork:
    case Kind::HostNotFound:
    case Kind::ConnectionRefused:
    case Kind::ConnectionLost:
    case Kind::Timeout:
    case Kind::TlsFailed:
    case Kind::CertificateRefused:
    case Kind::ProxyFailed:
    case Kind::LocalLimit:
    case Kind::CredentialsKnownBad:
    case Kind::BadCredentials:
    case Kind::DailyLimit:
    case Kind::MinuteLimit:
    case Kind::TooManyRequests:
    case Kind::BadGateway:
    case Kind::Unavailable:
    case Kind::GatewayTimeout:
        return true;
    default:
        return false;
    }
}

Delivery *Delivery::make(Surroundings &around, const OutboxEntry &entry, QObject *parent)
{
    switch (entry.kind) {
    case OutboxEntry::Kind::Save:
        if (entry.change.isCreate())
            return new CreateDelivery(around, entry, parent);
        return new UpdateDelivery(around, entry, parent);
    case OutboxEntry::Kind::Remove:
        return new RemoveDelivery(around, entry, parent);
    case OutboxEntry::Kind::Link:
    case OutboxEntry::Kind::Unlink:
        return new LinkDelivery(around, entry, parent);
    case OutboxEntry::Kind::Upload:
        return new UploadDelivery(around, entry, parent);
    }
    Q_UNREACHABLE();
}

Delivery::Delivery(Surroundings &around, OutboxEntry entry, QObject *parent)
    : QObject(parent), m_around(around), m_entry(std::move(entry))
{
}

void Delivery::leave(std::function<void()> send)
{
    m_entry.state = State::Sending;
    m_entry.question = OutboxEntry::Question::None;
    m_entry.trouble.reset();
    m_entry.sentAt = m_around.workspace.now();
    m_entry.notBefore = QDateTime();
    ++m_entry.tries;
    m_around.outbox.update(m_entry, this, [this, send = std::move(send)] {
        m_left = true;
        send();
    });
}

void Delivery::succeed(const Record &answer, const QStringList &ignored)
{
    m_entry.state = State::Done;
    m_entry.question = OutboxEntry::Question::None;
    m_entry.trouble.reset();
    m_entry.theirs.reset();
    m_entry.news.clear();
    m_entry.ignored = ignored;
    m_entry.serverId = answer.isNull() ? m_entry.change.id() : answer.id();
    end(std::nullopt);
}

void Delivery::ask(OutboxEntry::Question question)
{
    m_entry.state = State::Conflict;
    m_entry.question = question;
    end(std::nullopt);
}

void Delivery::fail(const ApiError &error, bool whileLooking)
{
    const QDateTime now = m_around.workspace.now();
    // What an earlier try left open stays open when the look at it fails.
    const bool open = m_entry.state == State::Unknown;
    if (error.outcomeUnknown && !whileLooking) {
        m_entry.state = State::Unknown;
        m_entry.trouble = troubleOf(error);
        // A server that has answered is through with it; a gateway knows nothing.
        const bool over = error.kind == Kind::ServerFault;
        m_entry.notBefore = now.addMSecs(over ? 0 : m_around.firstLookMs);
        end(error);
        return;
    }
    if (concernsEverything(error) || error.kind == Kind::Cancelled) {
        m_entry.state = open && whileLooking ? State::Unknown : State::Waiting;
        if (!open)
            m_entry.trouble = troubleOf(error);
        if (error.retryAfterSeconds > 0)
            m_entry.notBefore = now.addSecs(error.retryAfterSeconds);
        end(error);
        return;
    }
    m_entry.trouble = troubleOf(error);
    const bool gone = error.kind == Kind::MissingObject || error.kind == Kind::NotYours;
    m_entry.state = gone ? State::Conflict : State::Refused;
    m_entry.question = gone ? OutboxEntry::Question::Gone : OutboxEntry::Question::None;
    end(error);
}

void Delivery::refuseWithEarlierTrouble()
{
    m_entry.state = State::Refused;
    end(m_entry.trouble ? std::optional(errorOf(*m_entry.trouble)) : std::nullopt);
}

void Delivery::sendAgain()
{
    m_entry.state = State::Waiting;
    m_entry.notBefore = QDateTime();
    end(std::nullopt);
}

bool Delivery::isClaimed(const Resource &resource, qint64 id) const
{
    const QList<OutboxEntry> all = m_around.outbox.entries();
    return std::any_of(all.cbegin(), all.cend(), [&](const OutboxEntry &other) {
        const Resource &made = other.kind == OutboxEntry::Kind::Upload
                                   ? ticketeer::resource(resources::Attachments)
                                   : other.change.resource();
        return other.id != m_entry.id && other.serverId == id && &made == &resource;
    });
}

qint64 Delivery::highestKnown(const Resource &resource) const
{
    const QList<qint64> ids = m_around.store.serverIds(resource);
    return ids.isEmpty() ? 0 : std::max<qint64>(0, *std::max_element(ids.cbegin(), ids.cend()));
}

void Delivery::end(const std::optional<ApiError> &error)
{
    if (std::exchange(m_ended, true))
        return;
    m_left = false;
    Q_EMIT ended(m_entry, error);
}

} // namespace ticketeer
