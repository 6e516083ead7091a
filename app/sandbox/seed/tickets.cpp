#include "seed/ticketseeder.h"

#include "seed/conversation.h"
#include "seed/oddities.h"

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// A panel with a red lamp, 96 by 64.
constexpr const char *photo =
    "iVBORw0KGgoAAAANSUhEUgAAAGAAAABACAIAAABqVuVZAAAA20lEQVR42u3avQ3DIBAGUI/jITxJJskQGSfjpI5SZIgUkVJgg2yc"
    "P7gnfeU1PIF0cAzX210KGRAAAgQIECBAgAAJIECAmgMaD6dnpuN5Ma+CJN+sBwSoXaC/gsjVAwIECBAgQJ8DukxjLtGBCjQJU6tA"
    "e47GSp1kK0XppDfpFIz6BKrQyRkBigdUrbNoBAgQoNBAFY3iTqD+O2lAgAAB+vFt/l06gKIC1Rl5D/IeNFvA+r0TevS85liZzfu8"
    "AAgQIEBGz4AAAeoKyD9pQBQAAQIECBAgQIAE0PY8AADR8ZEdx0HLAAAAAElFTkSuQmCC";

constexpr const char *sources[] = {"Agent", "Email", "Email", "Web", "Chat", "API"};

} // namespace

void Seeder::tickets()
{
    TicketSeeder(*this).run();
}

TicketSeeder::TicketSeeder(Seeder &seeder)
    : s(seeder), m_dice(seeder.m_dice), m_tickets(s.m_database, "Tickets",
                                                  {"TicketID",
                                                   "TicketNumber",
                                                   "OrganizationID",
                                                   "Name",
                                                   "TicketTypeID",
                                                   "TicketStatusID",
                                                   "TicketSeverityID",
                                                   "UserID",
                                                   "GroupID",
                                                   "ProductID",
                                                   "ReportedVersionID",
                                                   "SolvedVersionID",
                                                   "IsVisibleOnPortal",
                                                   "IsKnowledgeBase",
                                                   "ParentID",
                                                   "DateClosed",
                                                   "CloserID",
                                                   "MinutesSpent",
                                                   "SlaViolationTime",
                                                   "SlaWarningTime",
                                                   "KnowledgeBaseCategoryID",
                                                   "DueDate",
                                                   "TicketSource",
                                                   "DateCreated",
                                                   "DateModified",
                                                   "CreatorID",
                                                   "ModifierID",
                                                   "JiraKey"}),
      m_actions(s.m_database, "Actions",
                {"ActionID", "TicketID", "ActionTypeID", "SystemActionTypeID", "Name", "Description",
                 "TimeSpent", "DateStarted", "IsVisibleOnPortal", "IsKnowledgeBase", "DateCreated",
                 "DateModified", "CreatorID", "ModifierID"}),
      m_customerLinks(s.m_database, "OrganizationTickets", {"TicketID", "OrganizationID"}),
      m_contactLinks(s.m_database, "UserTickets", {"TicketID", "UserID"}),
      m_tags(s.m_database, "Tags", {"TagID", "Value"}),
      m_tagLinks(s.m_database, "TagLinks", {"TicketID", "TagID"}),
      m_assignments(s.m_database, "TicketAssignments", {"TicketID", "UserID", "DateAssigned"}),
      m_logs(s.m_database, "ActionLogs",
             {"OrganizationID", "RefType", "RefID", "ActionLogType", "Description", "DateCreated",
              "DateModified", "CreatorID", "ModifierID"}),
      m_relations(s.m_database, "TicketRelationships", {"TicketID", "RelatedID"}),
      m_values(s.m_database, "CustomValues", {"RefID", "CustomFieldID", "Value"}),
      m_attachments(s.m_database, "Attachments",
                    {"OrganizationID", "FileName", "FileType", "FileSize", "RefType", "RefID", "Content",
                     "DateCreated", "DateModified", "CreatorID", "ModifierID"})
{
    QSqlQuery fields =
        s.m_database.run(u"SELECT CustomFieldID, AuxID, FieldType, ListValues FROM CustomFields"
                         " WHERE RefType = 17 AND OrganizationID = ?"_s,
                         {s.m_account});
    while (fields.next())
        m_fields[fields.value(1).toInt()].append(
            {fields.value(0).toInt(), fields.value(2).toInt(), fields.value(3).toString()});
}

void TicketSeeder::run()
{
    const int count = s.m_options.tickets;
    const std::span<const Oddity> odd = oddities();
    for (int i = 0; i < count; ++i) {
        // The oddities sit among the newest tickets, where everybody meets them.
        const int fromEnd = count - 1 - i;
        const bool isOdd = count > 50 && fromEnd % 3 == 2 && fromEnd / 3 < int(odd.size());
        add(i, count, isOdd ? &odd[size_t(fromEnd / 3)] : nullptr);
    }
    for (int i = 0; i < 12 && count > 50; ++i)
        s.m_database.insert(u"DeletedTickets"_s, {{u"TicketID"_s, 5500900 + i},
                                                  {u"TicketNumber"_s, 900 + i},
                                                  {u"OrganizationID"_s, s.m_account},
                                                  {u"Name"_s, u"Spam: cheap pumps %1 % off"_s.arg(10 + i)},
                                                  {u"DateDeleted"_s, s.daysAgo(300 - i * 20)},
                                                  {u"DeleterID"_s, s.m_agents[i % 5].id}});
}

