// What of a record a page shows, in words.
#include "fieldgrid.h"
#include "models/celltext.h"
#include "recordpage.h"
#include "store/recordstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

QString utcHint(const Value &value)
{
    if (!value.isMoment())
        return {};
    const QDateTime utc = value.toMoment().toUTC();
    // The long form of a time names the zone by itself in some locales, and not in others.
    return QCoreApplication::translate("ShownField", "%1 UTC")
        .arg(QLocale().toString(utc.date(), QLocale::LongFormat) + u' ' +
             QLocale().toString(utc.time(), QLocale::ShortFormat));
}

/// The id field whose joined name this is: "ProductID" for "ProductName".
const Field *idBehind(const Resource &resource, QLatin1StringView nameElement)
{
    for (const Field &field : resource.fields) {
        if (field.isLookup() && field.name == nameElement)
            return &field;
    }
    return nullptr;
}

/// A custom field that carries a standard field's name (reference C.9); by the name alone one would find that
/// one's value.
ShownField namesake(const ExtraValue &extra)
{
    ShownField shown;
    shown.element = extra.element;
    shown.label = QCoreApplication::translate("ShownField", "%1 (custom field)").arg(extra.element);
    shown.text = extra.text;
    return shown;
}

} // namespace

ShownField shownField(const Record &record, QAnyStringView element, const RecordStore &store)
{
    ShownField shown;
    const CellText words;
    const Resource &resource = record.resource();
    if (const Field *field = resource.field(element)) {
        const Value value = record.value(element);
        shown.element = QString(field->element);
        shown.label = QCoreApplication::translate("Field", field->label);
        shown.text = words.text(field->type, value);
        shown.hint = utcHint(value);
        if (const Field *id = idBehind(resource, field->element)) {
            const Resource *target = findResource(id->lookup);
            const qint64 targetId = record.integer(id->element);
            if (target && targetId > 0 && hasRecordPage(*target) && !shown.text.isEmpty()) {
                shown.leadsTo = target;
                shown.id = targetId;
            }
        }
        return shown;
    }
    shown.element = element.toString();
    const Value value = store.customValue(record, element);
    const qint64 type = resource.custom == Custom::FieldsByType ? record.integer(u"TicketTypeID") : 0;
    const CustomField *custom = store.customFields().find(resource, type, element);
    shown.label = custom && !custom->label.isEmpty() ? custom->label : shown.element;
    shown.text = words.text(FieldType::Text, value);
    shown.hint = utcHint(value);
    return shown;
}

QList<ShownField> shownFields(const Record &record, const RecordStore &store, const QStringList &elsewhere)
{
    QList<ShownField> fields;
    for (const Field &field : record.resource().fields) {
        const bool forPeople = field.shown == Shown::Always || field.shown == Shown::Page;
        if (!forPeople || elsewhere.contains(field.element) || record.value(field.element).isAbsent())
            continue;
        const ShownField shown = shownField(record, field.element, store);
        // A page of dashes hides what there is; an empty custom field is one that somebody made to be filled.
        if (!shown.text.isEmpty())
            fields.append(shown);
    }
    for (const ExtraValue &extra : record.extras()) {
        if (extra.isTree)
            continue;
        if (record.resource().field(extra.element))
            fields.append(namesake(extra));
        else
            fields.append(shownField(record, extra.element, store));
    }
    return fields;
}

} // namespace ticketeer
