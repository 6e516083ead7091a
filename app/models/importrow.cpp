#include "importrow.h"

#include "cellreading.h"
#include "formfields.h"
#include "problems.h"

#include "records/ticket.h"

#include <algorithm>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView tagsElement("Tags");

/// Whose a record of a lookup is: a status has a type, a version a product, a contact a customer.
QLatin1StringView ownerElement(const Resource &resource)
{
    return resource.is(resources::Statuses)   ? "TicketTypeID"_L1
           : resource.is(resources::Versions) ? "ProductID"_L1
           : resource.is(resources::Contacts) ? "OrganizationID"_L1
                                              : QLatin1StringView();
}

/// What must be known before a name of this kind can be looked for.
QLatin1StringView decidingElement(const FormField &field)
{
    return field.lookup == resources::Statuses   ? "TicketTypeID"_L1
           : field.lookup == resources::Versions ? "ProductID"_L1
           : field.lookup == resources::Contacts ? "CustomerID"_L1
                                                 : QLatin1StringView();
}

QStringList tagsOf(const QString &text)
{
    QStringList tags;
    for (const QString &tag : QString(text).replace(u';', u',').split(u',')) {
        const QString clean = tag.simplified();
        if (!clean.isEmpty() && !tags.contains(clean, Qt::CaseInsensitive))
            tags.append(clean);
    }
    return tags;
}

} // namespace

/// One row on its way; fields that decide others come first.
class ImportRow::Reading
{
public:
    Reading(const ImportRow &rules, const QHash<QString, QString> &texts, const QLocale &locale)
        : m_rules(rules), m_texts(texts), m_locale(locale), m_outcome{Change::create(rules.m_resource), {}}
    {
    }

    Outcome outcome()
    {
        const auto decides = [](const FormField &field) {
            return field.lookup == resources::TicketTypes || field.lookup == resources::Products ||
                   field.lookup == resources::Customers;
        };
        for (const bool first : {true, false}) {
            for (const FormField &field : m_rules.m_fields) {
                if (decides(field) == first)
                    read(field);
            }
        }
        // A contact is made below its customer: the route, not the body, says whose it is (reference C.3).
        const FieldEdit *customer = m_outcome.change.edit(u"OrganizationID");
        if (m_rules.m_resource.is(resources::Contacts) && customer && customer->after.hasValue())
            m_outcome.change.setParent(resource(resources::Customers), customer->after.toInteger());
        return m_outcome;
    }

private:
    [[nodiscard]] QString text(QAnyStringView element) const { return m_texts.value(element.toString()); }
    [[nodiscard]] qint64 chosen(QLatin1StringView element) const { return m_ids.value(QString(element)); }
    [[nodiscard]] QString ownerName(const FormField &field) const
    {
        const FormField *decider = m_rules.field(decidingElement(field));
        return decider ? m_rules.nameOf(*decider, chosen(decidingElement(field))) : QString();
    }

    void object(const FormField &field, CellProblem::Kind kind, const NameIndex::Found &found = {},
                int limit = 0)
    {
        m_outcome.problems.append(
            {kind, field.element, text(field.element), ownerName(field), found.candidates, limit});
    }

    void set(const FormField &field, const Value &value)
    {
        if (findCreateOnly(m_rules.m_resource, field.element))
            m_outcome.change.setCreateOnly(field.element, value);
        else
            m_outcome.change.set(field.element, value);
    }

    void read(const FormField &field)
    {
        const QString cell = text(field.element);
        if (field.custom) {
            readCustom(field, cell);
        } else if (cell.isEmpty()) {
            leaveOpen(field);
        } else if (field.element == tagsElement) {
            m_outcome.change.setTags(tagsOf(cell));
        } else if (!field.lookup.isEmpty()) {
            readName(field, cell);
        } else {
            readValue(field, cell);
        }
    }

