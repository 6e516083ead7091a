#pragma once

#include "models/bulkplan.h"
#include "store/drafts.h"
#include "store/outbox.h"
#include "store/recordstore.h"
#include "store/workfile.h"

#include <QTemporaryDir>

namespace ticketeer::test {

/// A small account: two ticket types with a status name in common, two products with a version each, agents
/// and customers of which some are not active; with an outbox and drafts in a file.
struct BulkSample
{
    BulkSample()
    {
        file.open(folder.filePath(QStringLiteral("account.work")));
        fill();
    }

    static Record row(QLatin1StringView key, qint64 id, const QString &name)
    {
        Record record(resource(key));
        record.setValue(resource(key).id, Value::of(id));
        if (!resource(key).title.isEmpty())
            record.setValue(resource(key).title, Value::of(name));
        return record;
    }
    static Record with(Record record, const std::initializer_list<std::pair<const char16_t *, Value>> &values)
    {
        for (const auto &[element, value] : values)
            record.setValue(QStringView(element), value);
        return record;
    }
    static Value number(qint64 value) { return Value::of(value); }
    static Value text(const QString &value) { return Value::of(value); }

    static Record status(qint64 id, const QString &name, qint64 type, qint64 position)
    {
        return with(row(resources::Statuses, id, name),
                    {{u"TicketTypeID", number(type)}, {u"Position", number(position)}});
    }
    static Record person(QLatin1StringView key, qint64 id, const QString &first, bool active,
                         const QString &mail = {})
    {
        return with(row(key, id, {}), {{u"FirstName", text(first)},
                                       {u"LastName", text(QStringLiteral("Lind"))},
                                       {u"Email", text(mail)},
                                       {u"IsActive", Value::of(active)}});
    }
    /// Of type Bug (1), product Pump (5), visible to customers.
    static Record ticket(qint64 id)
    {
        Record record = with(row(resources::Tickets, id, QStringLiteral("Pump stops")),
                             {{u"TicketNumber", number(1000 + id)},
                              {u"TicketTypeID", number(1)},
                              {u"TicketStatusID", number(12)},
                              {u"Status", text(QStringLiteral("New"))},
                              {u"TicketSeverityID", number(9)},
                              {u"Severity", text(QStringLiteral("High"))},
                              {u"ProductID", number(5)},
                              {u"ProductName", text(QStringLiteral("Pump"))},
                              {u"ReportedVersionID", number(51)},
                              {u"ReportedVersion", text(QStringLiteral("1.0"))},
                              {u"UserID", number(32)},
                              {u"UserName", text(QStringLiteral("Mara Lind"))},
                              {u"IsVisibleOnPortal", Value::of(true)},
                              {u"SiteCode", text(QStringLiteral("B-17"))}});
        record.setTags(QStringList{QStringLiteral("pump")});
        record.setCustomers(QList<Link>{{500, QStringLiteral("Acme")}});
        record.setContacts(QList<Link>{{700, QStringLiteral("Ines Lind")}});
        return record;
    }
    static Record task(qint64 id)
    {
        Record record = with(ticket(id), {{u"TicketTypeID", number(2)},
                                          {u"TicketStatusID", number(21)},
                                          {u"Status", text(QStringLiteral("To do"))}});
        record.setExtras({{QStringLiteral("OnWarranty"), QStringLiteral("False"), false}});
        return record;
    }

