#pragma once

#include "records/resource.h"
#include "records/result.h"
#include "records/value.h"

#include <QList>
#include <QString>
#include <QUrlQuery>

namespace ticketeer {

/// Conditions on a list, in the service's own terms (reference E). Refuses, with a reason, whatever the
/// server would silently misread.
class Filter
{
public:
    enum class Operator : quint8 {
        Equals,
        Not,
        Contains,
        DoesNotContain,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Between, ///< dates on Sql lists: strictly between two moments
        IsNull,
        IsNotNull,
    };
    struct Condition
    {
        QString element;
        Operator op = Operator::Equals;
        QList<Value> values; ///< several: any of them
    };
    struct Refusal
    {
        enum class Reason : quint8 {
            UnknownField,       ///< a Memory list would come back empty; an Sql list would ignore it
            NestedField,        ///< tags, customers and contacts of a ticket cannot be filtered on
            NoFilterHere,       ///< the route takes none
            OperatorNotForType, ///< gte, lte, equals or not on a date; contains on a number; lt on a flag
            BetweenNotHere,     ///< Memory lists read `bt` as "greater than any"
            BetweenNeedsTwo,
            SameFieldTwice,       ///< 306 or 500 on the server
            SeveralValuesWithNot, ///< cancel each other out
            BadValue,             ///< text where a number, flag or date is due; an empty or invalid date
            BreaksOnServer,       ///< columns named otherwise in the database, reference E.3
            TooLong,              ///< query over 2,000 characters
        };
        Reason reason;
        QString element;
    };

    Filter() = default;
    Filter &where(const QString &element, Operator op, const Value &value);
    Filter &where(const QString &element, Operator op, const QList<Value> &values);

    [[nodiscard]] bool isEmpty() const { return m_conditions.isEmpty(); }
    [[nodiscard]] const QList<Condition> &conditions() const { return m_conditions; }

    /// The query for this list, without paging. paged: it is asked for page by page, which changes the
    /// engine. customNames: the custom fields known for it. nested: the list is below a parent
    /// ("customers/5/contacts"), whose engine is Memory. A custom field is compared as what the value is:
    /// give a number for a number.
    [[nodiscard]] Result<QUrlQuery, Refusal> query(const Resource &resource, bool paged,
                                                   const QStringList &customNames = {},
                                                   bool nested = false) const;

    /// Longest query that a server is sure to take (reference A.3), encoded.
    static constexpr qsizetype MaxQuery = 2000;

private:
    QList<Condition> m_conditions;
};

} // namespace ticketeer
