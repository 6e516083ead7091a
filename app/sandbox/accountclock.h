#pragma once

#include "culture.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace ticketeer::sandbox {

/// How an account writes and reads dates (reference D.1): out in its zone and culture, in as UTC.
class AccountClock
{
public:
    AccountClock(const Culture &culture, const QByteArray &zone);

    /// Stored UTC text to the .NET "g" pattern in the account's zone. Appends nothing for a text that is no
    /// date.
    void appendLocal(QByteArray &out, const QString &stored) const;
    /// What a body's date is stored as: parsed with the culture, no zone conversion. Nothing: not a date.
    [[nodiscard]] std::optional<QString> stored(const QString &text) const;
    /// The short date in the server culture, the form in which custom date fields are kept.
    [[nodiscard]] static QString serverShortDate(QDate date);
    [[nodiscard]] static QString serverDateTime(const QDateTime &utc);
    /// Parsed en-US text ("7/30/2015", "7/30/2015 6:23:00 PM"), as seconds since 1970, taken as UTC.
    [[nodiscard]] static std::optional<qint64> serverParse(const QString &text);
    void appendLocalSeconds(QByteArray &out, qint64 seconds) const;

private:
    [[nodiscard]] qint64 offsetAt(qint64 seconds) const;

    struct Change
    {
        qint64 from;
        qint64 offset;
    };
    const Culture &m_culture;
    QList<Change> m_changes; ///< every change of the zone since 1990, oldest first
};

} // namespace ticketeer::sandbox
