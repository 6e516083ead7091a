#pragma once

#include "places.h"

#include <QObject>
#include <QSet>

class QTimer;

namespace ticketeer {

class RecordStore;

/// How many records each place has. Follows the store by what changed, so that a page of a long list costs
/// what the page costs; what only the clock changes (overdue, recently closed) is gone through again now and
/// then, a slice at a time.
class PlaceCounts : public QObject
{
    Q_OBJECT
public:
    explicit PlaceCounts(const RecordStore &store, QObject *parent = nullptr);

    /// Other places: counted in slices; those without a condition are right at once.
    void setPlaces(const QList<Place> &places);
    [[nodiscard]] qsizetype count(qsizetype place) const;

Q_SIGNALS:
    /// Some count is another one. Not more often than a person can read.
    void changed();

private:
    void look(const Resource &resource, const QList<qint64> &ids);
    void forget(const Resource &resource, const QList<qint64> &ids);
    void startOver();
    void nextSlice();

    const RecordStore &m_store;
    QList<Place> m_places;
    QList<QSet<qint64>> m_members; ///< as m_places; unused where there is no condition
    QList<std::pair<const Resource *, qint64>> m_left;
    QTimer *m_tell;
    QTimer *m_slice;
};

} // namespace ticketeer
