#include "operationlist.h"

#include "models/sortkey.h"
#include "store/recordstore.h"
#include "sync/workspace.h"
#include "window/desk.h"
#include "window/icons.h"

#include <QCollator>
#include <QCoreApplication>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ticketeer {

namespace {

/// A record that is nobody's, for the form's machinery: its number is given to none.
Record example(const Resource &resource)
{
    Record record(resource);
    record.setValue(resource.id, Value::of(std::numeric_limits<qint64>::min()));
    return record;
}

QList<Choice> choicesOf(const QHash<qint64, QString> &names)
{
    QList<Choice> choices;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        choices.append({it.key(), it.value(), {}, true});
    const QCollator collator = collatorFor(QLocale());
    std::sort(choices.begin(), choices.end(), [&collator](const Choice &left, const Choice &right) {
        return collator.compare(left.text, right.text) < 0;
    });
    return choices;
}

OperationOffer linkOffer(BulkOperation::Kind kind, QLatin1StringView other, const QString &label)
{
    FormField field;
    field.element = kind == BulkOperation::Kind::Link ? u"Add_"_s + other : u"Remove_"_s + other;
    field.label = label;
    field.type = FieldType::Integer;
    field.lookup = QString(other);
    field.required = true;
    return {kind, field, &resource(other)};
}

} // namespace

OperationList::OperationList(const Resource &resource, const QList<qint64> &ids, Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk),
      m_session(std::make_unique<EditSession>(desk.store, Change::update(example(resource)))),
      m_column(new QVBoxLayout(this)), m_add(new QPushButton(icon("new"_L1), tr("&Add Another Change"), this))
{
    m_session->setMe(desk.workspace.me());
    m_context = std::make_unique<OperationContext>(OperationContext{BulkScope::of(resource, ids, desk.store),
                                                                    desk.store,
                                                                    *m_session,
                                                                    {},
                                                                    {},
                                                                    {},
                                                                    {},
                                                                    desk.workspace.me()});
    for (const FormField &field : bulkFields(m_context->scope, desk.store))
        m_context->offers.append({BulkOperation::Kind::Set, field, nullptr});
    if (resource.is(resources::Tickets)) {
        using Kind = BulkOperation::Kind;
        FormField tags;
        tags.element = u"Tags"_s;
        tags.label = tr("Add tags");
        m_context->offers.append({Kind::AddTags, tags, nullptr});
        tags.label = tr("Remove tags");
        m_context->offers.append({Kind::RemoveTags, tags, nullptr});
        m_context->offers.append(linkOffer(Kind::Link, resources::Customers, tr("Add a customer")));
        m_context->offers.append(linkOffer(Kind::Unlink, resources::Customers, tr("Remove a customer")));
        m_context->offers.append(linkOffer(Kind::Link, resources::Contacts, tr("Add a contact")));
        m_context->offers.append(linkOffer(Kind::Unlink, resources::Contacts, tr("Remove a contact")));
        FormField note;
        note.element = u"InternalNote"_s;
        note.label = tr("Internal note");
        note.type = FieldType::Html;
        note.required = true;
        m_context->offers.append({Kind::Note, note, nullptr});
        QHash<qint64, QString> customers;
        QHash<qint64, QString> contacts;
        QSet<QString> known;
        for (const qint64 id : ids) {
            const Record ticket = desk.store.record(resource, id);
            for (const Link &link : ticket.customers().value_or(QList<Link>()))
                customers.insert(link.id, link.name);
            for (const Link &link : ticket.contacts().value_or(QList<Link>()))
                contacts.insert(link.id, link.name);
            for (const QString &tag : ticket.tags().value_or(QStringList()))
                known.insert(tag);
        }
        m_context->linkedCustomers = choicesOf(customers);
        m_context->linkedContacts = choicesOf(contacts);
        m_context->tags = QStringList(known.cbegin(), known.cend());
        m_context->tags.sort(Qt::CaseInsensitive);
    }

    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(10);
    m_add->setObjectName(u"addOperation"_s);
    m_add->setAutoDefault(false);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    m_column->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow();
        m_rows.last()->focusBox();
    });
    addRow();

    desk.workspace.refreshLookups();
    auto *later = new QTimer(this);
    later->setSingleShot(true);
    later->setInterval(60ms);
    connect(later, &QTimer::timeout, this, [this] { refill(std::exchange(m_news, {})); });
    connect(&desk.store, &RecordStore::changed, later, [this, later](const Resource *changed) {
        m_news.insert(QString(changed->key));
        later->start();
    });
}

