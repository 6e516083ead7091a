#include "filter.h"

#include "filterrules.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {
namespace {

using Reason = Filter::Refusal::Reason;

/// QUrlQuery takes its parts encoded, and would leave a plus alone, which the server reads as a space.
QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

/// Two conditions on a field end in 306 or 500 where SQL is asked. Memory takes them as "and" when their
/// operators differ; the same one twice would be "or".
bool clash(const FilteredList &list, const QString &keyA, const QString &keyB, const QString &elementA,
           const QString &elementB)
{
    if (elementA != elementB)
        return false;
    return list.sql || keyA == keyB;
}

} // namespace

Filter &Filter::where(const QString &element, Operator op, const Value &value)
{
    return where(element, op, QList<Value>{value});
}

Filter &Filter::where(const QString &element, Operator op, const QList<Value> &values)
{
    m_conditions.append({element, op, values});
    return *this;
}

Result<QUrlQuery, Filter::Refusal> Filter::query(const Resource &resource, bool paged,
                                                 const QStringList &customNames, bool nested) const
{
    FilteredList list = FilteredList::of(resource, paged, nested);
    if (!m_conditions.isEmpty() && !list.sql && !list.memory)
        return Refusal{Reason::NoFilterHere, m_conditions.first().element};
    // Customers and contacts as a whole fall back to Memory when SQL fails on a name, and work (reference
    // E.3).
    if (resource.engine == FilterEngine::Sql && list.sql && !list.paged &&
        std::any_of(m_conditions.cbegin(), m_conditions.cend(), [&resource](const Condition &condition) {
            return failsInSql(resource, condition.element);
        })) {
        list.sql = false;
        list.memory = true;
    }

    QUrlQuery query;
    QList<std::pair<QString, QString>> used; // element, key
    for (const Condition &condition : m_conditions) {
        if (isNested(resource, condition.element))
            return Refusal{Reason::NestedField, condition.element};
        const std::optional<FilteredField> field = filteredField(list, condition.element, customNames);
        if (!field)
            return Refusal{Reason::UnknownField, condition.element};
        if (const auto reason = objection(list, *field, condition))
            return Refusal{*reason, field->element};
        const QString key = field->element + operatorSuffix(condition.op);
        for (const auto &[element, otherKey] : std::as_const(used)) {
            if (clash(list, key, otherKey, field->element, element))
                return Refusal{Reason::SameFieldTwice, field->element};
        }
        used.append({field->element, key});

        if (condition.op == Operator::IsNull || condition.op == Operator::IsNotNull) {
            query.addQueryItem(encoded(key), encoded(u"[null]"_s));
            continue;
        }
        for (const Value &value : condition.values) {
            const std::optional<QString> text = filterValue(list, *field, condition.op, value);
            if (!text)
                return Refusal{Reason::BadValue, field->element};
            query.addQueryItem(encoded(key), encoded(*text));
        }
    }
    if (query.toString(QUrl::FullyEncoded).size() > MaxQuery)
        return Refusal{Reason::TooLong, {}};
    return query;
}

} // namespace ticketeer
