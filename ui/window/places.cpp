#include "places.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Places)
};

constexpr int RecentDays = 7;

bool isOpen(const Record &ticket)
{
    return !ticket.flag(u"IsClosed");
}

QString plural(const Resource &resource)
{
    return QCoreApplication::translate("Resource", resource.pluralLabel);
}

} // namespace

QList<Place> allPlaces(qint64 me)
{
    const Resource &tickets = resource(resources::Tickets);
    const Resource &customers = resource(resources::Customers);
    const Resource &contacts = resource(resources::Contacts);
    const Resource &products = resource(resources::Products);
    QList<Place> places{{QString(tickets.key), &tickets, plural(tickets), "ticket"_L1, {}, false}};
    if (me != 0)
        places.append(
            {u"tickets/mine"_s,
             &tickets,
             Words::tr("My open tickets"),
             "user"_L1,
             [me](const Record &ticket) { return isOpen(ticket) && ticket.integer(u"UserID") == me; },
             true,
             {{u"UserID"_s, Value::of(me)}}});
    places.append({u"tickets/open"_s, &tickets, Words::tr("All open tickets"), "ticket"_L1, isOpen, true});
    places.append({u"tickets/unassigned"_s, &tickets, Words::tr("Unassigned"), "group"_L1,
                   [](const Record &ticket) { return isOpen(ticket) && ticket.integer(u"UserID") == 0; },
                   true});
    places.append({u"tickets/overdue"_s, &tickets, Words::tr("Overdue"), "warning"_L1,
                   [](const Record &ticket) {
                       const QDateTime due = ticket.value(u"DueDate").toMoment();
                       return isOpen(ticket) && due.isValid() && due < QDateTime::currentDateTimeUtc();
                   },
                   true});
    places.append({u"tickets/closed"_s, &tickets, Words::tr("Recently closed"), "note"_L1,
                   [](const Record &ticket) {
                       const QDateTime closed = ticket.value(u"DateClosed").toMoment();
                       return !isOpen(ticket) && closed.isValid() &&
                              closed > QDateTime::currentDateTimeUtc().addDays(-RecentDays);
                   },
                   true});
    places.append({QString(customers.key), &customers, plural(customers), "customer"_L1, {}, false});
    places.append({QString(contacts.key), &contacts, plural(contacts), "contact"_L1, {}, false});
    places.append({QString(products.key), &products, plural(products), "product"_L1, {}, false});
    return places;
}

} // namespace ticketeer
