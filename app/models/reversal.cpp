#include "reversal.h"

#include "requestcost.h"
#include "valuewords.h"

#include "records/merge.h"
#include "store/recordstore.h"
#include "xml/typedvalue.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

const Record &before(const OutboxEntry &entry)
{
    return entry.before ? *entry.before : entry.change.base();
}

/// The custom fields' texts come in other forms from lists than from single objects (reference C.9).
SameValue sameIn(const RecordStore &store, const Record &record)
{
    return [&store, record](QAnyStringView element, const Value &left, const Value &right) {
        const Resource &resource = record.resource();
        const qint64 type = resource.custom == Custom::FieldsByType ? record.integer(u"TicketTypeID") : 0;
        const CustomField *custom =
            resource.field(element) ? nullptr : store.customFields().find(resource, type, element);
        const auto typed = [&](const Value &value) {
            return custom && value.isText() ? customValue(custom->kind, value.toText(), store.format())
                                            : value;
        };
        return sameForPeople(typed(left), typed(right));
    };
}

/// What the server took over of it.
Change done(const OutboxEntry &entry)
{
    Change taken = Change::update(before(entry));
    if (entry.change.parent())
        taken.setParent(*entry.change.parent(), entry.change.parentId());
    for (const FieldEdit &edit : entry.change.edits()) {
        if (!entry.ignored.contains(edit.element, Qt::CaseInsensitive))
            taken.set(edit.element, edit.after);
    }
    if (entry.change.tags() && !entry.ignored.contains(u"Tags"_s))
        taken.setTags(*entry.change.tags());
    return taken;
}

OutboxEntry linkEntry(const OutboxEntry &like, OutboxEntry::Kind kind, const Resource &other,
                      const Link &link)
{
    OutboxEntry entry;
    entry.kind = kind;
    entry.change = Change::update(like.change.base());
    entry.other = &other;
    entry.otherId = link.id;
    entry.otherName = link.name;
    entry.what = like.what;
    return entry;
}

bool has(const QList<Link> &links, qint64 id)
{
    return std::any_of(links.cbegin(), links.cend(), [id](const Link &link) { return link.id == id; });
}

class Reverser
{
public:
    explicit Reverser(const RecordStore &store) : m_store(store) {}

    UndoWork work;

    void take(const OutboxEntry &entry)
    {
        if (entry.isUnsent()) {
            work.unsent.append(entry.id);
            m_records.insert(entry.change.id());
        } else if (entry.kind == OutboxEntry::Kind::Save) {
            takeFields(entry);
        } else {
            takeLink(entry);
        }
        work.records = static_cast<int>(m_records.size());
    }

private:
    void takeFields(const OutboxEntry &entry)
    {
        const Change taken = done(entry);
        const Record now = m_store.serverRecord(taken.resource(), taken.id());
        if (now.isNull()) {
            QStringList all;
            for (const FieldEdit &edit : taken.edits())
                all.append(edit.element);
            keep(entry, all);
            return;
        }
        Reversal reversal = reversed(taken, now, sameIn(m_store, now));
        keep(entry, reversal.kept);
        if (reversal.change.isEmpty())
            return;
        if (taken.parent())
            reversal.change.setParent(*taken.parent(), taken.parentId());
        OutboxEntry back;
        back.change = reversal.change;
        back.what = entry.what;
        add(back);
    }

    void takeLink(const OutboxEntry &entry)
    {
        const Record now = m_store.serverRecord(entry.change.resource(), entry.change.id());
        const bool customer = entry.other->is(resources::Customers);
        const QList<Link> links = (customer ? now.customers() : now.contacts()).value_or(QList<Link>());
        const bool linked = entry.kind == OutboxEntry::Kind::Link;
        if (now.isNull() || has(links, entry.otherId) != linked) {
            keep(entry, {customer ? u"Customers"_s : u"Contacts"_s});
            return;
        }
        add(linkEntry(entry, linked ? OutboxEntry::Kind::Unlink : OutboxEntry::Kind::Link, *entry.other,
                      {entry.otherId, entry.otherName}));
        if (linked && !customer)
            keepCustomer(entry, now);
    }

    /// With the last contact of a customer the service takes the customer away (reference B.4), also one that
    /// was there before the contact.
    void keepCustomer(const OutboxEntry &entry, const Record &now)
    {
        const Resource &contacts = resource(resources::Contacts);
        const qint64 employer = m_store.record(contacts, entry.otherId).integer(u"OrganizationID");
        const QList<Link> earlier = before(entry).customers().value_or(QList<Link>());
        const auto customer = std::find_if(earlier.cbegin(), earlier.cend(),
                                           [employer](const Link &link) { return link.id == employer; });
        if (!employer || customer == earlier.cend())
            return;
        const QList<Link> left = now.contacts().value_or(QList<Link>());
        const bool last = std::none_of(left.cbegin(), left.cend(), [&](const Link &link) {
            return link.id != entry.otherId &&
                   m_store.record(contacts, link.id).integer(u"OrganizationID") == employer;
        });
        if (last)
            add(linkEntry(entry, OutboxEntry::Kind::Link, resource(resources::Customers), *customer));
    }

    void add(const OutboxEntry &entry)
    {
        work.entries.append(entry);
        m_records.insert(entry.change.id());
    }

    void keep(const OutboxEntry &entry, const QStringList &elements)
    {
        QStringList labels;
        for (const QString &element : elements)
            labels.append(fieldLabel(entry.change.resource(), element, m_store,
                                     entry.change.base().integer(u"TicketTypeID")));
        if (!labels.isEmpty())
            work.kept.append({entry.what, labels});
    }

    const RecordStore &m_store;
    QSet<qint64> m_records;
};

} // namespace

UndoWork reversalOf(const UndoStep &step, const QString &batch, const RecordStore &store)
{
    Reverser reverser(store);
    for (auto entry = step.entries.crbegin(); entry != step.entries.crend(); ++entry)
        reverser.take(*entry);
    UndoWork work = reverser.work;
    for (OutboxEntry &entry : work.entries) {
        entry.undoes = !step.undoes;
        if (work.entries.size() > 1)
            entry.batch = batch;
    }
    work.requests = requestsFor(work.entries);
    return work;
}

} // namespace ticketeer