QDateTime TicketSeeder::createdAt(int index, int count)
{
    // Two and a half years, denser towards today, in working hours mostly.
    const double share = double(count - index) / double(qMax(1, count));
    const qint64 age = qint64(share * (0.35 + 0.65 * share) * 900.0 * 86400.0);
    QDateTime at = s.m_now.addSecs(-age);
    // The day is squeezed into 13 to 22 h UTC, daytime at the account, which keeps the order.
    at.setTime(QTime(13, 0).addSecs(int(qint64(at.time().msecsSinceStartOfDay()) * 9 / 24 / 1000)));
    return at > s.m_now ? at.addDays(-1) : at;
}

int TicketSeeder::statusOf(const Seeder::Type &type, double age)
{
    const bool closed = m_dice.chance(age > 60 ? 96 : age > 14 ? 75 : 30);
    QList<int> fitting;
    for (const Seeder::Status &status : type.statuses) {
        if (status.closed == closed)
            fitting.append(status.id);
    }
    m_closed = closed;
    return m_dice.pick(fitting);
}

void TicketSeeder::add(int index, int count, const Oddity *oddity)
{
    const int id = 5501001 + index;
    const Seeder::Company &company =
        s.m_companies[index == 0 ? 1
                                 : m_dice.number(m_dice.chance(3) ? 0 : 1, int(s.m_companies.size()) - 1)];
    const Story &story = index == 0 ? stories()[0] : m_dice.pick(stories());
    const Seeder::Product &product = s.m_products[story.product];
    const Seeder::Type &type = s.m_types[story.type];
    // The last agent has retired.
    const Seeder::Person &agent = s.m_agents[m_dice.number(0, int(s.m_agents.size()) - 2)];
    const Seeder::Person *contact =
        company.people.isEmpty() ? nullptr : &s.m_contacts[m_dice.pick(company.people)];
    const auto &version = m_dice.pick(product.versions);
    const QDateTime created = createdAt(index, count);
    const double age = double(created.secsTo(s.m_now)) / 86400.0;
    const int status = statusOf(type, age);
    Conversation talk(
        m_dice, story,
        {company.city, product.name, version.second, contact ? contact->first : u"there"_s, agent.first});
    QList<Line> lines = talk.lines(m_dice.number(1, m_dice.chance(15) ? 12 : 6), m_closed);
    if (oddity && oddity->html)
        lines.insert(1, {Line::Voice::Customer, QString::fromUtf16(oddity->html)});
    if (oddity && oddity->solution)
        lines.append({Line::Voice::Agent, QString::fromUtf16(oddity->solution)});
    const QString title = oddity && oddity->title ? QString::fromUtf16(oddity->title) : talk.title();
    const bool assigned = m_closed || m_dice.chance(85);
    const bool knowledge = m_closed && m_dice.chance(4);
    const QDateTime last = actions(id, lines, created, agent, contact, knowledge);
    const QVariant none;
    m_tickets.add(
        {id,
         1001 + index,
         s.m_account,
         title,
         type.id,
         status,
         9101 + m_dice.number(m_dice.chance(20) ? 0 : 1, 3),
         assigned ? QVariant(agent.id) : none,
         s.m_groups[m_dice.chance(60) ? 0 : m_dice.number(0, 5)],
         product.id,
         m_dice.chance(80) ? QVariant(version.first) : none,
         m_closed && story.type == 0 && m_dice.chance(50) ? QVariant(product.versions.last().first) : none,
         m_dice.chance(80),
         knowledge,
         index > 10 && m_dice.chance(3) ? QVariant(id - m_dice.number(1, 9)) : none,
         m_closed ? QVariant(s.stamp(last)) : none,
         m_closed ? QVariant(agent.id) : none,
         m_minutes,
         m_closed || m_dice.chance(50) ? none : QVariant(m_dice.number(-600, 2880)),
         m_closed || m_dice.chance(50) ? none : QVariant(m_dice.number(-900, 2400)),
         knowledge ? QVariant(2901 + m_dice.number(0, 4)) : none,
         !m_closed && m_dice.chance(35)
             ? QVariant(s.stamp(s.m_now.addDays(m_dice.number(-4, 21)).addSecs(m_dice.number(13, 22) * 3600)))
             : none,
         QString::fromLatin1(m_dice.pick(sources)),
         s.stamp(created),
         s.stamp(last),
         contact && m_dice.chance(60) ? contact->id : agent.id,
         agent.id,
         m_dice.chance(4) ? QVariant(u"MILL-%1"_s.arg(100 + index)) : none});
    links(id, company, contact, talk);
    customValues(id, type.id);
    history(id, title, created, last, agent, assigned);
    if (index > 20 && m_dice.chance(4))
        m_relations.add({id, id - m_dice.number(1, 20)});
}

