#pragma once

#include "accountformat.h"

#include <QStringView>

namespace ticketeer {

/// The numbers of one date text, before anybody knows which is the day.
struct DateScan
{
    int first = 0;
    int second = 0;
    int third = 0;
    int firstDigits = 0;
    int hour = -1; ///< -1: no time part
    int minute = 0;
    int secondOfMinute = 0;
    QChar separator;
    bool hasHalf = false; ///< AM or PM
    bool zulu = false;    ///< ends in Z or an offset: counted from UTC, whatever the account's zone
    int offset = 0;       ///< seconds east of UTC, with zulu
    bool ok = false;

    static DateScan of(QStringView text);
    /// Invalid when the numbers make no date in this order. A year in front is taken for one in any order.
    [[nodiscard]] QDate date(AccountFormat::Order order) const;
    [[nodiscard]] QTime time() const;
};

} // namespace ticketeer
