#include "valuewords.h"

#include "celltext.h"
#include "formfields.h"

#include "store/recordstore.h"
#include "xml/typedvalue.h"

#include <QCoreApplication>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestLongText = 80;

/// What a record carries beside its elements.
constexpr std::pair<QLatin1StringView, const char *> linked[] = {
    {"Tags"_L1, QT_TRANSLATE_NOOP("Field", "Tags")},
    {"Customers"_L1, QT_TRANSLATE_NOOP("Field", "Customers")},
    {"Contacts"_L1, QT_TRANSLATE_NOOP("Field", "Contacts")},
};

qint64 customGroup(const Resource &resource, qint64 ticketType)
{
    return resource.custom == Custom::FieldsByType ? ticketType : 0;
}

/// The key of the resource whose records the element points to; empty: it points to none.
QLatin1StringView lookupOf(const Resource &resource, QAnyStringView element)
{
    if (const Field *field = resource.field(element))
        return field->lookup;
    const CreateOnlyField *extra = findCreateOnly(resource, element);
    return extra ? extra->lookup : QLatin1StringView();
}

QString nameBehind(const Resource &resource, QAnyStringView element, const Value &value,
                   const Record &context, const RecordStore &store)
{
    const Resource *target = findResource(lookupOf(resource, element));
    if (!target)
        return {};
    if (const Record known = store.record(*target, value.toInteger()); !known.isNull())
        return known.title();
    const Field *field = resource.field(element);
    const bool joined =
        field && !field->name.isEmpty() && !context.isNull() && context.integer(element) == value.toInteger();
    return joined ? context.text(field->name) : QString();
}

} // namespace

QString fieldLabel(const Resource &resource, QAnyStringView element, const RecordStore &store,
                   qint64 ticketType)
{
    if (const Field *field = resource.field(element))
        return QCoreApplication::translate("Field", field->label);
    if (const CreateOnlyField *extra = findCreateOnly(resource, element))
        return QCoreApplication::translate("Field", extra->label);
    for (const auto &[name, label] : linked) {
        if (QAnyStringView::compare(element, name) == 0)
            return QCoreApplication::translate("Field", label);
    }
    const CustomField *custom =
        store.customFields().find(resource, customGroup(resource, ticketType), element);
    return custom && !custom->label.isEmpty() ? custom->label : element.toString();
}

QString valueWords(const Resource &resource, QAnyStringView element, const Value &value,
                   const Record &context, const RecordStore &store)
{
    if (!value.hasValue())
        return {};
    if (value.isInteger()) {
        if (const QString name = nameBehind(resource, element, value, context, store); !name.isEmpty())
            return name;
    }
    const CellText words;
    if (const Field *field = resource.field(element))
        return words.text(field->type, value);
    if (const CreateOnlyField *extra = findCreateOnly(resource, element))
        return words.text(extra->type, value);
    const qint64 type = context.isNull() ? 0 : context.integer(u"TicketTypeID");
    const CustomField *custom = store.customFields().find(resource, customGroup(resource, type), element);
    if (custom && value.isText())
        return words.text(FieldType::Text, customValue(custom->kind, value.toText(), store.format()));
    return words.text(FieldType::LongText, value);
}

bool isLongText(const Resource &resource, QAnyStringView element, const Value &value)
{
    const Field *field = resource.field(element);
    const bool made = field && (field->type == FieldType::LongText || field->type == FieldType::Html);
    const QString text = value.isText() ? value.toText() : QString();
    return made || text.contains(u'\n') || text.size() > ShortestLongText;
}

} // namespace ticketeer
