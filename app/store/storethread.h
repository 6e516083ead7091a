#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace ticketeer {

class StoreDatabase;

/// The one thread that touches the store's file. Work is done in the order it is given; answers come back on
/// the thread of whoever asked, and not at all once they are gone. The destructor lets what was given be
/// done.
class StoreThread
{
public:
    using Work = std::function<void(StoreDatabase &)>;

    StoreThread();
    ~StoreThread();
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    void post(Work work);

    /// Work whose result is handed to `then` on the context's thread.
    template <typename Result>
    void ask(QObject *context, std::function<Result(StoreDatabase &)> work,
             std::function<void(const Result &)> then)
    {
        post([context = QPointer<QObject>(context), home = &m_home, work = std::move(work),
              then = std::move(then)](StoreDatabase &database) {
            auto result = std::make_shared<const Result>(work(database));
            // Whether the context still lives only its own thread can tell.
            QMetaObject::invokeMethod(
                home,
                [context, result, then] {
                    if (context)
                        then(*result);
                },
                Qt::QueuedConnection);
        });
    }
    /// From work: does this on the thread that made us.
    void answer(std::function<void()> then);

private:
    QObject m_home; ///< on the thread that made us
    QThread m_thread;
    std::unique_ptr<QObject> m_inside; ///< on ours
    std::unique_ptr<StoreDatabase> m_database;
};

} // namespace ticketeer
