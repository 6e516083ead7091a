#pragma once

#include "databasethread.h"
#include "storedatabase.h"

#include <QTimer>

#include <deque>

namespace ticketeer {

/// The thread of the store's file: it gives way to everything that somebody waits for.
class StoreThread : public DatabaseThread<StoreDatabase>
{
public:
    StoreThread();

    /// As answer(), one a turn of its event loop: what one brought is painted before the next is taken in.
    void answerInTurn(std::function<void()> then);

private:
    QTimer m_turn;
    std::deque<std::function<void()>> m_inTurn;
};

} // namespace ticketeer
