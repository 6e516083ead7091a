#include "bigfile.h"
#include "store/storefile.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace Qt::StringLiterals;

/// bigprofile DIR SERVER ORGANIZATION TICKETS: a profile whose store holds that many tickets of that account.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5) {
        std::fputs("usage: bigprofile DIR SERVER ORGANIZATION TICKETS\n", stderr);
        return 2;
    }
    const QString folder = arguments[1] + u"/store"_s;
    if (!QDir().mkpath(folder))
        return 1;
    const QString file = ticketeer::StoreFile::fileFor(folder, arguments[2], arguments[3]);
    return ticketeer::bench::writeBigFile(file, arguments[4].toInt(), 0) ? 0 : 1;
}
