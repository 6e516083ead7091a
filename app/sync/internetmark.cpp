#include "internetmark.h"

#include <QFile>

#if defined(Q_OS_MACOS)
#include <QDateTime>
#include <sys/xattr.h>
#elif defined(Q_OS_LINUX)
#include <sys/xattr.h>
#endif

namespace ticketeer {

using namespace Qt::StringLiterals;

bool markFromInternet(const QString &file, const QUrl &from)
{
    const QByteArray origin = from.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
#if defined(Q_OS_WIN)
    // A stream beside the file's own; zone 3 is the internet.
    QFile zone(file + u":Zone.Identifier"_s);
    const QByteArray words = "[ZoneTransfer]\r\nZoneId=3\r\nHostUrl=" + origin + "\r\n";
    return zone.open(QIODevice::WriteOnly) && zone.write(words) == words.size();
#elif defined(Q_OS_MACOS)
    // Flags (downloaded, to be asked about), the time in hexadecimal, who did it. The origin has no place
    // here.
    const QByteArray words =
        "0081;" + QByteArray::number(QDateTime::currentSecsSinceEpoch(), 16) + ";Ticketeer;";
    return ::setxattr(QFile::encodeName(file).constData(), "com.apple.quarantine", words.constData(),
                      static_cast<size_t>(words.size()), 0, 0) == 0;
#elif defined(Q_OS_LINUX)
    return ::setxattr(QFile::encodeName(file).constData(), "user.xdg.origin.url", origin.constData(),
                      static_cast<size_t>(origin.size()), 0) == 0;
#else
    return false;
#endif
}

} // namespace ticketeer
