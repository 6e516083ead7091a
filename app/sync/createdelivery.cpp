#include "createdelivery.h"

#include "samecreation.h"
#include "store/recordstore.h"
#include "ticketcompletion.h"
#include "workspace.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

/// How far back a new object's stamp may lie: clocks differ, and so may what we think of the account's zone.
constexpr qint64 BackSeconds = 26 * 3600;

} // namespace

CreateDelivery::CreateDelivery(Surroundings &around, const OutboxEntry &entry, QObject *parent)
    : Delivery(around, entry, parent)
{
}

bool CreateDelivery::isAction() const
{
    return m_entry.change.resource().is(resources::Actions) && m_entry.change.parent();
}

QList<Record> CreateDelivery::siblings() const
{
    const Change &change = m_entry.change;
    return m_around.store.serverChildren(*change.parent(), change.parentId(), change.resource());
}

void CreateDelivery::start()
{
    if (m_entry.state == OutboxEntry::State::Unknown)
        settle();
    else if (isAction())
        lookForNews();
    else
        send();
}

void CreateDelivery::lookForNews()
{
    const Change &change = m_entry.change;
    m_around.workspace.loadChildren(*change.parent(), change.parentId(), change.resource(), this,
                                    [this](const Outcome<Done> &outcome) {
                                        if (!outcome.ok()) {
                                            fail(outcome.error(), true);
                                            return;
                                        }
                                        m_entry.news = newsAmong(siblings());
                                        if (m_entry.news.isEmpty() || m_entry.skipLook) {
                                            send();
                                            return;
                                        }
                                        // Once only: what was shown is known from now on.
                                        for (const Record &action : std::as_const(m_entry.news))
                                            m_entry.seenAction = std::max(m_entry.seenAction, action.id());
                                        ask(OutboxEntry::Question::News);
                                    });
}

QList<Record> CreateDelivery::newsAmong(const QList<Record> &actions) const
{
    QList<Record> news;
    // Nothing was seen of a conversation that nobody has opened.
    if (m_entry.seenAction <= 0)
        return news;
    const qint64 me = m_around.workspace.me();
    for (const Record &action : actions) {
        const bool mine = me && action.integer(u"CreatorID") == me;
        if (action.id() > m_entry.seenAction && !mine && !isClaimed(action.resource(), action.id()))
            news.append(action);
    }
    return news;
}

void CreateDelivery::send()
{
    const QList<Record> known = m_entry.change.parent() ? siblings() : QList<Record>();
    qint64 highest = m_entry.change.parent() ? 0 : highestKnown(m_entry.change.resource());
    for (const Record &sibling : known)
        highest = std::max(highest, sibling.id());
    m_entry.knownUpTo = std::max(m_entry.knownUpTo, highest);
    leave([this] {
        m_around.workspace.save(m_entry.change, this, [this](const Outcome<Record> &outcome) {
            if (outcome.ok())
                succeed(outcome.value(), m_around.workspace.unmet(m_entry.change, outcome.value()));
            else
                fail(outcome.error(), false);
        });
    });
}

void CreateDelivery::settle()
{
    if (m_entry.change.parent())
        lookAmongChildren();
    else
        lookInList();
}

void CreateDelivery::lookAmongChildren()
{
    const Change &change = m_entry.change;
    m_around.workspace.loadChildren(*change.parent(), change.parentId(), change.resource(), this,
                                    [this](const Outcome<Done> &outcome) {
                                        if (outcome.ok())
                                            takeCandidates(siblings());
                                        else
                                            fail(outcome.error(), true);
                                    });
}

void CreateDelivery::lookInList()
{
    const Resource &resource = m_entry.change.resource();
    Filter filter;
    // The small lists come whole: they cost one request either way.
    if (resource.paged && m_entry.sentAt.isValid())
        filter.where(u"DateCreated"_s, Filter::Operator::Greater,
                     Value::of(m_entry.sentAt.addSecs(-BackSeconds)));
    m_around.workspace.search(resource, filter, this,
                              [this, &resource](const Outcome<QList<qint64>> &outcome) {
                                  if (!outcome.ok()) {
                                      fail(outcome.error(), true);
                                      return;
                                  }
                                  QList<Record> rows;
                                  for (const qint64 id : outcome.value())
                                      rows.append(m_around.store.serverRecord(resource, id));
                                  takeCandidates(rows);
                              });
}

void CreateDelivery::takeCandidates(const QList<Record> &candidates)
{
    // Of several that fit, the first one after ours was sent.
    Record best;
    for (const Record &candidate : candidates) {
        if (!candidate.isNull() && candidate.id() > m_entry.knownUpTo &&
            isWhatWasSent(m_entry.change, candidate, m_around.workspace.me()) &&
            !isClaimed(candidate.resource(), candidate.id()) && (best.isNull() || candidate.id() < best.id()))
            best = candidate;
    }
    if (best.isNull())
        notFound();
    else
        found(best);
}

bool CreateDelivery::wasRefused() const
{
    return m_entry.trouble &&
           static_cast<ApiError::Kind>(m_entry.trouble->kind) == ApiError::Kind::ServerFault;
}

void CreateDelivery::found(const Record &made)
{
    if (!m_entry.change.resource().is(resources::Tickets)) {
        succeed(made, m_around.workspace.unmet(m_entry.change, made));
        return;
    }
    auto *completion = new TicketCompletion(m_around.workspace, m_around.store, m_entry.change, this);
    connect(completion, &TicketCompletion::ended, this,
            [this](const Record &ticket, const QStringList &missing) { succeed(ticket, missing); });
    connect(completion, &TicketCompletion::delayed, this,
            [this](const ApiError &error) { fail(error, true); });
    completion->start(made.id());
}

void CreateDelivery::notFound()
{
    if (wasRefused()) {
        // It was read and refused: again would bring the same.
        refuseWithEarlierTrouble();
        return;
    }
    if (std::exchange(m_lookedTwice, true)) {
        sendAgain();
        return;
    }
    // The server may still be at it: some time later it is looked for once more, and only then sent again.
    QTimer::singleShot(std::max(0, m_around.secondLookMs - m_around.firstLookMs), this,
                       &CreateDelivery::settle);
}

} // namespace ticketeer
