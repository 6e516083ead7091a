#include "whenwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace ticketeer {

QString whenWords(const QDateTime &moment)
{
    const QLocale locale;
    const QDateTime here = moment.toLocalTime();
    const QString time = locale.toString(here.time(), QLocale::ShortFormat);
    const qint64 days = here.date().daysTo(QDate::currentDate());
    if (days == 0)
        return time;
    if (days == 1)
        return QCoreApplication::translate("WhenWords", "yesterday, %1").arg(time);
    return locale.toString(here, QLocale::ShortFormat);
}

} // namespace ticketeer
