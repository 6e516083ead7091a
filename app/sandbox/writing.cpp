#include "writing.h"

#include <algorithm>

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool permits(Write column, Write verb)
{
    return (quint8(column) & quint8(verb)) != 0;
}

QVariant converted(const Call &call, const Column &column, const QString &text)
{
    if (column.kind == Kind::Text) {
        if (column.maxLength > 0 && text.size() > column.maxLength)
            throw Refusal{
                500, u"Cannot set column '%1'. The value violates the MaxLength limit of this column."_s.arg(
                         QLatin1StringView(column.element))};
        return column.traits & Ansi ? ansi(text.isNull() ? u""_s : text) : text.isNull() ? u""_s : text;
    }
    if (text.isEmpty()) {
        if (column.traits & NotNull)
            throw Refusal{500, u"Column '%1' does not allow nulls."_s.arg(QLatin1StringView(column.element))};
        return {};
    }
    bool number = false;
    const QString word = text.trimmed().toLower();
    switch (column.kind) {
    case Kind::Int: {
        const int value = word.toInt(&number);
        if (!number)
            throw Refusal{500, u"Input string was not in a correct format."_s};
        return value;
    }
    case Kind::Bool:
        if (word != u"true" && word != u"false")
            throw Refusal{500, u"String was not recognized as a valid Boolean."_s};
        return word == u"true";
    case Kind::Date:
        if (const auto stored = call.context.clock.stored(text))
            return *stored;
        throw Refusal{500, u"The string was not recognized as a valid DateTime."_s};
    case Kind::Decimal:
    case Kind::Text:
        break;
    }
    return {};
}

QString tableOf(const View &view)
{
    return QString::fromLatin1(view.table);
}

/// "u.FirstName" is stored in FirstName.
QString storedName(const Column &column)
{
    return QString::fromLatin1(column.sql).section(u'.', -1);
}

} // namespace

QString ansi(const QString &text)
{
    static const QString extra = u"\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152"
                                 u"\u017D\u2018\u2019\u201C\u201D\u2022\u2013"
                                 "\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178"_s;
    QString out = text;
    for (QChar &c : out) {
        if (c.unicode() > 0xFF && !extra.contains(c))
            c = u'?';
    }
    return out;
}

bool contains(const Values &values, QStringView column)
{
    return std::any_of(values.cbegin(), values.cend(),
                       [&](const auto &value) { return value.first == column; });
}

Values writableValues(const Call &call, const View &view, Write verb)
{
    Values values;
    for (const Column &column : view.columns) {
        const QString element = QString::fromLatin1(column.element);
        if (permits(column.write, verb) && call.body.has(element))
            values.append({storedName(column), converted(call, column, call.body.text(element))});
    }
    return values;
}

void addStamps(const Database &database, Values &values, bool created)
{
    const auto set = [&values](const QString &column, const QVariant &value, bool replace) {
        auto found =
            std::find_if(values.begin(), values.end(), [&](const auto &v) { return v.first == column; });
        if (found == values.end())
            values.append({column, value});
        else if (replace || found->second.isNull())
            found->second = value;
    };
    set(u"ModifierID"_s, apiUser, true);
    set(u"DateModified"_s, database.now(), !created);
    if (created) {
        set(u"DateCreated"_s, database.now(), false);
        set(u"CreatorID"_s, apiUser, false);
    }
}

int insertObject(Call &call, const View &view, const Values &fixed)
{
    call.body.requireTable();
    Values values = writableValues(call, view, Write::Post);
    for (const auto &value : fixed) {
        if (!contains(values, value.first))
            values.append(value);
    }
    addStamps(call.context.database, values, true);
    const int id = call.context.database.insert(tableOf(view), values);
    CustomFields(call.context.database, call.context.clock, call.context.account, view.customs)
        .save(call.context.database, 0, id, call.body.columns());
    return id;
}

void updateObject(Call &call, const View &view, int id)
{
    call.body.requireTable();
    Values values = writableValues(call, view, Write::Put);
    addStamps(call.context.database, values, false);
    call.context.database.update(tableOf(view), QString::fromLatin1(view.key), id, values);
    if (view.customs != CustomKind::Ticket)
        CustomFields(call.context.database, call.context.clock, call.context.account, view.customs)
            .save(call.context.database, 0, id, call.body.columns());
}

void requireRow(Call &call, const View &view, int id, int status)
{
    if (call.context.database.exists(
            u"SELECT 1 FROM %1 WHERE %2 = ?"_s.arg(tableOf(view), QLatin1StringView(view.key)), {id}))
        return;
    if (status == 500)
        throw missingObject();
    throw Refusal{status, {}};
}

Reply xmlReply(const QByteArray &xml)
{
    return {200, {}, "text/xml; charset=utf-8", xml, {}};
}

Reply emptyReply()
{
    return xmlReply({});
}

Reply objectReply(Call &call, const View &view, int id, CustomFields::Form customs)
{
    return xmlReply(RowWriter::single(call.context, view, id, {customs, TagForm::Absent, false}));
}

void log(Context &context, int refType, int refId, int logType, const QString &description)
{
    context.database.insert(u"ActionLogs"_s, {{u"OrganizationID"_s, context.account},
                                              {u"RefType"_s, refType},
                                              {u"RefID"_s, refId},
                                              {u"ActionLogType"_s, logType},
                                              {u"Description"_s, description},
                                              {u"DateCreated"_s, context.database.now()},
                                              {u"DateModified"_s, context.database.now()},
                                              {u"CreatorID"_s, apiUser},
                                              {u"ModifierID"_s, apiUser}});
}

} // namespace ticketeer::sandbox
