#pragma once

#include "filter.h"

#include <optional>

namespace ticketeer {

/// The list that a filter is for, as far as its rules care (reference E).
struct FilteredList
{
    const Resource &resource;
    bool paged = false;
    bool nested = false;
    bool sql = false;    ///< filters go into SQL
    bool memory = false; ///< filters are applied to the typed objects; with sql: in turn

    /// Which engines answer. paged and nested as in Filter::query.
    static FilteredList of(const Resource &resource, bool paged, bool nested);
};

/// A field that a condition names.
struct FilteredField
{
    QString element; ///< as the server spells it
    FieldType type = FieldType::Text;
    bool custom = false;
};

/// Null when the list has no such field.
[[nodiscard]] std::optional<FilteredField> filteredField(const FilteredList &list, const QString &element,
                                                         const QStringList &customNames);
/// Lists and values inside a ticket, which no filter reaches.
[[nodiscard]] bool isNested(const Resource &resource, const QString &element);
/// The name differs from the database's, so SQL fails; unpaged lists then fall back to Memory (reference
/// E.3).
[[nodiscard]] bool failsInSql(const Resource &resource, const QString &element);

/// Why the server would misread this condition; nothing when it would not.
[[nodiscard]] std::optional<Filter::Refusal::Reason>
objection(const FilteredList &list, const FilteredField &field, const Filter::Condition &condition);

/// "[contains]"; empty for equals.
[[nodiscard]] QString operatorSuffix(Filter::Operator op);
/// The value as the server reads it for this field; null when it does not fit.
[[nodiscard]] std::optional<QString> filterValue(const FilteredList &list, const FilteredField &field,
                                                 Filter::Operator op, const Value &value);

} // namespace ticketeer
