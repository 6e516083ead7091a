#include "customercard.h"

#include "neighbours.h"
#include "pages/fieldgrid.h"
#include "store/recordstore.h"
#include "sync/workspace.h"
#include "window/desk.h"

#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr qsizetype MostTickets = 5;
constexpr qsizetype MostProducts = 12;

} // namespace

CustomerCard::CustomerCard(const Link &customer, const Neighbours &neighbours, Desk &desk, QWidget *parent)
    : Section(tr("About %1").arg(customer.name.left(60)), parent), m_customer(customer),
      m_neighbours(neighbours), m_desk(desk), m_fields(new FieldGrid(FieldGrid::Style::Lines)),
      m_products(addButton("product"_L1, tr("Look for their products")))
{
    setObjectName(u"customerCard"_s);
    setContent(m_fields);
    m_products->setObjectName(u"customerProducts"_s);
    m_products->setToolTip(tr("Asks the service for the products of this customer: 1 request"));
    connect(m_products, &QToolButton::clicked, this, &CustomerCard::loadProducts);
    connect(m_fields, &FieldGrid::opened, this,
            [this](const Resource *kind, qint64 id) { m_desk.openPage(*kind, id); });
    connect(&neighbours, &Neighbours::found, this, &CustomerCard::showCustomer);
    connect(&desk.store, &RecordStore::changed, this,
            [this](const Resource *changed, const QList<qint64> &ids) {
                if (changed->is(resources::Customers) && ids.contains(m_customer.id))
                    showCustomer();
            });
    connect(&desk.store, &RecordStore::childrenChanged, this,
            [this](const Resource *parentResource, qint64 id, const Resource *child) {
                if (parentResource->is(resources::Customers) && id == m_customer.id &&
                    child->is(resources::CustomerProducts))
                    showCustomer();
            });
    showCustomer();
}

bool CustomerCard::productsKnown() const
{
    return m_desk.store.childrenKnown(resource(resources::Customers), m_customer.id,
                                      resource(resources::CustomerProducts));
}

void CustomerCard::showCustomer()
{
    const QLocale locale;
    QList<ShownField> fields;
    const auto add = [&fields](const QString &element, const QString &label, const QString &text,
                               const Resource *leadsTo = nullptr, qint64 id = 0) {
        fields.append({element, label, text, {}, leadsTo, id});
    };
    const Record customer = m_desk.store.record(resource(resources::Customers), m_customer.id);
    if (customer.isNull())
        add(u"unknown"_s, tr("Customer"), tr("Not loaded yet"));
    else {
        const QDateTime ends = customer.value(u"SAExpirationDate").toMoment();
        if (ends.isValid()) {
            const QString day = locale.toString(ends.toLocalTime().date(), QLocale::ShortFormat);
            const bool over = ends < QDateTime::currentDateTimeUtc();
            add(u"SAExpirationDate"_s, tr("Service agreement"),
                over ? tr("ended on %1").arg(day) : tr("until %1").arg(day));
        }
        const Value left = customer.value(u"SupportHoursRemaining");
        if (left.isInteger() && (left.toInteger() != 0 || customer.integer(u"SupportHoursMonth") > 0))
            add(u"SupportHoursRemaining"_s, tr("Support hours"),
                tr("%1 of %2 left this month")
                    .arg(locale.toString(left.toInteger()),
                         locale.toString(customer.integer(u"SupportHoursMonth"))));
        if (!customer.text(u"SlaName").isEmpty())
            add(u"SlaName"_s, tr("SLA"), customer.text(u"SlaName"));
        if (customer.value(u"IsActive").hasValue() && !customer.flag(u"IsActive"))
            add(u"IsActive"_s, tr("Customer"),
                tr("Not active. %1").arg(customer.text(u"InActiveReason")).trimmed());
    }
    const QList<Record> open = m_neighbours.openOf(m_customer.id);
    add(u"openTickets"_s, tr("Other open tickets"),
        m_neighbours.isDone() ? locale.toString(open.size()) : tr("Counting …"));
    for (const Record &ticket : open.first(std::min(open.size(), MostTickets)))
        add(u"ticket%1"_s.arg(ticket.id()), QString::number(ticket.integer(u"TicketNumber")), ticket.title(),
            &ticket.resource(), ticket.id());
    if (open.size() > MostTickets)
        add(u"moreTickets"_s, {}, tr("and %n more", "tickets", static_cast<int>(open.size() - MostTickets)));

    const QList<Record> products = m_desk.store.children(resource(resources::Customers), m_customer.id,
                                                         resource(resources::CustomerProducts));
    for (const Record &product : products.first(std::min(products.size(), MostProducts))) {
        const QString version = product.text(u"VersionNumber");
        const QDateTime ends = product.value(u"SupportExpiration").toMoment();
        QString text = version.isEmpty() ? tr("version not known") : version;
        if (ends.isValid())
            text += u' ' + tr("(supported until %1)")
                               .arg(locale.toString(ends.toLocalTime().date(), QLocale::ShortFormat));
        add(u"product%1"_s.arg(product.id()), product.text(u"Product"), text, &resource(resources::Products),
            product.integer(u"ProductID"));
    }
    if (productsKnown() && products.isEmpty())
        add(u"products"_s, tr("Products"), tr("None"));
    m_products->setVisible(!productsKnown());
    m_fields->setFields(fields);
}

void CustomerCard::loadProducts()
{
    if (m_job)
        return;
    setLoading(true);
    clearError();
    m_job = m_desk.workspace.loadChildren(
        resource(resources::Customers), m_customer.id, resource(resources::CustomerProducts), this,
        [this](const Outcome<Done> &outcome) {
            m_job.clear();
            setLoading(false);
            if (!outcome.ok())
                setError(explain(outcome.error(), Doing::LoadingList, tr("The products")),
                         [this] { loadProducts(); });
            showCustomer();
        });
}

} // namespace ticketeer
