#include "keptform.h"

#include <QCborArray>
#include <QCborValue>

namespace ticketeer::keptform {

using namespace Qt::StringLiterals;

namespace {

// Names in files: they stay what they are.
constexpr QLatin1StringView Empty{"empty"};
constexpr QLatin1StringView Flag{"flag"};
constexpr QLatin1StringView Whole{"whole"};
constexpr QLatin1StringView Decimal{"decimal"};
constexpr QLatin1StringView Day{"day"};       // Julian
constexpr QLatin1StringView Moment{"moment"}; // UTC milliseconds
constexpr QLatin1StringView Text{"text"};

constexpr QLatin1StringView Kind{"resource"};
constexpr QLatin1StringView Values{"values"};
constexpr QLatin1StringView Extras{"extras"};
constexpr QLatin1StringView Customers{"customers"};
constexpr QLatin1StringView Contacts{"contacts"};
constexpr QLatin1StringView Tags{"tags"};

constexpr QLatin1StringView Base{"base"};
constexpr QLatin1StringView Parent{"parent"};
constexpr QLatin1StringView ParentId{"parentId"};
constexpr QLatin1StringView Edits{"edits"};
constexpr QLatin1StringView CreateOnly{"createOnly"};

QCborArray ofLinks(const QList<Link> &links)
{
    QCborArray form;
    for (const Link &link : links)
        form.append(QCborArray{link.id, link.name});
    return form;
}

std::optional<QList<Link>> links(const QCborValue &form)
{
    if (!form.isArray())
        return std::nullopt;
    QList<Link> found;
    for (const QCborValue &link : form.toArray())
        found.append({link.toArray().at(0).toInteger(), link.toArray().at(1).toString()});
    return found;
}

std::optional<QStringList> tags(const QCborValue &form)
{
    if (!form.isArray())
        return std::nullopt;
    QStringList found;
    for (const QCborValue &tag : form.toArray())
        found.append(tag.toString());
    return found;
}

QCborArray ofEdits(const QList<FieldEdit> &edits)
{
    QCborArray form;
    for (const FieldEdit &edit : edits)
        form.append(QCborArray{edit.element, of(edit.after)});
    return form;
}

/// What the element is today: a name that the description has learnt since takes the value as that field
/// would hold it.
void place(Record &record, const QString &element, const Value &value)
{
    const Field *field = record.resource().field(element);
    bool whole = false;
    const qint64 number = value.isText() ? value.toText().toLongLong(&whole) : 0;
    const bool typed = field && field->type == FieldType::Integer && whole;
    record.setValue(element, typed ? Value::of(number) : value);
}

/// False when one of them is in no form of ours: what somebody wanted is then not known, and must not be
/// taken for a wish to clear the field.
template <typename Take>
bool readEdits(const QCborValue &form, Take take)
{
    for (const QCborValue &each : form.toArray()) {
        const QCborArray edit = each.toArray();
        const Value after = value(edit.at(1).toMap());
        if (edit.at(0).toString().isEmpty() || (after.isAbsent() && !edit.at(1).toMap().isEmpty()))
            return false;
        take(edit.at(0).toString(), after);
    }
    return form.isUndefined() || form.isArray();
}

} // namespace

QCborMap of(const Value &value)
{
    if (value.isAbsent())
        return {};
    if (value.isFlag())
        return {{Flag, value.toFlag()}};
    if (value.isInteger())
        return {{Whole, value.toInteger()}};
    if (value.isDecimal())
        return {{Decimal, value.toDecimal()}};
    if (value.isDate())
        return {{Day, value.toDate().toJulianDay()}};
    if (value.isMoment())
        return {{Moment, value.toMoment().toMSecsSinceEpoch()}};
    if (value.isText())
        return {{Text, value.toText()}};
    return {{Empty, true}};
}

Value value(const QCborMap &form)
{
    if (const QCborValue text = form.value(Text); text.isString())
        return Value::of(text.toString());
    if (const QCborValue whole = form.value(Whole); whole.isInteger())
        return Value::of(whole.toInteger());
    if (const QCborValue flag = form.value(Flag); flag.isBool())
        return Value::of(flag.toBool());
    if (const QCborValue moment = form.value(Moment); moment.isInteger())
        return Value::of(QDateTime::fromMSecsSinceEpoch(moment.toInteger(), Qt::UTC));
    if (const QCborValue day = form.value(Day); day.isInteger())
        return Value::of(QDate::fromJulianDay(day.toInteger()));
    if (const QCborValue decimal = form.value(Decimal); decimal.isDouble() || decimal.isInteger())
        return Value::of(decimal.toDouble());
    return form.value(Empty).isTrue() ? Value::empty() : Value();
}

QCborMap of(const Record &record)
{
    if (record.isNull())
        return {};
    QCborMap values;
    for (const Field &field : record.resource().fields) {
        if (const Value value = record.value(field.element); !value.isAbsent())
            values.insert(field.element, of(value));
    }
    QCborArray extras;
    for (const ExtraValue &extra : record.extras())
        extras.append(QCborArray{extra.element, extra.text, extra.isTree});
    QCborMap form{{Kind, record.resource().key}, {Values, values}};
    if (!extras.isEmpty())
        form.insert(Extras, extras);
    if (const auto customers = record.customers())
        form.insert(Customers, ofLinks(*customers));
    if (const auto contacts = record.contacts())
        form.insert(Contacts, ofLinks(*contacts));
    if (const auto tagged = record.tags())
        form.insert(Tags, QCborArray::fromStringList(*tagged));
    return form;
}

std::optional<Record> record(const QCborMap &form)
{
    const Resource *resource = findResource(form.value(Kind).toString());
    if (!resource || !form.value(Values).isMap())
        return std::nullopt;
    Record found(*resource);
    const QCborMap values = form.value(Values).toMap();
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (const Value known = value(it.value().toMap()); !known.isAbsent())
            place(found, it.key().toString(), known);
    }
    for (const QCborValue &each : form.value(Extras).toArray()) {
        const QCborArray extra = each.toArray();
        const QString element = extra.at(0).toString();
        if (resource->slot(element) < 0)
            found.appendExtra({element, extra.at(1).toString(), extra.at(2).toBool()});
        else
            place(found, element, Value::of(extra.at(1).toString()));
    }
    found.setCustomers(links(form.value(Customers)));
    found.setContacts(links(form.value(Contacts)));
    found.setTags(tags(form.value(Tags)));
    return found;
}

