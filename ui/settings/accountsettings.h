#pragma once

#include "xml/accountformat.h"

#include <QString>

namespace ticketeer {

class Settings;

/// How the account writes dates, as set; US order and the system's zone while nothing sensible is.
[[nodiscard]] AccountFormat accountFormat(const Settings &settings);
void setAccountFormat(Settings &settings, const AccountFormat &format);
/// "mdy", "dmy", "ymd".
[[nodiscard]] QString dateOrderName(AccountFormat::Order order);

} // namespace ticketeer