    void fill()
    {
        store.put(
            {with(row(resources::TicketTypes, 1, QStringLiteral("Bug")), {{u"Position", number(0)}}),
             with(row(resources::TicketTypes, 2, QStringLiteral("Task")), {{u"Position", number(1)}}),
             status(12, QStringLiteral("New"), 1, 0),
             status(11, QStringLiteral("Active"), 1, 1),
             status(13, QStringLiteral("Closed"), 1, 2),
             status(21, QStringLiteral("To do"), 2, 0),
             status(22, QStringLiteral("closed"), 2, 1),
             row(resources::Severities, 9, QStringLiteral("High")),
             row(resources::Severities, 8, QStringLiteral("Low")),
             row(resources::Groups, 41, QStringLiteral("First Line")),
             person(resources::Users, 31, QStringLiteral("Anna"), false),
             person(resources::Users, 32, QStringLiteral("Mara"), true),
             person(resources::Users, 33, QStringLiteral("Zoe"), true),
             row(resources::Products, 5, QStringLiteral("Pump")),
             row(resources::Products, 6, QStringLiteral("Hub")),
             with(row(resources::Versions, 51, QStringLiteral("1.0")), {{u"ProductID", number(5)}}),
             with(row(resources::Versions, 52, QStringLiteral("1.1")), {{u"ProductID", number(5)}}),
             with(row(resources::Versions, 61, QStringLiteral("2.0")), {{u"ProductID", number(6)}}),
             with(row(resources::Customers, 500, QStringLiteral("Acme")), {{u"IsActive", Value::of(true)}}),
             with(row(resources::Customers, 501, QStringLiteral("Gone Ltd")),
                  {{u"IsActive", Value::of(false)}}),
             with(row(resources::Customers, 502, QStringLiteral("Hay")), {{u"IsActive", Value::of(true)}}),
             with(person(resources::Contacts, 700, QStringLiteral("Ines"), true,
                         QStringLiteral("i@acme.example")),
                  {{u"OrganizationID", number(500)}, {u"Organization", text(QStringLiteral("Acme"))}}),
             with(person(resources::Contacts, 701, QStringLiteral("Otto"), true),
                  {{u"OrganizationID", number(500)}, {u"Organization", text(QStringLiteral("Acme"))}}),
             with(person(resources::Contacts, 702, QStringLiteral("Nora"), false,
                         QStringLiteral("n@acme.example")),
                  {{u"OrganizationID", number(500)}, {u"Organization", text(QStringLiteral("Acme"))}}),
             with(person(resources::Contacts, 703, QStringLiteral("Hans"), true,
                         QStringLiteral("h@hay.example")),
                  {{u"OrganizationID", number(502)}, {u"Organization", text(QStringLiteral("Hay"))}})});
        const auto custom = [this](qint64 type, const QString &element, CustomKind kind,
                                   bool required = false) {
            CustomField field;
            field.element = element;
            field.kind = kind;
            field.required = required;
            store.correctCustomField(resource(resources::Tickets), type, field);
        };
        custom(1, QStringLiteral("SiteCode"), CustomKind::Text, true);
        custom(1, QStringLiteral("Seats"), CustomKind::Number);
        custom(1, QStringLiteral("InstallDate"), CustomKind::Date);
        custom(2, QStringLiteral("OnWarranty"), CustomKind::Flag);
    }

    [[nodiscard]] BulkMaterial material(QLatin1StringView key, const QList<qint64> &ids,
                                        const QList<BulkOperation> &wanted)
    {
        return bulkMaterial(resource(key), ids, wanted, store, outbox, drafts);
    }
    [[nodiscard]] BulkPlan plan(const QList<BulkOperation> &wanted, const QList<qint64> &ids = {100},
                                QLatin1StringView key = resources::Tickets,
                                BulkPlan::Conflicts conflicts = BulkPlan::Conflicts::Included)
    {
        return BulkPlan(material(key, ids, wanted), wanted, conflicts);
    }
    /// Of one element of one record; id -1: there is none.
    static BulkRow rowOf(const BulkPlan &plan, const QString &element, qint64 id = 100)
    {
        for (const BulkRow &row : plan.rows()) {
            if (row.element == element && row.id == id)
                return row;
        }
        BulkRow none;
        none.id = -1;
        return none;
    }

    static BulkOperation set(const QString &element, const Value &value)
    {
        return {.kind = BulkOperation::Kind::Set, .element = element, .value = value};
    }
    static BulkOperation tags(BulkOperation::Kind kind, const QStringList &tags)
    {
        return {.kind = kind, .tags = tags};
    }
    static BulkOperation link(BulkOperation::Kind kind, QLatin1StringView other, qint64 id,
                              const QString &name)
    {
        return {.kind = kind, .other = &resource(other), .otherId = id, .otherName = name};
    }
    static BulkOperation note(const QString &html)
    {
        return {.kind = BulkOperation::Kind::Note, .text = html};
    }

    QTemporaryDir folder;
    RecordStore store;
    WorkFile file;
    Outbox outbox{file};
    Drafts drafts{file};
};

} // namespace ticketeer::test
