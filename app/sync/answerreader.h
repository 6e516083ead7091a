#pragma once

#include "api/apicall.h"
#include "xml/recordreader.h"

#include <QObject>

#include <functional>

namespace ticketeer {

/// An answer read on a worker.
struct ReadAnswer
{
    Result<RecordBatch, XmlError> page;
    /// The date order that the dates speak for, when it is another than the one asked for. With followDates,
    /// the page is already read in that order.
    std::optional<AccountFormat::Order> otherOrder;
};

struct ReadingTask
{
    const Resource *resource = nullptr;
    AccountFormat format;
    bool followDates = true; ///< read anew when the dates speak for another order
    bool tagsDoublyEscaped = false;
    QStringList earlierDates{}; ///< date texts of other answers of the account, to judge the order by
};

/// Reads the bytes on a worker thread and calls back on the context's thread; not at all once the context is
/// gone.
void readAnswer(const QByteArray &bytes, const ReadingTask &task, QObject *context,
                std::function<void(const ReadAnswer &)> done);

} // namespace ticketeer
