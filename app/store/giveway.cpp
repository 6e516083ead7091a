#include "giveway.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#else
#include <QThread>
#endif

namespace ticketeer {

void giveWay()
{
#ifdef Q_OS_LINUX
    // Linux' usual scheduler knows no priorities of threads, and QThread's do nothing there; but each thread
    // has a niceness of its own.
    constexpr int Nice = 5;
    constexpr id_t ThisThread = 0;
    setpriority(PRIO_PROCESS, ThisThread, Nice);
#else
    QThread::currentThread()->setPriority(QThread::LowPriority);
#endif
}

} // namespace ticketeer
