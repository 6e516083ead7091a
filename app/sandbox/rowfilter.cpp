#include "filters.h"
#include "request.h"

#include <QSqlQuery>

#include <algorithm>

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool compareNumber(double left, double right, const QString &op)
{
    if (op == u"lt")
        return left < right;
    if (op == u"lte")
        return left <= right;
    if (op == u"gt")
        return left > right;
    if (op == u"gte")
        return left >= right;
    return (op == u"not") != qFuzzyCompare(left + 1, right + 1);
}

bool compareText(const QString &left, const QString &right, const QString &op)
{
    const QString a = left.trimmed();
    const QString b = right.trimmed();
    if (op == u"contains")
        return a.contains(b, Qt::CaseInsensitive);
    if (op == u"doesnotcontain")
        return !a.contains(b, Qt::CaseInsensitive);
    return (op == u"not") != (a.compare(b, Qt::CaseInsensitive) == 0);
}

bool isFlag(const QString &value)
{
    return value.compare(u"true"_s, Qt::CaseInsensitive) == 0 ||
           value.compare(u"false"_s, Qt::CaseInsensitive) == 0;
}

bool compare(Kind kind, const QVariant &cell, const QString &op, const QString &value)
{
    if (value == u"[null]")
        return (op == u"not") != cell.isNull();
    switch (kind) {
    case Kind::Text:
        return compareText(cell.toString(), value, op);
    case Kind::Decimal:
        return compareText(QString::number(cell.toDouble(), 'f', 6), value, op);
    case Kind::Bool:
        return cell.toBool() == (value.compare(u"true"_s, Qt::CaseInsensitive) == 0);
    case Kind::Int:
        return !cell.isNull() && compareNumber(cell.toDouble(), value.toDouble(), op);
    case Kind::Date:
        if (cell.isNull())
            return false;
        return op == u"lt" ? cell.toString() < filterDate(value) : cell.toString() > filterDate(value);
    }
    return false;
}

} // namespace

RowFilter::RowFilter(const View &view, CustomFields &customs, const QList<Term> &terms, bool ignoreUnknown)
    : m_view(view), m_customs(customs)
{
    for (const Term &term : terms) {
        const int index = columnIndex(view, term.name);
        if (index < 0 && customs.find(term.name)) {
            m_tests.append({-1, Kind::Text, term.name, term.op, term.values});
            continue;
        }
        if (index < 0) {
            m_nothing = m_nothing || !ignoreUnknown;
            continue;
        }
        const Kind kind = view.columns[size_t(index)].kind;
        for (const QString &value : term.values) {
            bool number = false;
            (void)value.toInt(&number);
            if (value == u"[null]")
                continue;
            if (kind == Kind::Int && !number)
                throw Refusal{500, u"Input string was not in a correct format."_s};
            if (kind == Kind::Bool && !isFlag(value))
                throw Refusal{500, u"String was not recognized as a valid Boolean."_s};
            if (kind == Kind::Date && filterDate(value).isEmpty())
                m_nothing = true;
        }
        m_tests.append({index, kind, {}, term.op, term.values});
    }
}

bool RowFilter::matchesCustom(const Test &test, int id, int typeId)
{
    const CustomField *field = m_customs.find(test.custom, typeId);
    const QString stored = field ? m_customs.stored(id, field->id) : QString();
    if (stored.isEmpty())
        return false;
    return std::any_of(test.values.cbegin(), test.values.cend(), [&](const QString &value) {
        if (value == u"[null]")
            return test.op == u"not";
        if (field->type == FieldType::Number)
            return compareNumber(stored.toDouble(), value.toDouble(), test.op);
        if (field->type == FieldType::Text || field->type == FieldType::PickList ||
            field->type == FieldType::Boolean)
            return compareText(stored, value, test.op);
        const auto at = AccountClock::serverParse(stored);
        const auto limit = AccountClock::serverParse(filterDate(value));
        return at && limit && (test.op == u"lt" ? *at < *limit : *at > *limit);
    });
}

bool RowFilter::matches(const QSqlQuery &row, int typeId)
{
    if (m_nothing)
        return false;
    return std::all_of(m_tests.cbegin(), m_tests.cend(), [&](const Test &test) {
        if (test.column < 0)
            return matchesCustom(test, row.value(0).toInt(), typeId);
        const QVariant cell = row.value(test.column + 1);
        return std::any_of(test.values.cbegin(), test.values.cend(),
                           [&](const QString &value) { return compare(test.kind, cell, test.op, value); });
    });
}

} // namespace ticketeer::sandbox
