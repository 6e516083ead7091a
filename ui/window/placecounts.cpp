#include "placecounts.h"

#include "store/recordstore.h"

#include <QTimer>

#include <algorithm>

namespace ticketeer {

namespace {

constexpr int ReadingMs = 150;
constexpr int AgainMs = 5 * 60'000;
constexpr qsizetype Slice = 1000;

} // namespace

PlaceCounts::PlaceCounts(const RecordStore &store, QObject *parent)
    : QObject(parent), m_store(store), m_tell(new QTimer(this)), m_slice(new QTimer(this))
{
    m_tell->setSingleShot(true);
    m_tell->setInterval(ReadingMs);
    connect(m_tell, &QTimer::timeout, this, &PlaceCounts::changed);
    m_slice->setInterval(0);
    connect(m_slice, &QTimer::timeout, this, &PlaceCounts::nextSlice);
    auto *again = new QTimer(this);
    connect(again, &QTimer::timeout, this, &PlaceCounts::startOver);
    again->start(AgainMs);
    connect(&store, &RecordStore::changed, this,
            [this](const Resource *resource, const QList<qint64> &ids) { look(*resource, ids); });
    connect(&store, &RecordStore::removed, this,
            [this](const Resource *resource, const QList<qint64> &ids) { forget(*resource, ids); });
    connect(&store, &RecordStore::cleared, this, [this] { setPlaces(m_places); });
}

void PlaceCounts::setPlaces(const QList<Place> &places)
{
    m_places = places;
    m_members.clear();
    m_members.resize(places.size());
    startOver();
    m_tell->start();
}

qsizetype PlaceCounts::count(qsizetype place) const
{
    const Place &wanted = m_places.at(place);
    return wanted.predicate ? m_members.at(place).size() : m_store.count(*wanted.resource);
}

void PlaceCounts::look(const Resource &resource, const QList<qint64> &ids)
{
    bool concerned = false;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const Place &place = m_places.at(i);
        if (place.resource != &resource)
            continue;
        concerned = true;
        if (!place.predicate)
            continue;
        QSet<qint64> &members = m_members[i];
        for (const qint64 id : ids) {
            const Record record = m_store.record(resource, id);
            if (!record.isNull() && place.predicate(record))
                members.insert(id);
            else
                members.remove(id);
        }
    }
    // Started once, not put off for as long as a list loads.
    if (concerned && !m_tell->isActive())
        m_tell->start();
}

void PlaceCounts::forget(const Resource &resource, const QList<qint64> &ids)
{
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        if (m_places.at(i).resource != &resource)
            continue;
        for (const qint64 id : ids)
            m_members[i].remove(id);
    }
    if (!m_tell->isActive())
        m_tell->start();
}

void PlaceCounts::startOver()
{
    m_left.clear();
    QSet<const Resource *> conditional;
    for (const Place &place : std::as_const(m_places)) {
        if (place.predicate)
            conditional.insert(place.resource);
    }
    for (const Resource *resource : std::as_const(conditional)) {
        for (const qint64 id : m_store.ids(*resource))
            m_left.append({resource, id});
    }
    if (!m_left.isEmpty())
        m_slice->start();
}

void PlaceCounts::nextSlice()
{
    const qsizetype count = std::min(Slice, m_left.size());
    QHash<const Resource *, QList<qint64>> slice;
    for (qsizetype i = m_left.size() - count; i < m_left.size(); ++i)
        slice[m_left.at(i).first].append(m_left.at(i).second);
    m_left.remove(m_left.size() - count, count);
    for (auto part = slice.cbegin(); part != slice.cend(); ++part)
        look(*part.key(), part.value());
    if (m_left.isEmpty())
        m_slice->stop();
}

} // namespace ticketeer
