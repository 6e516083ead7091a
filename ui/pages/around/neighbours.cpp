#include "neighbours.h"

#include "store/recordstore.h"
#include "window/desk.h"

#include <algorithm>

namespace ticketeer {

namespace {

/// What one turn of the event loop can bear.
constexpr qsizetype AtOnce = 500;

bool sameQuestion(const Record &left, const Record &right)
{
    if (left.isNull() || right.isNull() || left.id() != right.id())
        return false;
    return left.customers() == right.customers() &&
           left.integer(u"ReportedVersionID") == right.integer(u"ReportedVersionID") &&
           left.integer(u"ProductID") == right.integer(u"ProductID");
}

} // namespace

Neighbours::Neighbours(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_more.setSingleShot(true);
    connect(&m_more, &QTimer::timeout, this, &Neighbours::goOn);
}

void Neighbours::look(const Record &ticket)
{
    if (sameQuestion(m_ticket, ticket))
        return;
    m_ticket = ticket;
    m_ids = m_desk.store.ids(resource(resources::Tickets));
    m_at = 0;
    m_open.clear();
    m_children.clear();
    m_reporters.clear();
    m_names.clear();
    m_done = false;
    m_more.start(0);
}

void Neighbours::goOn()
{
    const qsizetype end = std::min(m_at + AtOnce, m_ids.size());
    for (; m_at < end; ++m_at) {
        const Record other = m_desk.store.record(resource(resources::Tickets), m_ids.at(m_at));
        if (!other.isNull() && other.id() != m_ticket.id())
            judge(other);
    }
    if (m_at < m_ids.size()) {
        m_more.start(0);
        return;
    }
    const auto newest = [](const Record &left, const Record &right) {
        return left.integer(u"TicketNumber") > right.integer(u"TicketNumber");
    };
    for (QList<Record> &open : m_open)
        std::sort(open.begin(), open.end(), newest);
    std::sort(m_children.begin(), m_children.end(), newest);
    m_done = true;
    Q_EMIT found();
}

void Neighbours::judge(const Record &other)
{
    if (other.integer(u"ParentID") == m_ticket.id())
        m_children.append(other);
    const qint64 version = m_ticket.integer(u"ReportedVersionID");
    const bool sameVersion = version > 0 && other.integer(u"ReportedVersionID") == version &&
                             other.integer(u"ProductID") == m_ticket.integer(u"ProductID");
    const bool closed = other.flag(u"IsClosed");
    if (closed && !sameVersion)
        return;
    const QList<Link> mine = m_ticket.customers().value_or(QList<Link>());
    for (const Link &customer : other.customers().value_or(QList<Link>())) {
        const bool shared = std::any_of(mine.cbegin(), mine.cend(),
                                        [&customer](const Link &one) { return one.id == customer.id; });
        if (shared && !closed)
            m_open[customer.id].append(other);
        if (!shared && sameVersion) {
            ++m_reporters[customer.id];
            if (!customer.name.isEmpty())
                m_names.insert(customer.id, customer.name);
        }
    }
}

} // namespace ticketeer
