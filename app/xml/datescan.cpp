#include "datescan.h"

namespace ticketeer {

namespace {

struct HalfWord
{
    QStringView word;
    int half;
};
/// Korean, Chinese and Japanese; Greek; Vietnamese.
constexpr HalfWord halfWords[] = {
    {u"\uC624\uC804", 0}, {u"\uC624\uD6C4", 1}, {u"\u4E0A\u5348", 0}, {u"\u4E0B\u5348", 1},
    {u"\u5348\u524D", 0}, {u"\u5348\u5F8C", 1}, {u"\u03C0\u03BC", 0}, {u"\u03BC\u03BC", 1},
    {u"SA", 0},           {u"CH", 1},
};

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
        spaces(); // "30. 7. 2015" in Slovak
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
    void yearWord()
    {
        constexpr QStringView Word = u" \u0433.";
        if (rest().startsWith(Word))
            m_at += Word.size();
    }
    /// The half of the day, where a language puts it before the time.
    int leadingHalf()
    {
        for (const HalfWord &known : halfWords) {
            if (rest().startsWith(known.word)) {
                m_at += known.word.size();
                spaces();
                return known.half;
            }
        }
        return -1;
    }
    /// "+02:00", "-0530".
    bool offset(int &seconds)
    {
        const bool west = one(u'-');
        if (!west && !one(u'+'))
            return false;
        const QStringView digits = rest();
        const bool colon = digits.size() == 5 && digits[2] == u':';
        if (!colon && digits.size() != 4)
            return false;
        bool hoursRead = false;
        bool minutesRead = false;
        const int hours = digits.first(2).toInt(&hoursRead);
        const int minutes = digits.last(2).toInt(&minutesRead);
        if (!hoursRead || !minutesRead || hours > 14 || minutes > 59)
            return false;
        m_at = m_text.size();
        seconds = (hours * 60 + minutes) * (west ? -60 : 60);
        return true;
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
    for (const HalfWord &known : halfWords) {
        if (text.compare(known.word, Qt::CaseInsensitive) == 0)
            return known.half;
    }
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
    // Some cultures close the date: "2015.07.30." in Hungarian, "30.7.2015 г." in Bulgarian.
    in.one(u'.');
    in.yearWord();
    if (in.atEnd()) {
        scan.ok = true;
        return scan;
    }
    if (!in.one(u'T') && !in.spaces())
        return scan;
    const int leadingHalf = in.leadingHalf();
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
    scan.zulu = in.one(u'Z') || in.offset(scan.offset);
    if (!in.atEnd() || leadingHalf >= 0) {
        const int half = leadingHalf < 0 ? halfOfDay(in.rest()) : in.atEnd() ? leadingHalf : -1;
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
    // Thailand counts from the Buddha.
    const int year = third < 100 ? 2000 + third : third > 2400 && third < 2700 ? third - 543 : third;
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
