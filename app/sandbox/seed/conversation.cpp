#include "seed/conversation.h"

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr const char16_t *devices[] = {u"GW-2041", u"PC-118",  u"LS-77",  u"GW-3309",
                                       u"PC-6b",   u"TM-4412", u"HUB-09", u"LS-130"};
constexpr const char16_t *files[] = {u"export_q3.csv", u"readings-week31.xml", u"Invoice_run.txt",
                                     u"trend (2).csv"};
constexpr const char16_t *screens[] = {u"Alarms", u"Trends", u"Site map", u"Work orders", u"Meter list"};
constexpr const char16_t *months[] = {u"January",   u"February", u"March",    u"April",
                                      u"May",       u"June",     u"July",     u"August",
                                      u"September", u"October",  u"November", u"December"};
constexpr const char16_t *places[] = {
    u"Building C",   u"the north well field", u"Hall 3",    u"booster station 7",
    u"the old mill", u"reservoir Hill Top",   u"site B-17", u"the bottling line",
    u"Schacht 12",   u"the marina",           u"plant 2",   u"the clarifier"};
constexpr const char16_t *endings[] = {u"",
                                       u"",
                                       u"",
                                       u"",
                                       u" (again)",
                                       u" - second report",
                                       u" since the update",
                                       u" - urgent",
                                       u" after maintenance",
                                       u" on weekends",
                                       u", please call back"};
constexpr const char16_t *greetings[] = {u"Hello,", u"Hi {agent},", u"Good morning,", u"Dear support team,",
                                         u"Hi,"};
constexpr const char16_t *thanks[] = {
    u"Thanks!",        u"Regards,<br>{customer}",  u"Kind regards<br>{customer}",
    u"Please advise.", u"Many thanks in advance.", u""};
constexpr const char16_t *closings[] = {u"Best regards<br>{agent}<br><i>Millrace Support</i>",
                                        u"Kind regards<br>{agent}, Millrace Automation", u"{agent}"};

} // namespace

Conversation::Conversation(Dice &dice, const Story &story, const Setting &setting)
    : m_dice(dice), m_story(story), m_setting(setting)
{
    const int count = dice.number(2, 9);
    m_slots = {{u"{site}"_s, dice.chance(60) ? dice.text(places) : setting.site},
               {u"{code}"_s, u"%1-%2"_s.arg(dice.chance(50) ? u'E' : u'F').arg(dice.number(100, 499))},
               {u"{device}"_s, dice.text(devices)},
               {u"{time}"_s, u"%1:%2"_s.arg(dice.number(0, 23)).arg(dice.number(0, 59), 2, 10, QChar(u'0'))},
               {u"{count}"_s, QString::number(count)},
               {u"{percent}"_s, QString::number(dice.number(3, 98))},
               {u"{hours}"_s, QString::number(dice.number(2, 48))},
               {u"{month}"_s, dice.text(months)},
               {u"{file}"_s, dice.text(files)},
               {u"{screen}"_s, dice.text(screens)},
               {u"{version}"_s, setting.version},
               {u"{product}"_s, setting.product},
               {u"{customer}"_s, setting.customer},
               {u"{agent}"_s, setting.agent}};
    m_title = filled(dice.text(story.titles) + dice.text(endings));
    m_title[0] = m_title[0].toUpper();
}

QString Conversation::filled(QString text) const
{
    if (!text.contains(u'{'))
        return text;
    for (const auto &[slot, value] : m_slots)
        text.replace(slot, value);
    return text;
}

Line Conversation::line(Line::Voice voice, std::span<const char16_t *const> phrases)
{
    QString html = u"<p>"_s + m_dice.text(phrases) + u"</p>"_s;
    if (voice == Line::Voice::Customer)
        html =
            u"<p>"_s + m_dice.text(greetings) + u"</p>"_s + html + u"<p>"_s + m_dice.text(thanks) + u"</p>"_s;
    else if (voice == Line::Voice::Agent)
        html = u"<p>Hello {customer},</p>"_s + html + u"<p>"_s + m_dice.text(closings) + u"</p>"_s;
    html.remove(u"<p></p>"_s);
    return {voice, filled(html)};
}

QList<Line> Conversation::lines(int count, bool solved)
{
    using Voice = Line::Voice;
    QList<Line> all{line(Voice::Customer, m_story.openings)};
    const int last = solved ? count - 1 : count;
    while (all.size() < last) {
        const bool toAgent = all.last().voice == Voice::Customer;
        if (m_dice.chance(20))
            all.append(line(Voice::Internal, m_story.findings));
        else
            all.append(toAgent ? line(Voice::Agent, m_story.questions)
                               : line(Voice::Customer, m_story.replies));
    }
    if (solved && count > 1)
        all.append(line(Voice::Agent, m_story.solutions));
    return all;
}

QStringList Conversation::tags(int count)
{
    QStringList chosen;
    for (int i = 0; i < count; ++i)
        chosen.append(m_dice.text(m_story.tags));
    chosen.removeDuplicates();
    return chosen;
}

} // namespace ticketeer::sandbox
