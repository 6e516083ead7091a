#include "seed/conversation.h"

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Numbers of devices begin with the letters of their product.
constexpr const char16_t *prefixes[] = {u"PC", u"GW", u"TM", u"GW", u"GW", u"LS", u"WM", u"HUB"};
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
                                       u"",
                                       u" (again)",
                                       u" - second report",
                                       u" since the update",
                                       u" - urgent",
                                       u" after maintenance",
                                       u" on weekends",
                                       u", please call back"};
constexpr const char16_t *moreQuestions[] = {
    u"Thank you, that helps. I've passed it on to our second line and will come back to you by {month}.",
    u"Could we have a look together? Thursday at {time} would suit me.",
    u"I can't find this in the log. Could you tell me when it happened last?",
    u"Just to be sure: does it concern {site} only, or other sites too?",
    u"We've changed a setting on our side. Please watch it for {hours} hours and tell us."};
constexpr const char16_t *moreReplies[] = {
    u"Any news on this? Our manager keeps asking.",
    u"It happened again at {time}. Nothing else was changed here.",
    u"Thanks for the quick answer. We'll try it at the weekend.",
    u"Only {site}. The others are fine as far as I can see.",
    u"It was quiet for {hours} hours, then it came back.",
    u"Please call my colleague in the control room, I'm away until Monday."};
constexpr const char16_t *moreFindings[] = {
    u"Called the customer, no answer. Will try again tomorrow.",
    u"Same firmware as at two other customers who don't see this.",
    u"Asked development in the daily; they want a log of {count} hours.",
    u"Contract covers this, no need to bill the {hours} minutes."};
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
               {u"{code}"_s, u"%1-%2"_s.arg(QChar(dice.chance(50) ? u'E' : u'F')).arg(dice.number(100, 499))},
               {u"{device}"_s,
                u"%1-%2"_s.arg(QString::fromUtf16(prefixes[story.product])).arg(dice.number(2, 4412))},
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
    QString title = dice.text(story.titles);
    if (!title.contains(u"{site}"_s) && dice.chance(45))
        title += (title.endsWith(u'?') ? u" ({site})"_s : u" - {site}"_s);
    else if (story.type == 0)
        title += dice.text(endings);
    m_title = filled(title);
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

QString Conversation::fresh(std::span<const char16_t *const> phrases, std::span<const char16_t *const> more)
{
    // Nobody says the same thing twice while there is something else to say.
    for (int attempt = 0; attempt < 6; ++attempt) {
        QString phrase = m_dice.text(attempt < 3 || more.empty() ? phrases : more);
        if (!m_said.contains(phrase)) {
            m_said.insert(phrase);
            return phrase;
        }
    }
    return m_dice.text(more.empty() ? phrases : more);
}

Line Conversation::line(Line::Voice voice, std::span<const char16_t *const> phrases,
                        std::span<const char16_t *const> more)
{
    QString html = u"<p>"_s + fresh(phrases, more) + u"</p>"_s;
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
            all.append(line(Voice::Internal, m_story.findings, moreFindings));
        else
            all.append(toAgent ? line(Voice::Agent, m_story.questions, moreQuestions)
                               : line(Voice::Customer, m_story.replies, moreReplies));
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
