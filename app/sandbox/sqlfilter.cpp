#include "filters.h"
#include "request.h"

#include <QSet>

#include <algorithm>

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

QString filterDate(const QString &digits)
{
    if (digits.size() != 14 ||
        !std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c.isDigit(); }))
        return {};
    return u"%1-%2-%3 %4:%5:%6"_s.arg(digits.mid(0, 4), digits.mid(4, 2), digits.mid(6, 2), digits.mid(8, 2),
                                      digits.mid(10, 2), digits.mid(12, 2));
}

int columnIndex(const View &view, const QString &lowerName)
{
    for (size_t i = 0; i < view.columns.size(); ++i) {
        if (QLatin1StringView(view.columns[i].element).compare(lowerName, Qt::CaseInsensitive) == 0)
            return int(i);
    }
    return -1;
}

namespace {

QString intOperator(const QString &op)
{
    if (op == u"lt")
        return u"<"_s;
    if (op == u"lte")
        return u"<="_s;
    if (op == u"gt")
        return u">"_s;
    if (op == u"gte")
        return u">="_s;
    return op == u"not" ? u"<>"_s : u"="_s;
}

/// The loose reading of a flag: a word with t, 1 or y is true, one with f, 0 or n false, anything else no
/// filter.
int looseBool(const QString &word)
{
    const auto has = [&](const char16_t *letters) {
        return std::any_of(word.cbegin(), word.cend(),
                           [&](QChar c) { return QStringView(letters).contains(c.toLower()); });
    };
    return has(u"t1y") ? 1 : has(u"f0n") ? 0 : -1;
}

struct Builder
{
    QVariantList &values;

    QString text(const QString &sql, const QString &op, const QString &value)
    {
        if (op == u"contains" || op == u"doesnotcontain") {
            values.append(QString(u"%"_s + value + u"%"_s));
            return sql + (op == u"contains" ? u" LIKE ?"_s : u" NOT LIKE ?"_s);
        }
        values.append(value);
        return sql + (op == u"not" ? u" <> ?"_s : u" = ?"_s) + u" COLLATE NOCASE"_s;
    }

    QString date(const QString &sql, const QString &op, const QString &value)
    {
        const QString at = filterDate(value);
        if (at.isEmpty())
            return {};
        values.append(at);
        return sql + (op == u"lt" ? u" < ?"_s : u" > ?"_s);
    }

    QString between(const QString &sql, const QStringList &ends)
    {
        if (ends.size() != 2 || filterDate(ends[0]).isEmpty() || filterDate(ends[1]).isEmpty())
            return {};
        values.append(filterDate(std::min(ends[0], ends[1])));
        values.append(filterDate(std::max(ends[0], ends[1])));
        return sql + u" BETWEEN ? AND ?"_s;
    }

    QString one(const QString &sql, Kind kind, const QString &op, const QString &value)
    {
        if (value == u"[null]")
            return sql + (op == u"not" ? u" IS NOT NULL"_s : u" IS NULL"_s);
        bool ok = false;
        int flag = 0;
        switch (kind) {
        case Kind::Text:
            return text(sql, op, value);
        case Kind::Decimal:
            return text(u"printf('%.6f', %1)"_s.arg(sql), op, value);
        case Kind::Date:
            return date(sql, op, value);
        case Kind::Bool:
            flag = looseBool(value);
            return flag < 0 ? QString() : sql + (flag ? u" = 1"_s : u" = 0"_s);
        case Kind::Int:
            values.append(value.toInt(&ok));
            if (!ok)
                throw SqlTrouble{};
            return sql + u" "_s + intOperator(op) + u" ?"_s;
        }
        return {};
    }
};

/// Custom values are compared as the stored strings, whatever their type.
QString customCondition(Builder &builder, const QString &sql, const CustomField &field, const QString &op,
                        const QString &value)
{
    if (value == u"[null]")
        throw SqlTrouble{};
    if (field.type == FieldType::Text || field.type == FieldType::PickList ||
        field.type == FieldType::Boolean)
        return builder.text(sql, op, value);
    builder.values.append(value);
    const bool date = field.type != FieldType::Number;
    return sql + u" "_s + (date ? (op == u"lt" ? u"<"_s : u">"_s) : intOperator(op)) + u" ?"_s;
}

} // namespace

SqlFilter SqlFilter::build(const View &view, const CustomFields &customs, const QList<Term> &terms)
{
    SqlFilter filter;
    QSet<QString> seen;
    Builder builder{filter.values};
    for (const Term &term : terms) {
        const int index = columnIndex(view, term.name);
        const CustomField *custom = index < 0 ? customs.find(term.name) : nullptr;
        if (index < 0 && !custom)
            continue;
        if (index >= 0 && view.columns[size_t(index)].traits & BreaksSql)
            throw SqlTrouble{};
        if (seen.contains(term.name))
            throw SqlTrouble{true};
        seen.insert(term.name);
        QStringList either;
        if (custom) {
            const QString sql =
                u"(SELECT cv.Value FROM CustomValues cv WHERE cv.RefID = %1.%2 AND cv.CustomFieldID = %3)"_s
                    .arg(QLatin1StringView(view.alias), QLatin1StringView(view.key))
                    .arg(custom->id);
            for (const QString &value : term.values)
                either.append(customCondition(builder, sql, *custom, term.op, value));
        } else {
            const Column &column = view.columns[size_t(index)];
            const QString sql = u"("_s + QLatin1StringView(column.sql) + u")"_s;
            if (column.kind == Kind::Date && term.op == u"bt") {
                either.append(builder.between(sql, term.values));
            } else {
                for (const QString &value : term.values)
                    either.append(builder.one(sql, column.kind, term.op, value));
            }
        }
        either.removeAll(QString());
        if (!either.isEmpty())
            filter.conditions.append(u"("_s + either.join(u" OR "_s) + u")"_s);
    }
    return filter;
}

} // namespace ticketeer::sandbox
