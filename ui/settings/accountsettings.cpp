#include "accountsettings.h"

#include "keys.h"

using namespace Qt::StringLiterals;

namespace ticketeer {

AccountFormat accountFormat(const Settings &settings)
{
    const QString name = settings.get(keys::DateOrder);
    const auto order = name == "dmy"_L1   ? AccountFormat::Order::DayMonthYear
                       : name == "ymd"_L1 ? AccountFormat::Order::YearMonthDay
                                          : AccountFormat::Order::MonthDayYear;
    const QTimeZone zone(settings.get(keys::Zone).toLatin1());
    return AccountFormat(order, zone.isValid() ? zone : QTimeZone::systemTimeZone());
}

void setAccountFormat(Settings &settings, const AccountFormat &format)
{
    settings.set(keys::DateOrder, dateOrderName(format.order()));
    settings.set(keys::Zone, QString::fromLatin1(format.zone().id()));
}

QString dateOrderName(AccountFormat::Order order)
{
    switch (order) {
    case AccountFormat::Order::MonthDayYear:
        return u"mdy"_s;
    case AccountFormat::Order::DayMonthYear:
        return u"dmy"_s;
    case AccountFormat::Order::YearMonthDay:
        return u"ymd"_s;
    }
    return {};
}

} // namespace ticketeer
