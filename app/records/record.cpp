#include "record.h"

namespace ticketeer {

class RecordData : public QSharedData
{
public:
    const Resource *resource = nullptr;
    QList<Value> values;
    QList<ExtraValue> extras;
    std::optional<QList<Link>> customers;
    std::optional<QList<Link>> contacts;
    std::optional<QStringList> tags;
};

namespace {

constinit const Value absent;

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
    d->values.resize(static_cast<qsizetype>(resource.fields.size()));
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

const Value &Record::value(int slot) const
{
    return !isNull() && slot >= 0 && slot < d->values.size() ? d->values.at(slot) : absent;
}

void Record::setValue(int slot, Value value)
{
    Q_ASSERT(!isNull() && slot >= 0 && slot < d->values.size());
    d->values[slot] = std::move(value);
}

Value Record::value(QAnyStringView element) const
{
    if (!d)
        return {};
    if (const int slot = d->resource->slot(element); slot >= 0)
        return d->values.at(slot);
    const int index = extraIndex(d->extras, element);
    return index < 0 ? Value() : Value::of(d->extras.at(index).text);
}

void Record::setValue(QAnyStringView element, Value value)
{
    Q_ASSERT(!isNull());
    if (const int slot = d->resource->slot(element); slot >= 0) {
        d->values[slot] = std::move(value);
        return;
    }
    const int index = extraIndex(d->extras, element);
    if (value.isAbsent()) {
        if (index >= 0)
            d->extras.removeAt(index);
    } else if (index >= 0) {
        d->extras[index].text = value.toText();
    } else {
        d->extras.append({element.toString(), value.toText(), false});
    }
}

const QList<ExtraValue> &Record::extras() const
{
    static const QList<ExtraValue> none;
    return isNull() ? none : d->extras;
}

void Record::setExtras(QList<ExtraValue> extras)
{
    d->extras = std::move(extras);
}

void Record::appendExtra(ExtraValue extra)
{
    d->extras.append(std::move(extra));
}

const std::optional<QList<Link>> &Record::customers() const
{
    static const std::optional<QList<Link>> unset;
    return isNull() ? unset : d->customers;
}

const std::optional<QList<Link>> &Record::contacts() const
{
    static const std::optional<QList<Link>> unset;
    return isNull() ? unset : d->contacts;
}

const std::optional<QStringList> &Record::tags() const
{
    static const std::optional<QStringList> unset;
    return isNull() ? unset : d->tags;
}

void Record::setCustomers(std::optional<QList<Link>> customers)
{
    d->customers = std::move(customers);
}

void Record::setContacts(std::optional<QList<Link>> contacts)
{
    d->contacts = std::move(contacts);
}

void Record::setTags(std::optional<QStringList> tags)
{
    d->tags = std::move(tags);
}

Record Record::updatedBy(const Record &newer) const
{
    if (!d)
        return newer;
    if (!newer.d)
        return *this;
    Q_ASSERT(d->resource == newer.d->resource);
    Record merged = newer;
    for (int slot = 0; slot < d->values.size(); ++slot) {
        if (merged.d->values.at(slot).isAbsent() && !d->values.at(slot).isAbsent())
            merged.d->values[slot] = d->values.at(slot);
    }
    // Another ticket type has other custom fields: those of the old type are gone (reference C.9).
    const Value type = value(u"TicketTypeID");
    const bool sameFields = newer.value(u"TicketTypeID").isAbsent() || newer.value(u"TicketTypeID") == type;
    for (const ExtraValue &extra : std::as_const(d->extras)) {
        if (sameFields && extraIndex(merged.d->extras, extra.element) < 0)
            merged.d->extras.append(extra);
    }
    if (!merged.d->customers)
        merged.d->customers = d->customers;
    if (!merged.d->contacts)
        merged.d->contacts = d->contacts;
    if (!merged.d->tags)
        merged.d->tags = d->tags;
    return merged;
}

bool Record::operator==(const Record &other) const
{
    if (d == other.d)
        return true;
    if (!d || !other.d)
        return false;
    return d->resource == other.d->resource && d->values == other.d->values && d->extras == other.d->extras &&
           d->customers == other.d->customers && d->contacts == other.d->contacts && d->tags == other.d->tags;
}

} // namespace ticketeer
