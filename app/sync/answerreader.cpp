#include "answerreader.h"

#include "store/giveway.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <memory>

namespace ticketeer {

namespace {

using Shared = std::shared_ptr<ReadAnswer>;

Result<RecordBatch, XmlError> readOnce(const QByteArray &bytes, const ReadingTask &task,
                                       const AccountFormat &format)
{
    RecordReader reader(*task.resource, format);
    reader.setTagsDoublyEscaped(task.tagsDoublyEscaped);
    reader.feed(bytes);
    return reader.finish();
}

Shared readOnWorker(const QByteArray &bytes, const ReadingTask &task)
{
    giveWay();
    auto answer = std::make_shared<ReadAnswer>(ReadAnswer{readOnce(bytes, task, task.format), std::nullopt});
    const auto packed = [&answer] {
        if (answer->page.ok()) {
            // Here rather than on the GUI thread, where the store would do it.
            for (Record &record : answer->page.value().records)
                record.pack();
        }
        return answer;
    };
    if (!answer->page.ok())
        return answer;
    const auto order = AccountFormat::detectOrder(task.earlierDates + answer->page->dateSamples);
    if (!order || *order == task.format.order())
        return packed();
    answer->otherOrder = order;
    if (task.followDates)
        answer->page = readOnce(bytes, task, AccountFormat(*order, task.format.zone()));
    return packed();
}

} // namespace

void readAnswer(const QByteArray &bytes, const ReadingTask &task, QObject *context,
                std::function<void(const ReadAnswer &)> done)
{
    auto *watcher = new QFutureWatcher<Shared>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        const Shared answer = watcher->result();
        watcher->deleteLater();
        done(*answer);
    });
    watcher->setFuture(QtConcurrent::run(readOnWorker, bytes, task));
}

} // namespace ticketeer
