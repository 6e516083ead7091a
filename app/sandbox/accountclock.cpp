#include "accountclock.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Parts
{
    int year, month, day, hour, minute;
};

/// Days since 1970 and back by the proleptic Gregorian calendar; QDateTime costs twenty times as much per
/// cell.
qint64 daysFrom(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int era = y / 400;
    const int yoe = y - era * 400;
    const int doy = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return qint64(era) * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

Parts partsOf(qint64 seconds)
{
    const qint64 days = (seconds >= 0 ? seconds : seconds - 86399) / 86400;
    const int rest = int(seconds - days * 86400);
    const qint64 z = days + 719468;
    const qint64 era = z / 146097;
    const int doe = int(z - era * 146097);
    const int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    const int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    const int mp = (5 * doy + 2) / 153;
    const int month = mp < 10 ? mp + 3 : mp - 9;
    return {int(yoe + era * 400) + (month <= 2 ? 1 : 0), month, doy - (153 * mp + 2) / 5 + 1, rest / 3600,
            rest / 60 % 60};
}

void appendNumber(QByteArray &out, int number, qsizetype width)
{
    const QByteArray digits = QByteArray::number(number);
    for (qsizetype i = digits.size(); i < width; ++i)
        out.append('0');
    out.append(digits);
}

/// The few .NET pattern letters the culture table uses.
void appendPattern(QByteArray &out, const char *pattern, const Parts &at, const Culture &culture)
{
    for (const char *p = pattern; *p;) {
        qsizetype run = 1;
        while (p[run] == *p)
            ++run;
        switch (*p) {
        case 'd':
            appendNumber(out, at.day, run);
            break;
        case 'M':
            appendNumber(out, at.month, run);
            break;
        case 'y':
            appendNumber(out, at.year, run);
            break;
        case 'H':
            appendNumber(out, at.hour, run);
            break;
        case 'h':
            appendNumber(out, at.hour % 12 == 0 ? 12 : at.hour % 12, run);
            break;
        case 'm':
            appendNumber(out, at.minute, run);
            break;
        case 't':
            out.append(at.hour < 12 ? culture.am : culture.pm);
            break;
        default:
            out.append(p, run);
        }
        p += run;
    }
}

std::optional<qint64> secondsOfStored(const QString &text)
{
    if (text.size() < 19)
        return {};
    int parts[6];
    constexpr int starts[] = {0, 5, 8, 11, 14, 17};
    for (int i = 0; i < 6; ++i) {
        bool ok = false;
        parts[i] = QStringView(text).mid(starts[i], i == 0 ? 4 : 2).toInt(&ok);
        if (!ok)
            return {};
    }
    return daysFrom(parts[0], parts[1], parts[2]) * 86400 + parts[3] * 3600 + parts[4] * 60 + parts[5];
}

/// The orders DateTime.Parse tries: ISO first, then the culture's own.
std::optional<QDateTime> parse(const QString &text, bool dayFirst)
{
    static const QRegularExpression shape(u"^\\s*(\\d{1,4})[-/.](\\d{1,2})[-/.](\\d{1,4})(?:[T "
                                          u"]\\s*(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:\\.\\d+)?)?"
                                          "\\s*(am|pm)?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?\\s*$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const int a = match.captured(1).toInt();
    const int b = match.captured(2).toInt();
    const int c = match.captured(3).toInt();
    const bool yearFirst = match.capturedLength(1) == 4;
    const QDate date = yearFirst ? QDate(a, b, c) : dayFirst ? QDate(c, b, a) : QDate(c, a, b);
    int hour = match.captured(4).toInt();
    const QString half = match.captured(7).toLower();
    if (!half.isEmpty())
        hour = hour % 12 + (half == u"pm" ? 12 : 0);
    const QTime time(hour, match.captured(5).toInt(), match.captured(6).toInt());
    if (!date.isValid() || date.year() < 1753 || !time.isValid())
        return {};
    QDateTime at(date, time, Qt::UTC);
    const QString zone = match.captured(8);
    if (zone.isEmpty())
        return at;
    if (zone.size() > 1) {
        const int minutes = QStringView(zone).mid(1, 2).toInt() * 60 + QStringView(zone).right(2).toInt();
        at = at.addSecs(zone.startsWith(u'-') ? minutes * 60 : -minutes * 60);
    }
    // With Z or an offset .NET converts to the zone of the server machine, here US Central, and stores that.
    return QDateTime(at.toTimeZone(QTimeZone("America/Chicago")).date(),
                     at.toTimeZone(QTimeZone("America/Chicago")).time(), Qt::UTC);
}

} // namespace

AccountClock::AccountClock(const Culture &culture, const QByteArray &zone) : m_culture(culture)
{
    const QTimeZone timeZone(zone);
    const QDateTime first(QDate(1990, 1, 1), QTime(0, 0), Qt::UTC);
    m_changes.append({first.toSecsSinceEpoch(), timeZone.offsetFromUtc(first)});
    const auto transitions = timeZone.transitions(first, QDateTime(QDate(2060, 1, 1), QTime(0, 0), Qt::UTC));
    for (const QTimeZone::OffsetData &change : transitions)
        m_changes.append({change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc});
}

qint64 AccountClock::offsetAt(qint64 seconds) const
{
    auto next = std::upper_bound(m_changes.cbegin(), m_changes.cend(), seconds,
                                 [](qint64 at, const Change &change) { return at < change.from; });
    return next == m_changes.cbegin() ? next->offset : std::prev(next)->offset;
}

void AccountClock::appendLocalSeconds(QByteArray &out, qint64 seconds) const
{
    const Parts at = partsOf(seconds + offsetAt(seconds));
    appendPattern(out, m_culture.shortDate, at, m_culture);
    out.append(' ');
    appendPattern(out, m_culture.shortTime, at, m_culture);
}

void AccountClock::appendLocal(QByteArray &out, const QString &stored) const
{
    if (const auto seconds = secondsOfStored(stored))
        appendLocalSeconds(out, *seconds);
}

std::optional<QString> AccountClock::stored(const QString &text) const
{
    const auto at = parse(text, m_culture.dayFirst());
    if (!at)
        return {};
    return at->toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString AccountClock::serverShortDate(QDate date)
{
    return date.toString(u"M/d/yyyy"_s);
}

QString AccountClock::serverDateTime(const QDateTime &utc)
{
    return utc.toString(u"M/d/yyyy h:mm:ss AP"_s);
}

std::optional<qint64> AccountClock::serverParse(const QString &text)
{
    const auto at = parse(text, false);
    if (!at)
        return {};
    return at->toSecsSinceEpoch();
}

} // namespace ticketeer::sandbox
