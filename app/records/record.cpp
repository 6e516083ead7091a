#include "record.h"

#include "packedrecord.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace ticketeer {

using Parts = PackedRecord::Parts;

/// Either the parts, or the bytes they are packed in.
class RecordData : public QSharedData
{
public:
    RecordData() = default;
    RecordData(const RecordData &other)
        : QSharedData(other), resource(other.resource), bytes(other.bytes),
          parts(other.parts ? std::make_unique<Parts>(*other.parts) : nullptr)
    {
    }
    ~RecordData() = default;
    RecordData &operator=(const RecordData &) = delete;

    const Resource *resource = nullptr;
    QByteArray bytes;
    std::unique_ptr<Parts> parts;

    /// For changing it.
    Parts &open()
    {
        if (!parts) {
            parts = std::make_unique<Parts>(PackedRecord(bytes).unpack());
            bytes.clear();
        }
        return *parts;
    }
    [[nodiscard]] Parts copy() const { return parts ? *parts : PackedRecord(bytes).unpack(); }
};

namespace {

int extraIndex(const QList<ExtraValue> &extras, QAnyStringView element)
{
    for (int i = 0; i < extras.size(); ++i) {
        if (QAnyStringView::compare(element, extras[i].element, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

} // namespace

Record::Record() = default;
Record::Record(const Resource &resource) : d(new RecordData)
{
    d->resource = &resource;
    d->parts = std::make_unique<Parts>();
    d->parts->values.resize(static_cast<qsizetype>(resource.fields.size()));
}
Record::Record(const Record &) = default;
Record::Record(Record &&) noexcept = default;
Record &Record::operator=(const Record &) = default;
Record &Record::operator=(Record &&) noexcept = default;
Record::~Record() = default;

bool Record::isNull() const
{
    return !d;
}

const Resource &Record::resource() const
{
    Q_ASSERT(d);
    return *d->resource;
}

qint64 Record::id() const
{
    return d ? value(d->resource->slot(d->resource->id)).toInteger() : 0;
}

QString Record::title() const
{
    if (!d)
        return {};
    if (const QString named = text(d->resource->title); !named.isEmpty())
        return named;
    const QString people = QString(text(u"FirstName") + u' ' + text(u"LastName")).trimmed();
    if (!people.isEmpty())
        return people;
    if (const QString mail = text(u"Email"); !mail.isEmpty())
        return mail;
    return id() ? QString::number(id()) : QString();
}

Value Record::value(int slot) const
{
    if (!d)
        return {};
    if (!d->parts)
        return PackedRecord(d->bytes).value(slot);
    return slot >= 0 && slot < d->parts->values.size() ? d->parts->values.at(slot) : Value();
}

void Record::setValue(int slot, Value value)
{
    QList<Value> &values = d->open().values;
    Q_ASSERT(slot >= 0 && slot < values.size());
    values[slot] = std::move(value);
}

Value Record::value(QAnyStringView element) const
{
    if (!d)
        return {};
    if (const int slot = d->resource->slot(element); slot >= 0)
        return value(slot);
    if (!d->parts)
        return PackedRecord(d->bytes).extra(element);
    const int index = extraIndex(d->parts->extras, element);
    return index < 0 ? Value() : Value::of(d->parts->extras.at(index).text);
}

void Record::setValue(QAnyStringView element, Value value)
{
    Q_ASSERT(!isNull());
    if (const int slot = d->resource->slot(element); slot >= 0) {
        setValue(slot, std::move(value));
        return;
    }
    QList<ExtraValue> &extras = d->open().extras;
    const int index = extraIndex(extras, element);
    if (value.isAbsent()) {
        if (index >= 0)
            extras.removeAt(index);
    } else if (index >= 0) {
        extras[index].text = value.toText();
    } else {
        extras.append({element.toString(), value.toText(), false});
    }
}

QList<ExtraValue> Record::extras() const
{
    if (!d)
        return {};
    return d->parts ? d->parts->extras : PackedRecord(d->bytes).extras();
}

void Record::setExtras(QList<ExtraValue> extras)
{
    d->open().extras = std::move(extras);
}

void Record::appendExtra(ExtraValue extra)
{
    d->open().extras.append(std::move(extra));
}

std::optional<QList<Link>> Record::customers() const
{
    if (!d)
        return std::nullopt;
    return d->parts ? d->parts->customers : PackedRecord(d->bytes).customers();
}

std::optional<QList<Link>> Record::contacts() const
{
    if (!d)
        return std::nullopt;
    return d->parts ? d->parts->contacts : PackedRecord(d->bytes).contacts();
}

std::optional<QStringList> Record::tags() const
{
    if (!d)
        return std::nullopt;
    return d->parts ? d->parts->tags : PackedRecord(d->bytes).tags();
}

void Record::setCustomers(std::optional<QList<Link>> customers)
{
    d->open().customers = std::move(customers);
}

void Record::setContacts(std::optional<QList<Link>> contacts)
{
    d->open().contacts = std::move(contacts);
}

void Record::setTags(std::optional<QStringList> tags)
{
    d->open().tags = std::move(tags);
}

void Record::pack()
{
    if (isNull() || !std::as_const(d)->parts)
        return;
    d->bytes = PackedRecord::pack(*std::as_const(d)->parts);
    d->parts.reset();
}

QByteArray Record::packed() const
{
    if (isNull())
        return {};
    return d->parts ? PackedRecord::pack(*d->parts) : d->bytes;
}

Record Record::fromPacked(const Resource &resource, const QByteArray &bytes)
{
    Q_ASSERT(PackedRecord::isSound(bytes, static_cast<qsizetype>(resource.fields.size())));
    Record record;
    record.d = new RecordData;
    record.d->resource = &resource;
    record.d->bytes = bytes;
    return record;
}

Record Record::updatedBy(const Record &newer) const
{
    if (!d)
        return newer;
    if (!newer.d)
        return *this;
    Q_ASSERT(d->resource == newer.d->resource);
    const Parts known = d->copy();
    Record merged = newer;
    Parts &parts = merged.d->open();
    for (int slot = 0; slot < known.values.size() && slot < parts.values.size(); ++slot) {
        if (parts.values.at(slot).isAbsent() && !known.values.at(slot).isAbsent())
            parts.values[slot] = known.values.at(slot);
    }
    // Another ticket type has other custom fields: those of the old type are gone (reference C.9).
    const Value type = value(u"TicketTypeID");
    const Value newType = newer.value(u"TicketTypeID");
    // Answers name all fields or, some lists, none: what a full one does not name was renamed or removed.
    const auto leaves = [](const QList<ExtraValue> &extras) {
        return std::count_if(extras.begin(), extras.end(),
                             [](const ExtraValue &each) { return !each.isTree; });
    };
    const bool full = 2 * leaves(parts.extras) >= leaves(known.extras) && leaves(parts.extras) > 0;
    const bool sameFields = (newType.isAbsent() || newType == type) && !full;
    for (const ExtraValue &extra : known.extras) {
        if (sameFields && extraIndex(parts.extras, extra.element) < 0)
            parts.extras.append(extra);
    }
    if (!parts.customers)
        parts.customers = known.customers;
    if (!parts.contacts)
        parts.contacts = known.contacts;
    if (!parts.tags)
        parts.tags = known.tags;
    return merged;
}

bool Record::operator==(const Record &other) const
{
    if (d == other.d)
        return true;
    if (!d || !other.d)
        return false;
    if (d->resource != other.d->resource)
        return false;
    // The same content packs to the same bytes.
    if (!d->parts && !other.d->parts)
        return d->bytes == other.d->bytes;
    return d->copy() == other.d->copy();
}

} // namespace ticketeer