    void leaveOpen(const FormField &field)
    {
        Value value = m_rules.m_defaults.value(field.element);
        if (field.lookup == resources::Statuses) {
            const qint64 first = m_rules.m_firstStatus.value(chosen("TicketTypeID"_L1));
            value = first ? Value::of(first) : Value();
        }
        if (value.hasValue()) {
            m_ids.insert(field.element, value.toInteger());
            set(field, value);
        } else if (field.required && !(field.lookup == resources::Statuses && m_typeFailed)) {
            object(field, CellProblem::Kind::Required);
        }
    }

    void readName(const FormField &field, const QString &cell)
    {
        const QLatin1StringView decider = decidingElement(field);
        const qint64 owner = decider.isEmpty() ? 0 : chosen(decider);
        const bool isVersion = field.lookup == resources::Versions;
        const bool isStatus = field.lookup == resources::Statuses;
        // One complaint is enough: the status of an unknown type cannot be judged.
        if ((isStatus && m_typeFailed) || (isVersion && m_productFailed))
            return;
        if (isVersion && !owner) {
            object(field, CellProblem::Kind::NoProduct);
            return;
        }
        NameIndex::Found found = m_rules.index(field.lookup).find(cell, owner);
        if (found.elsewhere && field.lookup == resources::Contacts && cell.contains(u'@'))
            found = m_rules.index(field.lookup).find(cell); // an address says who it is, wherever they work
        if (found.id) {
            m_ids.insert(field.element, found.id);
            set(field, Value::of(found.id));
            if (!m_rules.index(field.lookup).isActive(found.id))
                object(field, CellProblem::Kind::NotActive);
            return;
        }
        m_typeFailed = m_typeFailed || field.lookup == resources::TicketTypes;
        m_productFailed = m_productFailed || field.lookup == resources::Products;
        const auto kind = !found.candidates.isEmpty() ? CellProblem::Kind::AmbiguousName
                          : !found.elsewhere          ? CellProblem::Kind::UnknownName
                          : isStatus                  ? CellProblem::Kind::OfAnotherType
                          : isVersion                 ? CellProblem::Kind::OfAnotherProduct
                                                      : CellProblem::Kind::OfAnotherCustomer;
        object(field, kind, found);
    }

    void readValue(const FormField &field, const QString &cell)
    {
        const auto value = readCell(field, cell, m_locale);
        if (!value.ok()) {
            object(field,
                   value.error() == Problem::Kind::TooLong      ? CellProblem::Kind::TooLong
                   : value.error() == Problem::Kind::NotANumber ? CellProblem::Kind::NotANumber
                   : value.error() == Problem::Kind::NotADate   ? CellProblem::Kind::NotADate
                                                                : CellProblem::Kind::NotAFlag,
                   {}, field.maxLength);
            return;
        }
        if (value->isText() && mayLoseCharacters(m_rules.m_resource, field, cell))
            object(field, CellProblem::Kind::CharactersLost);
        set(field, field.type == FieldType::Html ? Value::of(m_rules.m_htmlOf(cell)) : *value);
    }

    void readCustom(FormField field, const QString &cell)
    {
        const bool byType = m_rules.m_resource.custom == Custom::FieldsByType;
        if (byType && m_typeFailed)
            return;
        const qint64 type = byType ? chosen("TicketTypeID"_L1) : 0;
        const CustomField *custom = m_rules.m_customFields.find(m_rules.m_resource, type, field.element);
        if (cell.isEmpty()) {
            if (custom && custom->required)
                object(field, CellProblem::Kind::Required);
            return;
        }
        if (!custom) {
            const FormField *typeField = m_rules.field(u"TicketTypeID");
            m_outcome.problems.append({CellProblem::Kind::NoSuchField,
                                       field.element,
                                       cell,
                                       typeField ? m_rules.nameOf(*typeField, type) : QString(),
                                       {},
                                       0});
            return;
        }
        // Two types may have fields of one name and different kinds.
        for (const FormField &own : formFieldsFor(m_rules.m_resource, true, {*custom})) {
            if (own.custom)
                field = own;
        }
        QString spelled = cell;
        for (const QString &option : custom->options) {
            if (field.pickList && option.compare(cell, Qt::CaseInsensitive) == 0)
                spelled = option;
        }
        readValue(field, spelled);
    }

