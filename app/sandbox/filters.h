#pragma once

#include "customfields.h"
#include "query.h"
#include "view.h"

#include <QStringList>
#include <QVariantList>

namespace ticketeer::sandbox {

/// Why the SQL engine gave up; what follows from it differs per list (reference E.2, E.3).
struct SqlTrouble
{
    bool duplicate = false; ///< two conditions on one field, else a name or value SQL cannot take
};

/// The SQL engine ("S"): unknown names and dates of a wrong length are ignored.
struct SqlFilter
{
    QStringList conditions;
    QVariantList values;

    /// Throws SqlTrouble or Refusal.
    static SqlFilter build(const View &view, const CustomFields &customs, const QList<Term> &terms);
};

/// The in-memory engine ("N"): an unknown name or a bad date removes every row.
class RowFilter
{
public:
    /// Throws Refusal for a value the engine stumbles over.
    RowFilter(const View &view, CustomFields &customs, const QList<Term> &terms, bool ignoreUnknown);

    /// row: the columns of the view from index 1 on, its key at 0.
    [[nodiscard]] bool matches(const QSqlQuery &row, int typeId);

private:
    struct Test
    {
        int column = -1;
        Kind kind = Kind::Text;
        QString custom;
        QString op;
        QStringList values;
    };
    [[nodiscard]] bool matchesCustom(const Test &test, int id, int typeId);

    const View &m_view;
    CustomFields &m_customs;
    QList<Test> m_tests;
    bool m_nothing = false;
};

/// "20150730182300" to "2015-07-30 18:23:00"; empty for anything that is not 14 digits.
[[nodiscard]] QString filterDate(const QString &digits);
[[nodiscard]] int columnIndex(const View &view, const QString &lowerName);

} // namespace ticketeer::sandbox
