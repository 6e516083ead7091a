#pragma once

#include "databasethread.h"
#include "storedatabase.h"

namespace ticketeer {

/// The thread of the store's file: it gives way to everything that somebody waits for.
class StoreThread : public DatabaseThread<StoreDatabase>
{
public:
    StoreThread() : DatabaseThread(QStringLiteral("store"), QThread::LowPriority) {}
};

} // namespace ticketeer
