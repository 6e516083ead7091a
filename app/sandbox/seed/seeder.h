#pragma once

#include "database.h"
#include "sandboxserver.h"
#include "seed/dice.h"

#include <QDateTime>
#include <QList>
#include <QSqlQuery>

namespace ticketeer::sandbox {

/// One prepared INSERT, used many times.
class Inserter
{
public:
    Inserter(Database &database, const char *table, std::initializer_list<const char *> columns);
    void add(std::initializer_list<QVariant> values);

private:
    QSqlQuery m_query;
};

/// Fills an empty schema with a believable help desk, the same for the same seed: a maker of pump and site
/// automation with its companies, people, products and conversations. Runs inside one transaction.
class Seeder
{
public:
    Seeder(Database &database, const Options &options);
    void run();

    struct Person
    {
        int id;
        int organization;
        QString first;
        QString last;
        QString email;
    };
    struct Company
    {
        int id;
        QString name;
        QString city;
        QList<int> people;   ///< indexes into m_contacts
        QList<int> products; ///< indexes into m_products
    };
    struct Product
    {
        int id;
        QString name;
        QList<std::pair<int, QString>> versions; ///< oldest first
    };
    struct Status
    {
        int id;
        bool closed;
    };
    struct Type
    {
        int id;
        QList<Status> statuses;
    };

private:
    void groupsAndAgents();
    void companies();
    void peopleOf(Company &company, const QString &domain);
    void contactDetails(int refType, int refId, const Company &company, Inserter &phones,
                        Inserter &addresses);
    void properties();
    void products();
    void customerProducts();
    void library();
    void otherAccount();
    void customFields();
    void customValues();
    void tickets();

    [[nodiscard]] QString stamp(const QDateTime &at) const;
    [[nodiscard]] QString daysAgo(int days) const;
    [[nodiscard]] QString customValue(int fieldType, const QString &items);

    Database &m_database;
    const Options &m_options;
    Dice m_dice;
    int m_account;
    QDateTime m_now;
    QList<Person> m_agents;
    QList<Person> m_contacts;
    QList<Company> m_companies;
    QList<Product> m_products;
    QList<Type> m_types;
    QList<int> m_groups;

    friend class TicketSeeder;
};

} // namespace ticketeer::sandbox
