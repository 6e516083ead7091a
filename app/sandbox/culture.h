#pragma once

#include <QString>

namespace ticketeer::sandbox {

/// The date patterns of one .NET culture (reference D.1), by hand: Qt's locales differ from .NET's.
struct Culture
{
    const char *name;
    const char *shortDate; ///< .NET pattern: d, dd, M, MM, yyyy and separators
    const char *shortTime; ///< h:mm tt, H:mm or HH:mm
    const char *am;
    const char *pm;

    /// nullptr: not in the table.
    static const Culture *find(const QString &name);
    static QString names();
    [[nodiscard]] bool dayFirst() const;
};

} // namespace ticketeer::sandbox
