#include "customfields.h"

#include "writing.h"

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

CustomFields::CustomFields(Database &database, const AccountClock &clock, int account, CustomKind kind)
    : m_clock(clock)
{
    if (kind == CustomKind::None)
        return;
    QSqlQuery query =
        database.run(u"SELECT CustomFieldID, AuxID, ApiFieldName, FieldType, ListValues, IsRequired"
                     " FROM CustomFields WHERE OrganizationID = ? AND RefType = ?"
                     " ORDER BY Position, CustomFieldID"_s,
                     {account, int(kind)});
    while (query.next()) {
        m_fields.append({query.value(0).toInt(), query.value(1).toInt(), query.value(2).toString(),
                         FieldType(query.value(3).toInt()),
                         query.value(4).toString().split(u'|', Qt::SkipEmptyParts), query.value(5).toBool()});
    }
    m_values = database.prepared(u"SELECT CustomFieldID, Value FROM CustomValues WHERE RefID = ?"_s);
}

QList<CustomField> CustomFields::fields(int typeId) const
{
    QList<CustomField> chosen;
    for (const CustomField &field : m_fields) {
        if (typeId == 0 || field.typeId == typeId)
            chosen.append(field);
    }
    return chosen;
}

const CustomField *CustomFields::find(const QString &name, int typeId) const
{
    for (const CustomField &field : m_fields) {
        if ((typeId == 0 || field.typeId == typeId) && field.name.compare(name, Qt::CaseInsensitive) == 0)
            return &field;
    }
    return nullptr;
}

void CustomFields::load(int id)
{
    if (m_loaded == id)
        return;
    m_current.clear();
    m_values.bindValue(0, id);
    m_values.exec();
    while (m_values.next())
        m_current.insert(m_values.value(0).toInt(), m_values.value(1).toString());
    m_loaded = id;
}

QString CustomFields::stored(int id, int field)
{
    load(id);
    return m_current.value(field);
}

QByteArray CustomFields::listText(const AccountClock &clock, const CustomField &field, const QString &value)
{
    QByteArray out;
    bool number = false;
    switch (field.type) {
    case FieldType::Boolean:
        if (!value.isEmpty())
            out = value.compare(u"true"_s, Qt::CaseInsensitive) == 0 ? "True" : "False";
        return out;
    case FieldType::Number:
        (void)value.toDouble(&number);
        if (!number)
            return out;
        break;
    case FieldType::Date:
        if (const auto at = AccountClock::serverParse(value))
            clock.appendLocalSeconds(out, *at);
        return out;
    case FieldType::DateTime:
    case FieldType::Time:
        if (!AccountClock::serverParse(value))
            return out;
        break;
    case FieldType::Text:
    case FieldType::PickList:
        break;
    }
    WireXml::appendEscaped(out, value, true);
    return out;
}

void CustomFields::write(WireXml &xml, int typeId, int id, Form form)
{
    if (m_fields.isEmpty() || form == Form::None)
        return;
    load(id);
    for (const CustomField &field : m_fields) {
        if (typeId != 0 && field.typeId != typeId)
            continue;
        QString value = m_current.value(field.id);
        if (field.type == FieldType::PickList && value.isEmpty())
            value = field.items.value(0);
        if (form == Form::List)
            xml.plain(field.name.toUtf8(), listText(m_clock, field, value));
        else
            xml.twice(field.name.toUtf8(), value);
    }
}

void CustomFields::save(Database &database, int typeId, int id, const QHash<QString, QString> &values)
{
    for (const CustomField &field : std::as_const(m_fields)) {
        if (typeId != 0 && field.typeId != typeId)
            continue;
        const auto sent = values.constFind(field.name.toLower());
        if (sent == values.cend() || (field.required && sent->isEmpty()))
            continue;
        bool number = false;
        (void)sent->toInt(&number);
        if (field.type == FieldType::Number && !number && !sent->isEmpty())
            continue;
        database.run(u"INSERT INTO CustomValues (RefID, CustomFieldID, Value) VALUES (?, ?, ?)"
                     " ON CONFLICT (RefID, CustomFieldID) DO UPDATE SET Value = excluded.Value"_s,
                     {id, field.id, ansi(sent->left(1000))});
    }
    m_loaded = -1;
}

} // namespace ticketeer::sandbox
