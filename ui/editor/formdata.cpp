#include "formdata.h"

#include "sync/workspace.h"

namespace ticketeer {

namespace {

bool offers(const EditSession &session, QLatin1StringView lookup)
{
    const QList<FormField> fields = session.fields();
    return std::any_of(fields.cbegin(), fields.cend(),
                       [lookup](const FormField &field) { return field.lookup == lookup; });
}

} // namespace

FormData::FormData(EditSession &session, RecordStore &store, Workspace &workspace, QObject *parent)
    : QObject(parent), m_session(session), m_store(store), m_workspace(workspace)
{
    connect(&session, &EditSession::valueChanged, this, &FormData::follow);
}

void FormData::start()
{
    m_workspace.refreshLookups();
    for (const QLatin1StringView key : {resources::Customers, resources::Contacts}) {
        const Resource &list = resource(key);
        if (offers(m_session, key) && m_workspace.listState(list).phase == ListState::Phase::NotLoaded)
            m_workspace.refresh(list);
    }
    loadVersions();
    loadContacts();
    // Lists show custom dates in another form than a single object does (reference C.9), and somebody may
    // have been here before us.
    if (!m_session.isCreate() && !m_session.resource().route.isEmpty()) {
        m_workspace.open(m_session.resource(), m_session.change().id(), this,
                         [this](const Outcome<Record> &outcome) {
                             if (!outcome.ok())
                                 Q_EMIT staleBase(outcome.error());
                         });
    }
}

void FormData::follow(const QString &element)
{
    if (element == u"ProductID") {
        loadVersions();
    } else if (element == u"CustomerID") {
        loadContacts();
    } else if (element == u"ContactID") {
        takeContactsCustomer();
    }
}

void FormData::loadVersions()
{
    const qint64 product = m_session.value(u"ProductID").toInteger();
    if (!product || m_products.contains(product) || !offers(m_session, resources::Versions))
        return;
    m_products.insert(product);
    m_workspace.loadChildren(resource(resources::Products), product, resource(resources::Versions), this,
                             [this, product](const Outcome<Done> &outcome) {
                                 if (!outcome.ok())
                                     m_products.remove(product); // choosing it again tries again
                             });
}

void FormData::loadContacts()
{
    const qint64 customer = m_session.resource().is(resources::Customers)
                                ? m_session.change().id()
                                : m_session.value(u"CustomerID").toInteger();
    if (!customer || m_customers.contains(customer) || !offers(m_session, resources::Contacts))
        return;
    m_customers.insert(customer);
    const Resource &customers = resource(resources::Customers);
    const Resource &products = resource(resources::CustomerProducts);
    // Which of all products come first; the form does without when it cannot be told.
    if (m_session.isCreate() && offers(m_session, resources::Products) &&
        !m_store.childrenKnown(customers, customer, products))
        m_workspace.loadChildren(customers, customer, products, this, [](const Outcome<Done> &) {});
    m_workspace.loadChildren(resource(resources::Customers), customer, resource(resources::Contacts), this,
                             [this, customer](const Outcome<Done> &outcome) {
                                 if (!outcome.ok())
                                     m_customers.remove(customer);
                             });
}

void FormData::takeContactsCustomer()
{
    // The server links the contact's customer anyway: show it.
    const Record contact =
        m_store.record(resource(resources::Contacts), m_session.value(u"ContactID").toInteger());
    const qint64 customer = contact.isNull() ? 0 : contact.integer(u"OrganizationID");
    if (customer && !m_session.value(u"CustomerID").hasValue() &&
        m_store.contains(resource(resources::Customers), customer))
        m_session.setValue(u"CustomerID", Value::of(customer));
}

} // namespace ticketeer
