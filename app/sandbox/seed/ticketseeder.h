#pragma once

#include "seed/seeder.h"

#include <QHash>

namespace ticketeer::sandbox {

class Conversation;
struct Line;
struct Oddity;

/// Seeds the tickets with everything that hangs on them.
class TicketSeeder
{
public:
    explicit TicketSeeder(Seeder &seeder);
    void run();

private:
    struct Field
    {
        int id;
        int type;
        QString items;
    };

    void add(int index, int count, const Oddity *oddity);
    [[nodiscard]] QDateTime createdAt(int index, int count);
    [[nodiscard]] int statusOf(const Seeder::Type &type, double age);
    QDateTime actions(int ticket, const QList<Line> &lines, const QDateTime &created,
                      const Seeder::Person &agent, const Seeder::Person *contact, bool knowledge);
    void attach(int action, const QString &stamp, int author);
    void links(int ticket, const Seeder::Company &company, const Seeder::Person *contact, Conversation &talk);
    void customValues(int ticket, int type);
    void history(int ticket, const QString &title, const QDateTime &created, const QDateTime &last,
                 const Seeder::Person &agent, bool assigned);

    Seeder &s;
    Dice &m_dice;
    Inserter m_tickets;
    Inserter m_actions;
    Inserter m_customerLinks;
    Inserter m_contactLinks;
    Inserter m_tags;
    Inserter m_tagLinks;
    Inserter m_assignments;
    Inserter m_logs;
    Inserter m_relations;
    Inserter m_values;
    Inserter m_attachments;
    QHash<int, QList<Field>> m_fields; ///< by ticket type
    QHash<QString, int> m_tagIds;
    int m_nextAction = 6600001;
    int m_minutes = 0;
    bool m_closed = false; ///< of the ticket being made
};

} // namespace ticketeer::sandbox