    const ImportRow &m_rules;
    const QHash<QString, QString> &m_texts;
    const QLocale &m_locale;
    Outcome m_outcome;
    QHash<QString, qint64> m_ids; ///< by element, of lookups
    bool m_typeFailed = false;
    bool m_productFailed = false;
};

ImportRow::ImportRow(const Resource &resource, RecordStore &store, const QList<FormField> &fields,
                     std::function<QString(const QString &)> htmlOf)
    : m_resource(resource), m_store(store), m_fields(fields), m_customFields(store.customFields()),
      m_htmlOf(std::move(htmlOf))
{
    if (resource.is(resources::Tickets)) {
        const QList<Record> statuses = store.all(ticketeer::resource(resources::Statuses));
        for (const qint64 type : store.ids(ticketeer::resource(resources::TicketTypes))) {
            if (const QList<Record> own = statusesFor(type, statuses); !own.isEmpty())
                m_firstStatus.insert(type, own.first().id());
        }
    }
    // What the form for a new entry would begin with; a status depends on the row's type.
    const Change fresh = EditSession(store, Change::create(resource)).change();
    for (const FieldEdit &edit : fresh.edits())
        m_defaults.insert(edit.element, edit.after);
    if (resource.is(resources::Customers) || resource.is(resources::Contacts))
        m_there = NameIndex(store.all(resource));
}

ImportRow::Outcome ImportRow::read(const QHash<QString, QString> &texts, const QLocale &locale) const
{
    return Reading(*this, texts, locale).outcome();
}

QStringList ImportRow::near(const QString &element, const QHash<QString, QString> &texts) const
{
    const FormField *line = field(element);
    if (!line || line->lookup.isEmpty())
        return {};
    const FormField *decider = field(decidingElement(*line));
    qint64 owner = decider ? index(decider->lookup).find(texts.value(decider->element)).id : 0;
    if (decider && !owner && line->lookup == resources::Statuses)
        owner = m_defaults.value(decider->element).toInteger();
    return index(line->lookup).near(texts.value(element), owner);
}

QString ImportRow::nameOf(const FormField &field, qint64 id) const
{
    return index(field.lookup).nameOf(id);
}

qint64 ImportRow::productOf(const QHash<QString, QString> &texts) const
{
    return index(QString(resources::Products)).find(texts.value(u"ProductID"_s)).id;
}

bool ImportRow::isNeeded(const FormField &field) const
{
    return field.required && !field.custom && !m_defaults.value(field.element).hasValue();
}

bool ImportRow::isThere(const QString &element, const QString &text) const
{
    const bool names = m_resource.is(resources::Customers) && element == u"Name";
    const bool mails = m_resource.is(resources::Contacts) && element == u"Email";
    if ((!names && !mails) || text.isEmpty())
        return false;
    const NameIndex::Found found = m_there.find(text);
    return found.id || !found.candidates.isEmpty();
}

const NameIndex &ImportRow::index(const QString &lookup) const
{
    const auto known = m_indexes.constFind(lookup);
    if (known != m_indexes.cend())
        return *known;
    const Resource *target = findResource(lookup);
    QList<Record> records = target ? m_store.all(*target) : QList<Record>();
    // What is not on the server yet has no id that could be sent.
    records.removeIf([](const Record &record) { return record.id() <= 0; });
    return *m_indexes.insert(lookup,
                             NameIndex(records, target ? ownerElement(*target) : QLatin1StringView()));
}

const FormField *ImportRow::field(QAnyStringView element) const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(), [&](const FormField &line) {
        return QAnyStringView::compare(element, line.element, Qt::CaseInsensitive) == 0;
    });
    return found == m_fields.cend() ? nullptr : &*found;
}

} // namespace ticketeer
