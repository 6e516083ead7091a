#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace ticketeer {

/// The one thread that touches a file of ours, and the Database it works with. Work is done in the order it
/// is given; answers come back on the thread of whoever asked, and not at all once they are gone. The
/// destructor lets what was given be done.
template <typename Database>
class DatabaseThread
{
public:
    using Work = std::function<void(Database &)>;

    explicit DatabaseThread(const QString &name, QThread::Priority priority)
        : m_inside(std::make_unique<QObject>()), m_database(std::make_unique<Database>())
    {
        m_thread.setObjectName(name);
        m_inside->moveToThread(&m_thread);
        m_thread.start(priority);
    }
    ~DatabaseThread()
    {
        // Last in the queue: everything given before is done by then.
        post([this](Database &) {
            m_database.reset();
            m_thread.quit();
        });
        m_thread.wait();
    }
    DatabaseThread(const DatabaseThread &) = delete;
    DatabaseThread &operator=(const DatabaseThread &) = delete;

    void post(Work work)
    {
        QMetaObject::invokeMethod(
            m_inside.get(), [this, work = std::move(work)] { work(*m_database); }, Qt::QueuedConnection);
    }

    /// Work whose result is handed to `then` on the thread that made us.
    template <typename Result>
    void ask(QObject *context, std::function<Result(Database &)> work,
             std::function<void(const Result &)> then)
    {
        post([context = QPointer<QObject>(context), home = &m_home, work = std::move(work),
              then = std::move(then)](Database &database) {
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
    void answer(std::function<void()> then)
    {
        QMetaObject::invokeMethod(&m_home, std::move(then), Qt::QueuedConnection);
    }

private:
    QObject m_home; ///< on the thread that made us
    QThread m_thread;
    std::unique_ptr<QObject> m_inside; ///< on ours
    std::unique_ptr<Database> m_database;
};

} // namespace ticketeer
