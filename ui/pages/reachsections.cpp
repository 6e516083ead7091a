#include "reachsections.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReachSections)
};

} // namespace

ChildSection::Plan phonePlan()
{
    return {.child = &resource(resources::PhoneNumbers),
            .title = Words::tr("Phone numbers"),
            .tableName = Words::tr("Phone numbers"),
            .emptyText = Words::tr("No phone number is known."),
            .columns = {u"PhoneType"_s, u"Number"_s, u"Extension"_s},
            .add = true,
            .edit = true,
            .deleting = [](const Record &phone) {
                return Question{Words::tr("Delete the phone number"),
                                Words::tr("Delete the phone number %1?").arg(phone.text(u"Number")),
                                Words::tr("This client cannot bring it back."), Words::tr("&Delete")};
            }};
}

ChildSection::Plan addressPlan()
{
    return {.child = &resource(resources::Addresses),
            .title = Words::tr("Addresses"),
            .tableName = Words::tr("Addresses"),
            .emptyText = Words::tr("No address is known."),
            .columns = {u"Description"_s, u"Addr1"_s, u"Zip"_s, u"City"_s, u"Country"_s},
            .add = true,
            .edit = true,
            .deleting = [](const Record &address) {
                const QStringList parts{address.text(u"Description"), address.text(u"Addr1"),
                                        address.text(u"City")};
                QStringList known = parts;
                known.removeAll(QString());
                return Question{Words::tr("Delete the address"),
                                Words::tr("Delete the address “%1”?").arg(known.join(u", "_s)),
                                Words::tr("This client cannot bring it back."), Words::tr("&Delete")};
            }};
}

ChildSection::Plan ticketsPlan(const QString &tableName, const QString &emptyText)
{
    return {.child = &resource(resources::Tickets),
            .title = Words::tr("Tickets"),
            .tableName = tableName,
            .emptyText = emptyText,
            .columns = {u"TicketNumber"_s, u"Name"_s, u"Status"_s, u"Severity"_s, u"UserName"_s,
                        u"DateModified"_s}};
}

} // namespace ticketeer
