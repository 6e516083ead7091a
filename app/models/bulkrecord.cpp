#include "bulkrecord.h"

#include "recordname.h"

#include "records/merge.h"
#include "store/searchtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr QLatin1StringView Type = "TicketTypeID"_L1;
constexpr QLatin1StringView Status = "TicketStatusID"_L1;
constexpr QLatin1StringView Product = "ProductID"_L1;
constexpr QLatin1StringView Versions[] = {"ReportedVersionID"_L1, "SolvedVersionID"_L1};

QString label(const char *text)
{
    return QCoreApplication::translate("Field", text);
}

QString names(const QList<Link> &links)
{
    QStringList all;
    for (const Link &link : links)
        all.append(link.name);
    return all.join(u", "_s);
}

bool has(const QList<Link> &links, qint64 id)
{
    return std::any_of(links.cbegin(), links.cend(), [id](const Link &link) { return link.id == id; });
}

} // namespace

BulkRecord::BulkRecord(const Record &record, const BulkMaterial &material, BulkRules &rules)
    : m_record(record), m_material(material), m_rules(rules), m_name(recordName(record)),
      m_drafted(material.drafted.value(record.id())), m_change(Change::update(record)), m_tags(record.tags()),
      m_customers(record.customers()), m_contacts(record.contacts())
{
}

Value BulkRecord::now(QAnyStringView element) const
{
    const FieldEdit *edit = m_change.edit(element);
    return edit ? edit->after : m_record.value(element);
}

qint64 BulkRecord::type() const
{
    return m_record.resource().custom == Custom::FieldsByType ? now(Type).toInteger() : 0;
}

BulkRow &BulkRecord::addRow(const QString &element, const QString &fieldLabel)
{
    BulkRow row;
    row.id = m_record.id();
    row.record = m_name;
    row.element = element;
    row.field = fieldLabel;
    row.unsent = m_material.unsent.contains(m_record.id());
    row.drafted = m_drafted.contains(element.toLower());
    m_rows.append(row);
    return m_rows.last();
}

BulkRow &BulkRecord::refuse(BulkRow &row, BulkRow::Reason reason)
{
    row.state = BulkRow::State::Refused;
    row.reason = reason;
    return row;
}

void BulkRecord::take(const BulkOperation &operation)
{
    switch (operation.kind) {
    case BulkOperation::Kind::Set:
        set(operation.element, operation.value);
        break;
    case BulkOperation::Kind::AddTags:
    case BulkOperation::Kind::RemoveTags:
        changeTags(operation);
        break;
    case BulkOperation::Kind::Link:
    case BulkOperation::Kind::Unlink:
        changeLink(operation);
        break;
    case BulkOperation::Kind::Note:
        addNote(operation);
        break;
    }
}

void BulkRecord::set(const QString &element, const Value &wanted)
{
    const FormField *field = m_rules.field(type(), element);
    if (!field) {
        refuse(addRow(element, element), BulkRow::Reason::NotAField).after = wanted.toText();
        return;
    }
    const Value before = m_rules.current(m_record, *field);
    const BulkRules::Verdict verdict = m_rules.judge(*field, wanted, type(), now(Product).toInteger());
    BulkRow &row = addRow(field->element, field->label);
    row.before = m_rules.text(m_record, *field, before);
    row.after = m_rules.text(m_record, *field, verdict.value);
    if (sameForPeople(before, verdict.value)) {
        row.state = BulkRow::State::Same;
        return;
    }
    row.problem = verdict.problem;
    if (verdict.reason != BulkRow::Reason::None)
        refuse(row, verdict.reason);
    else
        m_change.set(field->element, verdict.value);
}

void BulkRecord::changeTags(const BulkOperation &operation)
{
    const auto known =
        std::find_if(m_rows.begin(), m_rows.end(), [](const BulkRow &row) { return row.element == u"Tags"; });
    BulkRow &row = known == m_rows.end() ? addRow(u"Tags"_s, label("Tags")) : *known;
    if (!m_record.resource().is(resources::Tickets)) {
        refuse(row, BulkRow::Reason::NotAField);
        return;
    }
    if (!m_tags) {
        // Writing tags replaces them all (reference C.1): nobody may guess what was there.
        refuse(row, BulkRow::Reason::NotLoaded).after = operation.tags.join(u", "_s);
        return;
    }
    for (const QString &tag : operation.tags) {
        const bool there = m_tags->contains(tag, Qt::CaseInsensitive);
        if (operation.kind == BulkOperation::Kind::AddTags && !there)
            m_tags->append(tag);
        else if (operation.kind == BulkOperation::Kind::RemoveTags && there)
            m_tags->removeIf([&tag](const QString &each) { return !each.compare(tag, Qt::CaseInsensitive); });
    }
    row.before = m_record.tags()->join(u", "_s);
    row.after = m_tags->join(u", "_s);
    row.state = *m_tags == *m_record.tags() ? BulkRow::State::Same : BulkRow::State::Changes;
    m_change.setTags(*m_tags);
}