QCborMap of(const Change &change)
{
    QCborMap form{{Base, of(change.base())}};
    if (change.parent()) {
        form.insert(Parent, change.parent()->key);
        form.insert(ParentId, change.parentId());
    }
    if (!change.edits().isEmpty())
        form.insert(Edits, ofEdits(change.edits()));
    if (!change.createOnly().isEmpty())
        form.insert(CreateOnly, ofEdits(change.createOnly()));
    if (change.tags())
        form.insert(Tags, QCborArray::fromStringList(*change.tags()));
    return form;
}

std::optional<Change> change(const QCborMap &form)
{
    const std::optional<Record> base = record(form.value(Base).toMap());
    if (!base)
        return std::nullopt;
    Change found = Change::update(*base);
    if (form.contains(Parent)) {
        const Resource *parent = findResource(form.value(Parent).toString());
        if (!parent)
            return std::nullopt;
        found.setParent(*parent, form.value(ParentId).toInteger());
    }
    const bool sound =
        readEdits(form.value(Edits),
                  [&found](const QString &element, const Value &after) { found.set(element, after); }) &&
        readEdits(form.value(CreateOnly), [&found](const QString &element, const Value &after) {
            found.setCreateOnly(element, after);
        });
    if (!sound)
        return std::nullopt;
    if (const auto tagged = tags(form.value(Tags)))
        found.setTags(*tagged);
    return found;
}

QByteArray bytes(const QCborMap &form)
{
    return form.toCborValue().toCbor();
}

QCborMap form(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue whole = QCborValue::fromCbor(bytes, &error);
    return error.error == QCborError::NoError ? whole.toMap() : QCborMap();
}

} // namespace ticketeer::keptform
