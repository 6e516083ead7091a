#include "contactphones.h"

#include "pages/fieldgrid.h"
#include "store/recordstore.h"
#include "sync/workspace.h"
#include "window/desk.h"

#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

ContactPhones::ContactPhones(Desk &desk, QWidget *parent)
    : Section(tr("Phone numbers"), parent), m_desk(desk), m_fields(new FieldGrid(FieldGrid::Style::Lines)),
      m_look(addButton("contact"_L1, tr("Look for phone numbers")))
{
    setObjectName(u"contactPhones"_s);
    setContent(m_fields);
    m_look->setObjectName(u"lookForPhones"_s);
    connect(m_look, &QToolButton::clicked, this, &ContactPhones::load);
    connect(m_fields, &FieldGrid::opened, this,
            [this](const Resource *kind, qint64 id) { m_desk.openPage(*kind, id); });
    connect(&desk.store, &RecordStore::childrenChanged, this,
            [this](const Resource *parentResource, qint64 id, const Resource *child) {
                const bool mine = std::any_of(m_contacts.cbegin(), m_contacts.cend(),
                                              [id](const Link &contact) { return contact.id == id; });
                if (mine && parentResource->is(resources::Contacts) && child->is(resources::PhoneNumbers))
                    showNumbers();
            });
    hide();
}

void ContactPhones::showContacts(const QList<Link> &contacts)
{
    m_contacts = contacts;
    setVisible(!contacts.isEmpty());
    showNumbers();
}

QList<Link> ContactPhones::unknown() const
{
    QList<Link> found;
    for (const Link &contact : m_contacts) {
        if (!m_desk.store.childrenKnown(resource(resources::Contacts), contact.id,
                                        resource(resources::PhoneNumbers)))
            found.append(contact);
    }
    return found;
}

void ContactPhones::showNumbers()
{
    QList<ShownField> fields;
    for (const Link &contact : std::as_const(m_contacts)) {
        const QList<Record> numbers = m_desk.store.children(resource(resources::Contacts), contact.id,
                                                            resource(resources::PhoneNumbers));
        for (const Record &number : numbers) {
            QString text = number.text(u"Number");
            if (!number.text(u"Extension").isEmpty())
                text += u' ' + tr("ext. %1", "of a phone number").arg(number.text(u"Extension"));
            if (!number.text(u"PhoneType").isEmpty())
                text += u" (%1)"_s.arg(number.text(u"PhoneType"));
            fields.append({u"phone%1"_s.arg(number.id()), contact.name, text, {}, nullptr, 0});
        }
    }
    const int left = static_cast<int>(unknown().size());
    m_look->setVisible(left > 0);
    m_look->setToolTip(
        tr("Asks the service for the numbers of %n contacts, one request each", nullptr, left));
    m_fields->setFields(fields);
    setEmptyText(!fields.isEmpty() ? QString() : left > 0 ? tr("Not loaded yet.") : tr("None"));
}

void ContactPhones::load()
{
    clearError();
    const QList<Link> missing = unknown();
    for (const Link &contact : missing) {
        setLoading(true);
        m_desk.workspace.loadChildren(
            resource(resources::Contacts), contact.id, resource(resources::PhoneNumbers), this,
            [this](const Outcome<Done> &outcome) {
                setLoading(false);
                if (!outcome.ok())
                    setError(explain(outcome.error(), Doing::LoadingList, tr("The phone numbers")),
                             [this] { load(); });
                showNumbers();
            });
    }
}

} // namespace ticketeer
