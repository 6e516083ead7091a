#include "storethread.h"

#include "giveway.h"

namespace ticketeer {

StoreThread::StoreThread() : DatabaseThread(QStringLiteral("store"), QThread::InheritPriority)
{
    QObject::connect(&m_turn, &QTimer::timeout, &m_turn, [this] {
        const auto then = std::move(m_inTurn.front());
        m_inTurn.pop_front();
        if (m_inTurn.empty())
            m_turn.stop();
        then();
    });
    post([](StoreDatabase &) { giveWay(); });
}

void StoreThread::answerInTurn(std::function<void()> then)
{
    answer([this, then = std::move(then)]() mutable {
        m_inTurn.push_back(std::move(then));
        if (!m_turn.isActive())
            m_turn.start(0);
    });
}

} // namespace ticketeer
