#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace ticketeer {

/// What a worker makes, for whoever asked: done is called in the context's thread, not at all once it is
/// gone.
template <typename Made, typename Done>
void whenDone(const QFuture<Made> &future, QObject *context, Done done)
{
    // Its own child: a future's then() still looks at a context that has just gone.
    auto *watcher = new QFutureWatcher<Made>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace ticketeer
