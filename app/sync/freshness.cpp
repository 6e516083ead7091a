#include "freshness.h"

namespace ticketeer {

void Freshness::wrote(const Resource &resource, qint64 id)
{
    m_written.insert({&resource, id, nullptr}, ++m_now);
}

void Freshness::wroteBelow(const Resource &parent, qint64 parentId, const Resource &child)
{
    m_written.insert({&parent, parentId, &child}, ++m_now);
}

bool Freshness::isStale(const Place &place, Moment asked) const
{
    const auto written = m_written.constFind(place);
    return written != m_written.cend() && *written > asked;
}

bool Freshness::isStale(const Resource &resource, qint64 id, Moment asked) const
{
    return isStale(Place{&resource, id, nullptr}, asked);
}

bool Freshness::isStaleBelow(const Resource &parent, qint64 parentId, const Resource &child,
                             Moment asked) const
{
    return isStale(Place{&parent, parentId, &child}, asked);
}

QList<Record> Freshness::believable(const QList<Record> &answer, Moment asked) const
{
    if (asked == m_now)
        return answer;
    QList<Record> kept = answer;
    kept.removeIf(
        [this, asked](const Record &record) { return isStale(record.resource(), record.id(), asked); });
    return kept;
}

void Freshness::clear()
{
    m_written.clear();
}

} // namespace ticketeer
