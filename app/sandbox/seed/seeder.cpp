#include "seed/seeder.h"

#include "request.h"

#include <QSqlError>

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

Inserter::Inserter(Database &database, const char *table, std::initializer_list<const char *> columns)
    : m_query([&] {
          QStringList names;
          QStringList marks;
          for (const char *column : columns) {
              names.append(QString::fromLatin1(column));
              marks.append(u"?"_s);
          }
          return database.prepared(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
              QLatin1StringView(table), names.join(u','), marks.join(u',')));
      }())
{
}

void Inserter::add(std::initializer_list<QVariant> values)
{
    int at = 0;
    for (const QVariant &value : values)
        m_query.bindValue(at++, value);
    if (!m_query.exec())
        throw Refusal{500, m_query.lastError().databaseText()};
}

Seeder::Seeder(Database &database, const Options &options)
    : m_database(database), m_options(options), m_dice(options.seed), m_account(options.organization.toInt()),
      m_now(options.seedNow.isValid()
                ? options.seedNow.toUTC()
                : QDateTime(QDateTime::currentDateTimeUtc().date(), QTime(0, 0), Qt::UTC))
{
}

QString Seeder::stamp(const QDateTime &at) const
{
    return at.toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString Seeder::daysAgo(int days) const
{
    return stamp(m_now.addDays(-days).addSecs(15 * 3600 + days % 60 * 60));
}

void Seeder::run()
{
    properties();
    groupsAndAgents();
    products();
    companies();
    customerProducts();
    library();
    otherAccount();
    customFields();
    customValues();
    tickets();
}

} // namespace ticketeer::sandbox
