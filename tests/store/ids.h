#pragma once

#include "records/record.h"

#include <QList>
#include <QSignalSpy>

#include <algorithm>

namespace ticketeer::test {

inline QList<qint64> sorted(QList<qint64> ids)
{
    std::sort(ids.begin(), ids.end());
    return ids;
}

inline QList<qint64> idsOf(const QList<Record> &records)
{
    QList<qint64> ids;
    for (const Record &record : records)
        ids.append(record.id());
    return ids;
}

/// What a signal of the store named so far, in one list in order.
inline QList<qint64> idsNamedBy(const QSignalSpy &spy)
{
    QList<qint64> ids;
    for (const QList<QVariant> &call : spy)
        ids += call.at(1).value<QList<qint64>>();
    return sorted(ids);
}

} // namespace ticketeer::test
