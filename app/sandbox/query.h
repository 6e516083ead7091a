#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace ticketeer::sandbox {

/// One filter of a query string: "Name[operator]=value"; the same key again adds a value (reference E.1).
struct Term
{
    QString name; ///< lower case
    QString op;   ///< lower case, empty for equals
    QStringList values;
};

/// The parsed query string of a GET.
struct Query
{
    QList<Term> terms;
    bool bareKey = false; ///< a key without "=" was there
    std::optional<int> pageNumber;
    std::optional<int> pageSize;

    static Query parse(const QByteArray &raw);

    [[nodiscard]] bool paged() const { return pageNumber || pageSize; }
    [[nodiscard]] int page() const { return pageNumber.value_or(1); }
    [[nodiscard]] int size() const { return pageSize.value_or(50); }
    /// Without the paging parameters that were understood.
    [[nodiscard]] QList<Term> filters() const;
    [[nodiscard]] const Term *find(QStringView name) const;
};

} // namespace ticketeer::sandbox
