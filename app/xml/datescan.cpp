#include "datescan.h"

namespace ticketeer {

namespace {

class Scanner
{
public:
    explicit Scanner(QStringView text) : m_text(text) {}

    bool number(int &value, int *digits = nullptr)
    {
        const qsizetype start = m_at;
        value = 0;
        while (m_at < m_text.size() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9' && m_at - start < 4)
            value = value * 10 + (m_text[m_at++].unicode() - u'0');
        if (digits)
            *digits = static_cast<int>(m_at - start);
        return m_at > start;
    }
    bool one(QChar expected)
    {
        if (m_at >= m_text.size() || m_text[m_at] != expected)
            return false;
        ++m_at;
        return true;
    }
    QChar separator()
    {
        if (m_at >= m_text.size())
            return {};
        const QChar found = m_text[m_at];
        if (found != u'/' && found != u'.' && found != u'-')
            return {};
        ++m_at;
        return found;
    }
    /// Newer Windows versions put a narrow no-break space before AM and PM.
    bool spaces()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        return m_at > start;
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QStringView rest() const { return m_text.sliced(m_at); }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

/// "AM", "pm", "a.m.", "p. m."; 1 for the second half of the day, 0 for the first, -1 for anything else.
int halfOfDay(QStringView text)
{
    if (text.isEmpty() || text.size() > 6)
        return -1;
    const QChar first = text.front().toLower();
    bool hasM = false;
    for (const QChar c : text.sliced(1)) {
        if (c.toLower() == u'm')
            hasM = true;
        else if (c != u'.' && !c.isSpace())
            return -1;
    }
    if (!hasM)
        return -1;
    return first == u'p' ? 1 : first == u'a' ? 0 : -1;
}

} // namespace

DateScan DateScan::of(QStringView text)
{
    DateScan scan;
    Scanner in(text.trimmed());
    if (!in.number(scan.first, &scan.firstDigits))
        return scan;
    scan.separator = in.separator();
    if (scan.separator.isNull() || !in.number(scan.second) || in.separator() != scan.separator ||
        !in.number(scan.third))
        return scan;
    // Some cultures close the date with a full stop: "30. 7. 2015." does not occur in short patterns we know,
    // "2015.07.30." does.
    in.one(u'.');
    if (in.atEnd()) {
        scan.ok = true;
        return scan;
    }
    if (!in.one(u'T') && !in.spaces())
        return scan;
    if (!in.number(scan.hour) || !(in.one(u':') || in.one(u'.')) || !in.number(scan.minute)) {
        scan.hour = -1;
        return scan;
    }
    if (in.one(u':') || in.one(u'.')) {
        if (!in.number(scan.secondOfMinute))
            return scan;
        int fraction = 0;
        if (in.one(u'.')) {
            while (in.number(fraction)) {
            }
        }
    }
    in.spaces();
    if (in.one(u'Z'))
        scan.zulu = true;
    if (!in.atEnd()) {
        const int half = halfOfDay(in.rest());
        if (half < 0 || scan.hour > 12 || scan.hour == 0)
            return scan;
        scan.hasHalf = true;
        scan.hour = scan.hour % 12 + 12 * half;
    }
    scan.ok = true;
    return scan;
}

QDate DateScan::date(AccountFormat::Order order) const
{
    if (!ok)
        return {};
    if (firstDigits == 4)
        return QDate(first, second, third);
    const int year = third < 100 ? 2000 + third : third;
    switch (order) {
    case AccountFormat::Order::MonthDayYear:
        return QDate(year, first, second);
    case AccountFormat::Order::DayMonthYear:
        return QDate(year, second, first);
    case AccountFormat::Order::YearMonthDay:
        return firstDigits <= 2 ? QDate(2000 + first, second, third) : QDate();
    }
    return {};
}

QTime DateScan::time() const
{
    return hour < 0 ? QTime(0, 0) : QTime(hour, minute, secondOfMinute);
}

} // namespace ticketeer
