#include "filterrules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ticketeer {
namespace {

using Operator = Filter::Operator;
using Reason = Filter::Refusal::Reason;

bool same(const QString &a, QLatin1StringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isNullTest(Operator op)
{
    return op == Operator::IsNull || op == Operator::IsNotNull;
}

bool isTextOperator(Operator op)
{
    return op == Operator::Equals || op == Operator::Not || op == Operator::Contains ||
           op == Operator::DoesNotContain;
}

bool isNumberOperator(Operator op)
{
    return op == Operator::Equals || op == Operator::Not || op == Operator::Less ||
           op == Operator::LessOrEqual || op == Operator::Greater || op == Operator::GreaterOrEqual;
}

/// Every other one, equals included, silently means "greater" (reference E.1).
bool isMomentOperator(Operator op)
{
    return op == Operator::Less || op == Operator::Greater || op == Operator::Between;
}

bool fitsType(FieldType type, Operator op)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Html:
    case FieldType::Decimal:
        return isTextOperator(op);
    case FieldType::Integer:
        return isNumberOperator(op);
    case FieldType::Flag:
        return op == Operator::Equals;
    case FieldType::Date:
    case FieldType::Moment:
        return isMomentOperator(op);
    }
    return false;
}

/// A custom field has no declared type: the values say what it is compared as.
FieldType typeOf(const QList<Value> &values)
{
    const auto all = [&values](bool (Value::*is)() const) {
        return std::all_of(values.cbegin(), values.cend(),
                           [is](const Value &value) { return (value.*is)(); });
    };
    if (values.isEmpty())
        return FieldType::Text;
    if (all(&Value::isFlag))
        return FieldType::Flag;
    if (all(&Value::isInteger))
        return FieldType::Integer;
    if (std::all_of(values.cbegin(), values.cend(),
                    [](const Value &value) { return value.isMoment() || value.isDate(); }))
        return FieldType::Moment;
    return FieldType::Text;
}

std::optional<Reason> customObjection(const FilteredList &list, const Filter::Condition &condition)
{
    // SQL breaks on a null test; Memory drops the rows without a value before it looks (reference E.3).
    if (condition.op == Operator::IsNull || (condition.op == Operator::IsNotNull && list.sql))
        return Reason::BreaksOnServer;
    if (condition.op == Operator::IsNotNull)
        return {};
    const FieldType type = typeOf(condition.values);
    if (condition.op == Operator::Between)
        return Reason::BetweenNotHere;
    // SQL compares what is stored as text: an order of numbers or dates comes out wrong.
    const bool fits =
        list.sql ? isTextOperator(condition.op) && type != FieldType::Moment : fitsType(type, condition.op);
    if (!fits)
        return Reason::OperatorNotForType;
    return {};
}

/// Unpaged /tickets reads TicketTypeID itself: one existing type, or 406, or nothing (reference E.3).
bool breaksTicketType(const FilteredList &list, const FilteredField &field,
                      const Filter::Condition &condition)
{
    return list.resource.is(resources::Tickets) && !list.paged && !list.nested &&
           same(field.element, "TicketTypeID"_L1) &&
           (condition.op != Operator::Equals || condition.values.size() != 1);
}

std::optional<QString> momentText(const Value &value)
{
    // What the database's type can hold; beyond it the comparison fails.
    constexpr int FirstYear = 1753;
    constexpr int LastYear = 9999;
    const QDateTime moment = value.isDate() ? value.toDate().startOfDay(Qt::UTC) : value.toMoment().toUTC();
    const int year = moment.date().year();
    if (!moment.isValid() || year < FirstYear || year > LastYear)
        return {};
    return moment.toString(u"yyyyMMddHHmmss"_s);
}

std::optional<QString> textValue(const FilteredList &list, Operator op, const Value &value)
{
    QString text = value.isDecimal() ? QString::number(value.toDecimal(), 'f', 6) : value.toText();
    if (value.isFlag())
        text = text.toLower();
    const bool control = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c < u' '; });
    if (!value.hasValue() || value.isMoment() || value.isDate() || control || text.trimmed().isEmpty() ||
        same(text.trimmed(), "[null]"_L1))
        return {};
    const bool searches = op == Operator::Contains || op == Operator::DoesNotContain;
    const bool wild = text.contains(u'%') || text.contains(u'_') || text.contains(u'[');
    if (!searches || !wild || !list.sql)
        return text;
    // In SQL these are wildcards, and a class of one is the literal; the second engine would look for the
    // brackets.
    if (list.memory)
        return {};
    QString escaped;
    for (const QChar c : std::as_const(text))
        escaped += c == u'%' || c == u'_' || c == u'[' ? QString(u'[' + QString(c) + u']') : QString(c);
    return escaped;
}

} // namespace

