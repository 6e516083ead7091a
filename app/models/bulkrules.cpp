#include "bulkrules.h"

#include "formfields.h"
#include "problems.h"

#include "records/ticket.h"
#include "xml/typedvalue.h"

namespace ticketeer {

BulkRules::BulkRules(const BulkMaterial &material) : m_material(material)
{
    for (auto it = material.lookups.cbegin(); it != material.lookups.cend(); ++it) {
        QHash<qint64, Record> &byId = m_lookups[it.key()];
        byId.reserve(it->size());
        for (const Record &record : *it)
            byId.insert(record.id(), record);
    }
    const QList<Record> statuses = material.lookup(resources::Statuses);
    for (const Record &status : statuses) {
        const qint64 type = status.integer(u"TicketTypeID");
        if (!m_statuses.contains(type))
            m_statuses.insert(type, statusesFor(type, statuses));
        m_statusesByName.insert({type, status.title().toCaseFolded()}, status.id());
    }
}

const FormField *BulkRules::field(qint64 ticketType, QAnyStringView element)
{
    auto known = m_fields.find(ticketType);
    if (known == m_fields.end()) {
        QHash<QString, FormField> fields;
        const Resource &resource = *m_material.resource;
        for (const FormField &line :
             formFieldsFor(resource, false, m_material.customFields.fields(resource, ticketType)))
            fields.insert(line.element.toLower(), line);
        known = m_fields.insert(ticketType, fields);
    }
    const auto found = known->constFind(element.toString().toLower());
    return found == known->constEnd() ? nullptr : &*found;
}

Value BulkRules::current(const Record &record, const FormField &field) const
{
    const Value raw = record.value(field.element);
    if (!field.custom || !raw.isText())
        return raw;
    const qint64 type =
        record.resource().custom == Custom::FieldsByType ? record.integer(u"TicketTypeID") : 0;
    const CustomField *custom = m_material.customFields.find(record.resource(), type, field.element);
    return custom ? customValue(custom->kind, raw.toText(), m_material.format) : raw;
}

QString BulkRules::text(const Record &record, const FormField &field, const Value &value) const
{
    if (field.lookup.isEmpty() || !value.hasValue())
        return m_words.text(field.type, value);
    if (const Record known = lookedUp(field.lookup, value.toInteger()); !known.isNull())
        return known.title();
    const Field *described = record.resource().field(field.element);
    if (described && !described->name.isEmpty() && value == record.value(field.element)) {
        if (const QString joined = record.text(described->name); !joined.isEmpty())
            return joined;
    }
    return value.toText();
}

BulkRules::Verdict BulkRules::judge(const FormField &field, const Value &wanted, qint64 ticketType,
                                    qint64 product) const
{
    Verdict verdict{wanted};
    if (!wanted.hasValue() || (wanted.isText() && wanted.toText().trimmed().isEmpty())) {
        verdict.value = Value::empty();
        if (field.required) {
            verdict.reason = BulkRow::Reason::Value;
            verdict.problem = Problem{field.element, Problem::Kind::Required, 0, false};
        }
        return verdict;
    }
    if (!field.lookup.isEmpty())
        return judgeLookup(field, wanted, ticketType, product);
    for (const Problem &problem : problemsOfValue(field, *m_material.resource, wanted)) {
        verdict.problem = problem;
        if (!problem.warning) {
            verdict.reason = BulkRow::Reason::Value;
            break;
        }
    }
    return verdict;
}

BulkRules::Verdict BulkRules::judgeLookup(const FormField &field, const Value &wanted, qint64 ticketType,
                                          qint64 product) const
{
    using Reason = BulkRow::Reason;
    const Record target = wanted.isInteger() ? lookedUp(field.lookup, wanted.toInteger()) : Record();
    if (target.isNull())
        return {wanted, Reason::Value, Problem{field.element, Problem::Kind::NotInChoices, 0, false}};
    if (field.lookup == resources::Statuses) {
        if (target.integer(u"TicketTypeID") == ticketType)
            return {wanted};
        const qint64 own = m_statusesByName.value({ticketType, target.title().toCaseFolded()});
        return own ? Verdict{Value::of(own)} : Verdict{wanted, Reason::NotOfType};
    }
    if (field.lookup == resources::Versions && target.integer(u"ProductID") != product)
        return {wanted, Reason::NotOfProduct};
    if (!target.value(u"IsActive").toFlag(true))
        return {wanted, Reason::Inactive};
    return {wanted};
}

Record BulkRules::lookedUp(QAnyStringView resourceKey, qint64 id) const
{
    return all(resourceKey).value(id);
}

const QHash<qint64, Record> &BulkRules::all(QAnyStringView resourceKey) const
{
    static const QHash<qint64, Record> none;
    const auto known = m_lookups.constFind(resourceKey.toString());
    return known == m_lookups.constEnd() ? none : *known;
}

qint64 BulkRules::firstStatus(qint64 ticketType) const
{
    const QList<Record> statuses = m_statuses.value(ticketType);
    return statuses.isEmpty() ? 0 : statuses.first().id();
}

} // namespace ticketeer