OperationList::~OperationList()
{
    // The rows look into the context.
    qDeleteAll(m_rows);
}

void OperationList::addRow()
{
    auto *row = new OperationRow(*m_context, ++m_number, this);
    m_column->insertWidget(static_cast<int>(m_rows.size()), row);
    if (!m_rows.isEmpty())
        setTabOrder(m_rows.last(), row);
    setTabOrder(row, m_add);
    m_rows.append(row);
    connect(row, &OperationRow::changed, this, &OperationList::follow);
    connect(row, &OperationRow::removeRequested, this, [this, row] { removeRow(row); });
    row->show();
    follow();
}

void OperationList::removeRow(OperationRow *row)
{
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater();
    if (m_rows.isEmpty())
        addRow();
    m_rows.last()->focusBox();
    follow();
}

void OperationList::follow()
{
    // A chosen type or product decides what the others offer.
    QSet<qint64> types = m_context->scope.types;
    QSet<qint64> products = m_context->scope.products;
    for (const OperationRow *row : std::as_const(m_rows)) {
        const std::optional<BulkOperation> operation = row->operation();
        if (!operation || !operation->value.isInteger())
            continue;
        if (operation->element == u"TicketTypeID")
            types = {operation->value.toInteger()};
        else if (operation->element == u"ProductID")
            products = {operation->value.toInteger()};
    }
    const bool others = types != m_types || products != m_products;
    m_types = types;
    m_products = products;
    for (const OperationRow *row : std::as_const(m_rows))
        fetch(row->lookup());
    if (others)
        refill({QString(resources::Statuses), QString(resources::Versions)});
    Q_EMIT changed();
}

void OperationList::refill(const QSet<QString> &lookups)
{
    for (OperationRow *row : std::as_const(m_rows)) {
        if (lookups.contains(row->lookup()))
            row->refill(m_types, m_products);
    }
}

void OperationList::fetch(const QString &lookup)
{
    Workspace &workspace = m_desk.workspace;
    if (lookup == resources::Customers || lookup == resources::Contacts) {
        const Resource &list = *findResource(lookup);
        if (workspace.listState(list).phase == ListState::Phase::NotLoaded)
            workspace.refresh(list);
    } else if (lookup == resources::Versions) {
        const Resource &parent = resource(resources::Products);
        const Resource &versions = resource(resources::Versions);
        for (const qint64 product : std::as_const(m_products)) {
            if (m_asked.contains(product) || m_desk.store.childrenKnown(parent, product, versions))
                continue;
            m_asked.insert(product);
            workspace.loadChildren(parent, product, versions, this,
                                   [this, product](const Outcome<Done> &got) {
                                       if (!got.ok())
                                           m_asked.remove(product); // choosing it again tries again
                                   });
        }
    }
}

QList<BulkOperation> OperationList::operations() const
{
    QList<BulkOperation> all;
    for (const OperationRow *row : m_rows) {
        if (const std::optional<BulkOperation> operation = row->operation())
            all.append(*operation);
    }
    return all;
}

QString OperationList::obstacle() const
{
    QStringList seen;
    for (const OperationRow *row : m_rows) {
        if (const QString missing = row->obstacle(); !missing.isEmpty())
            return missing;
        if (const QString element = row->element(); !element.isEmpty()) {
            if (seen.contains(element))
                return tr("One field is there twice.");
            seen.append(element);
        }
    }
    return {};
}

} // namespace ticketeer
