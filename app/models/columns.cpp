#include "columns.h"

#include "records/ticket.h"
#include "xml/typedvalue.h"

#include <QCoreApplication>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

struct NaturalColumn
{
    QLatin1StringView element;
    const char *label;
    bool byDefault;
    QString (*names)(const Record &);
};

constexpr NaturalColumn ofTickets[] = {
    {"Customers"_L1, QT_TRANSLATE_NOOP("Field", "Customers"), true, &customerNames},
    {"Contacts"_L1, QT_TRANSLATE_NOOP("Field", "Contacts"), false, &contactNames},
    {"Tags"_L1, QT_TRANSLATE_NOOP("Field", "Tags"), false, &tagNames},
};

/// The order in which a fresh ticket list shows its columns; the service's own order starts with a database
/// id.
constexpr QLatin1StringView firstTicketColumns[] = {
    "TicketNumber"_L1,   "Name"_L1,      "Customers"_L1,   "Status"_L1,       "Severity"_L1,    "UserName"_L1,
    "TicketTypeName"_L1, "GroupName"_L1, "ProductName"_L1, "DateModified"_L1, "DateCreated"_L1, "DueDate"_L1};

FieldType typeOf(CustomKind kind)
{
    switch (kind) {
    case CustomKind::Text:
    case CustomKind::PickList:
        return FieldType::Text;
    case CustomKind::Flag:
        return FieldType::Flag;
    case CustomKind::Number:
        return FieldType::Integer;
    case CustomKind::Date:
        return FieldType::Date;
    case CustomKind::Moment:
        return FieldType::Moment;
    }
    return FieldType::Text;
}

/// Two columns must not read the same: the id behind a name says so.
QString labelOf(const Field &field)
{
    const QString label = QCoreApplication::translate("Field", field.label);
    return field.isLookup() && field.shown == Shown::Never && !label.contains("ID"_L1)
               ? QCoreApplication::translate("Field", "%1 (ID)").arg(label)
               : label;
}

} // namespace

QList<Column> columnsFor(const Resource &resource, const CustomFields &customFields)
{
    QList<Column> columns;
    for (const Field &field : resource.fields) {
        if (field.type == FieldType::Html && !resource.is(resources::History) &&
            !resource.is(resources::Notes))
            continue;
        columns.append(
            {QString(field.element), labelOf(field), false, field.shown == Shown::Always, field.type});
    }
    if (resource.is(resources::Tickets)) {
        for (const NaturalColumn &natural : ofTickets)
            columns.append({QString(natural.element), QCoreApplication::translate("Field", natural.label),
                            false, natural.byDefault, FieldType::Text});
        qsizetype to = 0;
        for (const QLatin1StringView element : firstTicketColumns) {
            for (qsizetype from = to; from < columns.size(); ++from) {
                if (columns[from].element == element) {
                    columns.move(from, to++);
                    break;
                }
            }
        }
    }
    for (const CustomField &custom : customFields.allFields(resource)) {
        const bool taken = std::any_of(columns.cbegin(), columns.cend(), [&](const Column &known) {
            return known.element.compare(custom.element, Qt::CaseInsensitive) == 0;
        });
        if (!taken)
            columns.append({custom.element, custom.label.isEmpty() ? custom.element : custom.label, true,
                            false, typeOf(custom.kind)});
    }
    return columns;
}

Value cellValue(const Column &column, const Record &record, const RecordStore &store)
{
    return cellValue(column, record, store.customFields(), store.format());
}

Value cellValue(const Column &column, const Record &record, const CustomFields &customFields,
                const AccountFormat &format)
{
    if (column.custom)
        return customValue(customFields, record, column.element, format);
    if (record.resource().is(resources::Tickets)) {
        for (const NaturalColumn &natural : ofTickets) {
            if (column.element == natural.element)
                return Value::of(natural.names(record));
        }
    }
    return record.value(column.element);
}

Value sortValue(const Column &column, const Record &record, const RecordStore &store)
{
    const Field *field = record.resource().field(column.element);
    if (field && !field->orderBy.isEmpty()) {
        if (const Value position = record.value(field->orderBy); position.hasValue())
            return position;
    }
    return cellValue(column, record, store);
}

SortSlots sortSlots(const Column &column, const Resource &resource)
{
    SortSlots places;
    if (column.custom)
        return places;
    places.own = resource.slot(column.element);
    const Field *field = resource.field(column.element);
    if (field && !field->orderBy.isEmpty())
        places.orderBy = resource.slot(field->orderBy);
    return places;
}

} // namespace ticketeer