void BulkRecord::changeLink(const BulkOperation &operation)
{
    const bool customer = operation.other && operation.other->is(resources::Customers);
    const bool adding = operation.kind == BulkOperation::Kind::Link;
    BulkRow &row =
        addRow(customer ? u"Customers"_s : u"Contacts"_s, customer ? label("Customers") : label("Contacts"));
    if (!operation.other || !m_record.resource().is(resources::Tickets)) {
        refuse(row, BulkRow::Reason::NotAField);
        return;
    }
    std::optional<QList<Link>> &links = customer ? m_customers : m_contacts;
    if (!links) {
        refuse(row, BulkRow::Reason::NotLoaded).after = operation.otherName;
        return;
    }
    row.before = names(*links);
    const Record other = m_rules.lookedUp(operation.other->key, operation.otherId);
    if (adding && !other.isNull() && !other.value(u"IsActive").toFlag(true)) {
        refuse(row, BulkRow::Reason::Inactive).after = operation.otherName;
        return;
    }
    if (has(*links, operation.otherId) == adding) {
        row.after = row.before;
        row.state = BulkRow::State::Same;
        return;
    }
    if (adding)
        links->append({operation.otherId, operation.otherName});
    else
        links->removeIf([&](const Link &link) { return link.id == operation.otherId; });
    row.after = names(*links);
    // The service links a contact's customer by itself (reference B.2).
    const qint64 employer = adding && !customer ? other.integer(u"OrganizationID") : 0;
    if (employer && m_customers && !has(*m_customers, employer))
        m_customers->append({employer, other.text(u"Organization")});
    OutboxEntry entry;
    entry.kind = adding ? OutboxEntry::Kind::Link : OutboxEntry::Kind::Unlink;
    entry.change = Change::update(m_record);
    entry.other = operation.other;
    entry.otherId = operation.otherId;
    entry.otherName = operation.otherName;
    m_others.append(entry);
}

void BulkRecord::addNote(const BulkOperation &operation)
{
    BulkRow &row = addRow({}, tr("Internal note"));
    row.after = wordsOfHtml(operation.text);
    if (!m_record.resource().is(resources::Tickets)) {
        refuse(row, BulkRow::Reason::NotAField);
        return;
    }
    if (row.after.trimmed().isEmpty()) {
        row.problem = Problem{u"Description"_s, Problem::Kind::Required, 0, false};
        refuse(row, BulkRow::Reason::Value);
        return;
    }
    OutboxEntry entry;
    entry.change = Change::create(resource(resources::Actions), &m_record.resource(), m_record.id());
    entry.change.set(u"Description", Value::of(operation.text));
    entry.change.set(u"IsVisibleOnPortal", Value::of(false));
    entry.seenAction = m_material.seenActions.value(m_record.id());
    m_others.append(entry);
}

void BulkRecord::finish()
{
    if (m_change.edit(Type))
        followType();
    if (m_change.edit(Product))
        followProduct();
}

void BulkRecord::followType()
{
    const Record status = m_rules.lookedUp(resources::Statuses, now(Status).toInteger());
    if (!status.isNull() && status.integer(Type) == type())
        return;
    const qint64 first = m_rules.firstStatus(type());
    const bool asked =
        std::any_of(m_rows.cbegin(), m_rows.cend(), [](const BulkRow &row) { return row.element == Status; });
    if (asked || !first) {
        keepType();
        return;
    }
    const FormField *field = m_rules.field(type(), Status);
    BulkRow &row = addRow(field->element, field->label);
    row.follows = true;
    row.before = m_rules.text(m_record, *field, m_record.value(Status));
    row.after = m_rules.text(m_record, *field, Value::of(first));
    m_change.set(Status, Value::of(first));
}

/// A status was asked for, and the new type has none of that name: what would be the right one? Fields that
/// only the new type has go with it.
void BulkRecord::keepType()
{
    m_change.set(Type, m_record.value(Type));
    for (BulkRow &row : m_rows) {
        if (row.element == Type) {
            refuse(row, BulkRow::Reason::WithoutStatus);
        } else if (m_change.edit(row.element) && !m_rules.field(type(), row.element)) {
            m_change.set(row.element, m_record.value(row.element));
            refuse(row, BulkRow::Reason::NotAField);
        }
    }
}

void BulkRecord::followProduct()
{
    const qint64 product = now(Product).toInteger();
    for (const QLatin1StringView element : Versions) {
        const Value version = now(element);
        const FormField *field = m_rules.field(type(), element);
        if (!version.hasValue() || !field)
            continue;
        const Record known = m_rules.lookedUp(resources::Versions, version.toInteger());
        if (!known.isNull() && known.integer(Product) == product)
            continue;
        BulkRow &row = addRow(field->element, field->label);
        row.follows = true;
        row.before = m_rules.text(m_record, *field, m_record.value(element));
        m_change.set(element, Value::empty());
    }
}

QList<OutboxEntry> BulkRecord::entries() const
{
    QList<OutboxEntry> all = m_others;
    if (!m_change.isEmpty()) {
        OutboxEntry entry;
        entry.change = m_change;
        all.prepend(entry);
    }
    for (OutboxEntry &entry : all)
        entry.what = m_name;
    return all;
}

void BulkRecord::addMail(BulkMail &mail) const
{
    mail.add(m_change, m_customers.value_or(QList<Link>()), m_contacts.value_or(QList<Link>()),
             m_rules.all(resources::Contacts));
}

} // namespace ticketeer