QDateTime TicketSeeder::actions(int ticket, const QList<Line> &lines, const QDateTime &created,
                                const Seeder::Person &agent, const Seeder::Person *contact, bool knowledge)
{
    QDateTime at = created;
    m_minutes = 0;
    bool first = true;
    for (const Line &line : lines) {
        const bool customer = line.voice == Line::Voice::Customer;
        const bool colleague = line.voice == Line::Voice::Internal && m_dice.chance(40);
        const int author = customer    ? (contact ? contact->id : -1)
                           : colleague ? s.m_agents[m_dice.number(0, 12)].id
                                       : agent.id;
        const int minutes = customer ? 0 : m_dice.number(1, 12) * 5;
        m_minutes += minutes;
        const QString stamp = s.stamp(at);
        const QVariant none;
        const QVariant actionType = first ? none
                                          : QVariant(customer            ? 2602
                                                     : m_dice.chance(70) ? 2601
                                                                         : 2603 + m_dice.number(0, 2));
        m_actions.add({m_nextAction, ticket, actionType, first ? 1 : 0, first ? u"Description"_s : QString(),
                       line.html, minutes ? QVariant(minutes) : none, minutes ? QVariant(stamp) : none,
                       line.voice != Line::Voice::Internal, knowledge, stamp, stamp, author, author});
        if (m_dice.chance(3))
            attach(m_nextAction, stamp, author);
        ++m_nextAction;
        first = false;
        QDateTime next = at.addSecs(m_dice.number(4, 2200) * 60);
        if (next.time().hour() < 12)
            next.setTime(QTime(m_dice.number(13, 16), m_dice.number(0, 59), m_dice.number(0, 59)));
        at = next > s.m_now ? at.addSecs(qMax<qint64>(1, at.secsTo(s.m_now) / 3)) : next;
    }
    return at;
}

void TicketSeeder::attach(int action, const QString &stamp, int author)
{
    const bool picture = m_dice.chance(50);
    const QByteArray content =
        picture ? QByteArray::fromBase64(photo)
                : QByteArray("time;device;value\r\n08:00;GW-2041;17.3\r\n08:05;GW-2041;17.4\r\n");
    m_attachments.add({s.m_account,
                       picture ? u"panel %1.png"_s.arg(action % 100) : u"export_%1.txt"_s.arg(action % 100),
                       picture ? u"image/png"_s : u"text/plain"_s, content.size(), 0, action, content, stamp,
                       stamp, author, author});
}

void TicketSeeder::links(int ticket, const Seeder::Company &company, const Seeder::Person *contact,
                         Conversation &talk)
{
    m_customerLinks.add({ticket, company.id});
    if (contact)
        m_contactLinks.add({ticket, contact->id});
    if (company.people.size() > 1 && m_dice.chance(15)) {
        const Seeder::Person &second = s.m_contacts[m_dice.pick(company.people)];
        if (&second != contact)
            m_contactLinks.add({ticket, second.id});
    }
    if (m_dice.chance(4)) {
        const Seeder::Company &other = m_dice.pick(s.m_companies);
        if (other.id != company.id)
            m_customerLinks.add({ticket, other.id});
    }
    QStringList tags = talk.tags(m_dice.chance(55) ? m_dice.number(1, 3) : 0);
    if (m_dice.chance(3))
        tags.append(u"R&D"_s);
    for (const QString &tag : std::as_const(tags)) {
        int &id = m_tagIds[tag];
        if (id == 0) {
            id = 31000 + int(m_tagIds.size());
            m_tags.add({id, tag});
        }
        m_tagLinks.add({ticket, id});
    }
}

void TicketSeeder::customValues(int ticket, int type)
{
    const auto &fields = m_fields[type];
    for (const Field &field : fields) {
        if (m_dice.chance(70))
            m_values.add({ticket, field.id, s.customValue(field.type, field.items)});
    }
}

void TicketSeeder::history(int ticket, const QString &title, const QDateTime &created, const QDateTime &last,
                           const Seeder::Person &agent, bool assigned)
{
    const QString born = s.stamp(created);
    const QString end = s.stamp(last);
    m_logs.add({s.m_account, 17, ticket, 0, u"Created ticket '%1'."_s.arg(title.left(80)), born, born,
                agent.id, agent.id});
    if (assigned) {
        m_assignments.add({ticket, agent.id, born});
        m_logs.add({s.m_account, 17, ticket, 1, u"%1 %2 assigned."_s.arg(agent.first, agent.last), born, born,
                    agent.id, agent.id});
    }
    if (m_closed)
        m_logs.add(
            {s.m_account, 17, ticket, 1, u"Changed status to closed."_s, end, end, agent.id, agent.id});
}

} // namespace ticketeer::sandbox