FilteredList FilteredList::of(const Resource &resource, bool paged, bool nested)
{
    FilteredList list{resource, paged && resource.paged, nested};
    if (nested) {
        list.memory = resource.engine != FilterEngine::None;
        return list;
    }
    switch (resource.engine) {
    case FilterEngine::None:
        break;
    case FilterEngine::Memory:
        list.memory = true;
        break;
    case FilterEngine::Sql:
        list.sql = true;
        break;
    case FilterEngine::Both:
        list.sql = true;
        list.memory = !list.paged;
        break;
    }
    return list;
}

std::optional<FilteredField> filteredField(const FilteredList &list, const QString &element,
                                           const QStringList &customNames)
{
    if (const Field *field = list.resource.field(element))
        return FilteredField{field->element, field->type, false};
    if (list.resource.custom == Custom::None)
        return {};
    for (const QString &name : customNames) {
        if (name.compare(element, Qt::CaseInsensitive) == 0)
            return FilteredField{name, FieldType::Text, true};
    }
    return {};
}

bool isNested(const Resource &resource, const QString &element)
{
    static constexpr std::array names{"Customers"_L1, "Customer"_L1, "CustomerID"_L1, "CustomerName"_L1,
                                      "Contacts"_L1,  "Contact"_L1,  "ContactID"_L1,  "ContactName"_L1,
                                      "Tags"_L1,      "Tag"_L1,      "Value"_L1};
    return (resource.is(resources::Tickets) || resource.is(resources::DeletedTickets)) &&
           !resource.field(element) &&
           std::any_of(names.cbegin(), names.cend(), [&element](auto name) { return same(element, name); });
}

bool failsInSql(const Resource &resource, const QString &element)
{
    if (same(element, "ProductLineID"_L1))
        return true;
    if (resource.is(resources::Customers))
        return same(element, "Domains"_L1) || same(element, "ParentID"_L1);
    if (resource.is(resources::Contacts))
        return same(element, "ContactID"_L1) || same(element, "DisableOrganizationTicketsViewOnPortal"_L1);
    return resource.is(resources::Tickets) && same(element, "OrganizationID"_L1);
}

std::optional<Reason> objection(const FilteredList &list, const FilteredField &field,
                                const Filter::Condition &condition)
{
    if (list.nested && list.paged)
        return Reason::BreaksOnServer;
    if (list.sql && failsInSql(list.resource, field.element))
        return Reason::BreaksOnServer;
    if (breaksTicketType(list, field, condition))
        return Reason::BreaksOnServer;
    if (field.custom) {
        if (const auto reason = customObjection(list, condition))
            return reason;
    } else if (!isNullTest(condition.op) && !fitsType(field.type, condition.op)) {
        return Reason::OperatorNotForType;
    }
    if (condition.op == Operator::Between && !list.sql)
        return Reason::BetweenNotHere;
    if (condition.op == Operator::Between && condition.values.size() != 2)
        return Reason::BetweenNeedsTwo;
    const bool excludes = condition.op == Operator::Not || condition.op == Operator::DoesNotContain;
    if (excludes && condition.values.size() > 1)
        return Reason::SeveralValuesWithNot;
    if (!isNullTest(condition.op) && condition.values.isEmpty())
        return Reason::BadValue;
    return {};
}

QString operatorSuffix(Filter::Operator op)
{
    switch (op) {
    case Operator::Equals:
    case Operator::IsNull:
        return {};
    case Operator::Not:
    case Operator::IsNotNull:
        return u"[not]"_s;
    case Operator::Contains:
        return u"[contains]"_s;
    case Operator::DoesNotContain:
        return u"[doesnotcontain]"_s;
    case Operator::Less:
        return u"[lt]"_s;
    case Operator::LessOrEqual:
        return u"[lte]"_s;
    case Operator::Greater:
        return u"[gt]"_s;
    case Operator::GreaterOrEqual:
        return u"[gte]"_s;
    case Operator::Between:
        return u"[bt]"_s;
    }
    return {};
}

std::optional<QString> filterValue(const FilteredList &list, const FilteredField &field, Filter::Operator op,
                                   const Value &value)
{
    switch (field.custom ? typeOf({value}) : field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Html:
    case FieldType::Decimal:
        return textValue(list, op, value);
    case FieldType::Integer:
        // The server's integers have 32 bits; anything else is a 500.
        if (!value.isInteger() || value.toInteger() != static_cast<qint32>(value.toInteger()))
            return {};
        return QString::number(value.toInteger());
    case FieldType::Flag:
        if (!value.isFlag())
            return {};
        return value.toFlag() ? u"true"_s : u"false"_s;
    case FieldType::Date:
    case FieldType::Moment:
        if (!value.isMoment() && !(field.custom && value.isDate()))
            return {};
        return momentText(value);
    }
    return {};
}

} // namespace ticketeer
