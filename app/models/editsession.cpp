#include "editsession.h"

#include "choices.h"
#include "columns.h"
#include "formfields.h"
#include "problems.h"

#include "records/ticket.h"
#include "xml/typedvalue.h"

#include <QSet>

namespace ticketeer {

class EditSession::Private
{
public:
    Private(RecordStore &records, Change start) : store(records), change(std::move(start)) {}

    RecordStore &store;
    Change change;               ///< holds the base and, untyped, what the start brought along
    QHash<QString, Value> typed; ///< what the user set, by lower-case element
    QHash<QString, Value> from;  ///< by the same keys: what stood there before
    QSet<QString> moved;         ///< touched fields that the store changed meanwhile, to something else
    std::optional<QStringList> tags;
    qint64 me = 0;
    bool belowOutbox = false;

    [[nodiscard]] const Resource &resource() const { return change.resource(); }
    [[nodiscard]] qint64 typeId() const
    {
        if (resource().custom != Custom::FieldsByType)
            return 0;
        const Value chosen = typed.value(QStringLiteral("tickettypeid"));
        return chosen.isAbsent() ? change.base().integer(u"TicketTypeID") : chosen.toInteger();
    }
    /// A custom field of an existing record may be called like a line that only a create has.
    [[nodiscard]] const CreateOnlyField *createOnly(QAnyStringView element) const
    {
        return change.isCreate() ? findCreateOnly(resource(), element) : nullptr;
    }
    [[nodiscard]] static QString keyOf(QAnyStringView element) { return element.toString().toLower(); }
    [[nodiscard]] Value baseValue(QAnyStringView element) const
    {
        const Value raw = change.base().value(element);
        const CustomField *custom = store.customFields().find(resource(), typeId(), element);
        if (custom && raw.isText() && resource().slot(element) < 0)
            return customValue(custom->kind, raw.toText(), store.format());
        return raw;
    }
    [[nodiscard]] static bool same(const Value &left, const Value &right)
    {
        return left == right || (!left.hasValue() && !right.hasValue());
    }
    /// Our own edit on its way to the server, or taken back, is nobody else's.
    void noteMoved(const QString &key)
    {
        const Value now = baseValue(key);
        if (same(now, from.value(key)) || same(now, typed.value(key)))
            moved.remove(key);
        else
            moved.insert(key);
    }
    void chooseDefaults();
    [[nodiscard]] qint64 firstStatus(qint64 type) const
    {
        const QList<Record> statuses = statusesFor(type, store.all(ticketeer::resource(resources::Statuses)));
        return statuses.isEmpty() ? 0 : statuses.first().id();
    }
};

void EditSession::Private::chooseDefaults()
{
    // The box must show what will be made: people and companies begin active.
    if (resource().field(u"IsActive") && typed.value(QStringLiteral("isactive")).isAbsent())
        typed.insert(QStringLiteral("isactive"), Value::of(true));
    const auto choose = [this](const QString &key, qint64 id) {
        if (id && !typed.value(key).hasValue())
            typed.insert(key, Value::of(id));
    };
    const auto firstOf = [this](QLatin1StringView key, bool middle) -> qint64 {
        QList<Record> all = store.all(ticketeer::resource(key));
        std::sort(all.begin(), all.end(), [](const Record &left, const Record &right) {
            return left.integer(u"Position") < right.integer(u"Position");
        });
        return all.isEmpty() ? 0 : all.at(middle ? all.size() / 2 : 0).id();
    };
    if (resource().is(resources::Versions))
        choose(QStringLiteral("productversionstatusid"), firstOf(resources::VersionStatuses, false));
    if (!resource().is(resources::Tickets))
        return;
    choose(QStringLiteral("tickettypeid"), firstOf(resources::TicketTypes, false));
    choose(QStringLiteral("ticketstatusid"), firstStatus(typeId()));
    choose(QStringLiteral("ticketseverityid"), firstOf(resources::Severities, true));
    if (typed.value(QStringLiteral("isvisibleonportal")).isAbsent())
        typed.insert(QStringLiteral("isvisibleonportal"), Value::of(false));
}

EditSession::EditSession(RecordStore &store, Change start, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(store, std::move(start)))
{
    for (const FieldEdit &edit : d->change.edits()) {
        d->typed.insert(Private::keyOf(edit.element), edit.after);
        d->from.insert(Private::keyOf(edit.element), d->baseValue(edit.element));
    }
    for (const FieldEdit &extra : d->change.createOnly())
        d->typed.insert(Private::keyOf(extra.element), extra.after);
    d->tags = d->change.tags();
    if (isCreate())
        d->chooseDefaults();

    connect(&store, &RecordStore::changed, this, [this](const Resource *changed, const QList<qint64> &ids) {
        if (changed == &d->resource() && !isCreate() && ids.contains(d->change.id()))
            catchUp();
        if (isCreate())
            takeDefaults();
        for (const FormField &field : fields()) {
            if (field.lookup == changed->key)
                Q_EMIT choicesChanged(field.element);
        }
        Q_EMIT problemsChanged();
    });
    connect(&store, &RecordStore::childrenChanged, this,
            [this](const Resource *parentResource, qint64 id, const Resource *child) {
                const bool customersProducts =
                    parentResource->is(resources::Customers) && child->is(resources::CustomerProducts);
                if (customersProducts && isCreate() && id == value(u"CustomerID").toInteger())
                    Q_EMIT choicesChanged(QStringLiteral("ProductID"));
            });
    connect(&store, &RecordStore::customFieldsChanged, this, [this](const Resource *changed) {
        if (changed == &d->resource())
            Q_EMIT fieldsChanged();
    });
}

EditSession::~EditSession() = default;

void EditSession::setBelowOutbox(bool below)
{
    d->belowOutbox = below;
}

void EditSession::catchUp()
{
    const Record newer = d->belowOutbox ? d->store.serverRecord(d->resource(), d->change.id())
                                        : d->store.record(d->resource(), d->change.id());
    if (newer.isNull())
        return;
    const Record older = d->change.base();
    Change change = Change::update(newer);
    if (d->change.parent())
        change.setParent(*d->change.parent(), d->change.parentId());
    d->change = change;
    for (const FormField &field : fields()) {
        if (Private::same(older.value(field.element), newer.value(field.element)))
            continue;
        if (touched(field.element))
            d->noteMoved(Private::keyOf(field.element));
        Q_EMIT valueChanged(field.element);
    }
}

void EditSession::takeDefaults()
{
    const QHash<QString, Value> before = d->typed;
    d->chooseDefaults();
    const qint64 typeBefore = before.value(QStringLiteral("tickettypeid")).toInteger();
    if (d->resource().custom == Custom::FieldsByType && d->typeId() != typeBefore) {
        // The statuses may have come before the types.
        Q_EMIT choicesChanged(QStringLiteral("TicketStatusID"));
        Q_EMIT fieldsChanged();
    }
    for (const FormField &field : fields()) {
        const QString key = Private::keyOf(field.element);
        if (d->typed.value(key) != before.value(key))
            Q_EMIT valueChanged(field.element);
    }
}

const Resource &EditSession::resource() const
{
    return d->resource();
}

bool EditSession::isCreate() const
{
    return d->change.isCreate();
}

QList<FormField> EditSession::fields() const
{
    return formFieldsFor(d->resource(), isCreate(),
                         d->store.customFields().fields(d->resource(), d->typeId()));
}

Value EditSession::value(QStringView element) const
{
    const Value chosen = d->typed.value(Private::keyOf(element));
    return chosen.isAbsent() ? d->baseValue(element) : chosen;
}

void EditSession::setValue(QStringView element, const Value &value)
{
    const Value before = this->value(element);
    const QString key = Private::keyOf(element);
    if (!d->createOnly(element) && Private::same(d->baseValue(element), value)) {
        d->typed.remove(key);
    } else {
        if (!d->typed.contains(key) || d->moved.contains(key))
            d->from.insert(key, d->baseValue(element));
        d->typed.insert(key, value.isAbsent() ? Value::empty() : value);
    }
    d->moved.remove(key);
    if (Private::same(before, value))
        return;
    Q_EMIT valueChanged(element.toString());
    if (key == u"tickettypeid") {
        const qint64 type = d->typeId();
        const Record status = d->store.record(ticketeer::resource(resources::Statuses),
                                              this->value(u"TicketStatusID").toInteger());
        if (status.isNull() || status.integer(u"TicketTypeID") != type) {
            const qint64 first = d->firstStatus(type);
            setValue(u"TicketStatusID", first ? Value::of(first) : Value::empty());
        }
        Q_EMIT choicesChanged(QStringLiteral("TicketStatusID"));
        Q_EMIT fieldsChanged();
    } else if (key == u"productid") {
        for (const QString &version :
             {QStringLiteral("ReportedVersionID"), QStringLiteral("SolvedVersionID")}) {
            const Record chosen =
                d->store.record(ticketeer::resource(resources::Versions), this->value(version).toInteger());
            if (this->value(version).hasValue() &&
                (chosen.isNull() || chosen.integer(u"ProductID") != value.toInteger()))
                setValue(version, Value::empty());
            Q_EMIT choicesChanged(version);
        }
    } else if (key == u"customerid" && isCreate()) {
        Q_EMIT choicesChanged(QStringLiteral("ContactID"));
        Q_EMIT choicesChanged(QStringLiteral("ProductID"));
    }
    Q_EMIT problemsChanged();
}

bool EditSession::touched(QStringView element) const
{
    return d->typed.contains(Private::keyOf(element));
}

bool EditSession::changedElsewhere(QStringView element) const
{
    return d->moved.contains(Private::keyOf(element));
}

QList<Choice> EditSession::choices(QStringView element) const
{
    if (const Field *field = d->resource().field(element))
        return choicesFor(*field, *this, d->store, d->me);
    if (const CreateOnlyField *extra = d->createOnly(element)) {
        const Field field{
            .element = extra->element, .label = extra->label, .type = extra->type, .lookup = extra->lookup};
        return choicesFor(field, *this, d->store, d->me);
    }
    return {};
}

QStringList EditSession::options(QStringView element) const
{
    for (const CustomField &field : d->store.customFields().fields(d->resource(), d->typeId())) {
        if (field.element.compare(element, Qt::CaseInsensitive) == 0)
            return field.options;
    }
    return {};
}

QString EditSession::choiceText(QStringView element) const
{
    const Value chosen = value(element);
    if (!chosen.hasValue())
        return {};
    const Field *field = d->resource().field(element);
    const CreateOnlyField *extra = d->createOnly(element);
    const QLatin1StringView lookup = field ? field->lookup : extra ? extra->lookup : QLatin1StringView();
    if (const Resource *target = findResource(lookup)) {
        if (const Record known = d->store.record(*target, chosen.toInteger()); !known.isNull())
            return known.title();
    }
    if (field && !field->name.isEmpty() && chosen == d->change.base().value(element)) {
        if (const QString name = d->change.base().text(field->name); !name.isEmpty())
            return name;
    }
    return chosen.toText();
}

std::optional<QStringList> EditSession::tags() const
{
    return d->tags ? d->tags : d->change.base().tags();
}

void EditSession::setTags(const QStringList &tags)
{
    d->tags = tags;
    if (d->change.base().tags().value_or(QStringList()) == tags && (d->change.base().tags() || isCreate()))
        d->tags.reset();
    Q_EMIT problemsChanged();
}

QList<Problem> EditSession::problems() const
{
    QList<Problem> found;
    for (const FormField &field : fields())
        found += problemsOf(field, *this);
    return found;
}

bool EditSession::canSend() const
{
    const QList<Problem> found = problems();
    const bool clear =
        std::all_of(found.cbegin(), found.cend(), [](const Problem &problem) { return problem.warning; });
    return clear && !change().isEmpty();
}

Change EditSession::change() const
{
    Change change = isCreate() ? Change::create(d->resource(), d->change.parent(), d->change.parentId())
                               : Change::update(d->change.base());
    if (!isCreate() && d->change.parent())
        change.setParent(*d->change.parent(), d->change.parentId());
    for (auto it = d->typed.constBegin(); it != d->typed.constEnd(); ++it) {
        if (const CreateOnlyField *extra = d->createOnly(it.key())) {
            change.setCreateOnly(QString(extra->element), it.value());
            continue;
        }
        QString element = it.key();
        for (const CustomField &custom : d->store.customFields().fields(d->resource(), d->typeId())) {
            if (custom.element.compare(element, Qt::CaseInsensitive) == 0)
                element = custom.element;
        }
        if (!Private::same(d->baseValue(element), it.value()))
            change.set(element, it.value());
    }
    for (const FieldEdit &extra : d->change.createOnly()) {
        if (!d->typed.contains(Private::keyOf(extra.element)))
            change.setCreateOnly(extra.element, extra.after);
    }
    if (d->tags)
        change.setTags(*d->tags);
    return change;
}

void EditSession::setMe(qint64 userId)
{
    d->me = userId;
    for (const FormField &field : fields()) {
        if (field.lookup == resources::Users)
            Q_EMIT choicesChanged(field.element);
    }
}

} // namespace ticketeer
