#include "outboxlanes.h"

namespace ticketeer {

namespace {

template <typename Key>
void take(QHash<Key, std::set<qint64>> &places, const Key &key, qint64 id)
{
    const auto place = places.find(key);
    if (place == places.end())
        return;
    place->erase(id);
    if (place->empty())
        places.erase(place);
}

} // namespace

QString laneOf(const OutboxEntry &entry)
{
    const Change &change = entry.change;
    const QString record = change.resource().key + u'/' + QString::number(change.id());
    switch (entry.kind) {
    case OutboxEntry::Kind::Save:
        if (!change.isCreate())
            return record;
        return change.parent() ? QString(change.parent()->key + u'/' + QString::number(change.parentId()) +
                                         u'/' + change.resource().key)
                               : QString();
    case OutboxEntry::Kind::Remove:
        return record;
    case OutboxEntry::Kind::Link:
    case OutboxEntry::Kind::Unlink:
        return QString(record + u"/links");
    case OutboxEntry::Kind::Upload:
        return QString(record + u"/files");
    }
    Q_UNREACHABLE();
}

OutboxLanes::Subject OutboxLanes::subjectOf(const OutboxEntry &entry)
{
    return {&entry.change.resource(), entry.recordId()};
}

void OutboxLanes::insert(const OutboxEntry &entry)
{
    if (const QString lane = laneOf(entry); !lane.isEmpty())
        m_lanes[lane].insert(entry.id);
    m_subjects[subjectOf(entry)].insert(entry.id);
}

void OutboxLanes::remove(const OutboxEntry &entry)
{
    take(m_lanes, laneOf(entry), entry.id);
    take(m_subjects, subjectOf(entry), entry.id);
}

void OutboxLanes::clear()
{
    m_lanes.clear();
    m_subjects.clear();
}

qint64 OutboxLanes::firstOf(const QString &lane) const
{
    const auto place = m_lanes.constFind(lane);
    return place == m_lanes.constEnd() ? 0 : *place->begin();
}

QList<qint64> OutboxLanes::about(const Resource &resource, qint64 recordId) const
{
    const auto place = m_subjects.constFind(Subject(&resource, recordId));
    return place == m_subjects.constEnd() ? QList<qint64>() : QList<qint64>(place->begin(), place->end());
}

} // namespace ticketeer
