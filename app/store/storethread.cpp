#include "storethread.h"

#include "storedatabase.h"

namespace ticketeer {

StoreThread::StoreThread()
    : m_inside(std::make_unique<QObject>()), m_database(std::make_unique<StoreDatabase>())
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_inside->moveToThread(&m_thread);
    m_thread.start(QThread::LowPriority);
}

StoreThread::~StoreThread()
{
    // Last in the queue: everything given before is done by then.
    post([this](StoreDatabase &) {
        m_database.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void StoreThread::post(Work work)
{
    QMetaObject::invokeMethod(
        m_inside.get(), [this, work = std::move(work)] { work(*m_database); }, Qt::QueuedConnection);
}

void StoreThread::answer(std::function<void()> then)
{
    QMetaObject::invokeMethod(&m_home, std::move(then), Qt::QueuedConnection);
}

} // namespace ticketeer
