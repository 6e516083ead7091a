#include "assignmenthistory.h"

#include "writing.h"

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The numbers of a comma list as SQL, "0" when there is none.
QString numbers(const QString &list)
{
    QStringList valid;
    for (const QString &part : list.split(u',', Qt::SkipEmptyParts)) {
        bool ok = false;
        const int number = part.trimmed().toInt(&ok);
        if (ok)
            valid.append(QString::number(number));
    }
    return valid.isEmpty() ? u"0"_s : valid.join(u',');
}

QString wanted(const Call &call, const QString &name)
{
    if (const Term *term = call.query.find(name))
        return term->values.join(u',');
    return call.body.text(name);
}

} // namespace

Reply assignmentHistory(Call &call)
{
    Database &database = call.context.database;
    const QString ids = wanted(call, u"ticketids"_s);
    const QString condition = ids.isEmpty()
                                  ? u"TicketNumber IN (%1)"_s.arg(numbers(wanted(call, u"ticketnumbers"_s)))
                                  : u"TicketID IN (%1)"_s.arg(numbers(ids));
    const QString from =
        u" FROM Tickets WHERE OrganizationID = %1 AND %2"_s.arg(call.context.account).arg(condition);
    const int total = database.value(u"SELECT COUNT(*)"_s + from).toInt();
    QString window;
    if (call.query.paged())
        window = u" LIMIT %1 OFFSET %2"_s.arg(qMax(0, call.query.size()))
                     .arg(qMax(0, call.query.page() - 1) * call.query.size());
    WireXml xml;
    xml.open("TicketAssignments");
    xml.plain("TotalRecords", QByteArray::number(total));
    QSqlQuery ticket =
        database.run(u"SELECT TicketID, TicketNumber"_s + from + u" ORDER BY TicketNumber"_s + window);
    while (ticket.next()) {
        xml.open("Tickets");
        xml.plain("TicketId", ticket.value(0).toByteArray());
        xml.plain("TicketNumber", ticket.value(1).toByteArray());
        xml.open("UserAssigmentHistory");
        QSqlQuery row = database.run(u"SELECT a.UserID, u.FirstName || ' ' || u.LastName, a.DateAssigned"
                                     " FROM TicketAssignments a LEFT JOIN Users u ON u.UserID = a.UserID"
                                     " WHERE a.TicketID = ? ORDER BY a.DateAssigned"_s,
                                     {ticket.value(0)});
        while (row.next()) {
            xml.open("Assigment");
            xml.plain("UserID", row.value(0).toByteArray());
            xml.once("UserName", row.value(1).toString());
            xml.plain("DateAssigned",
                      QByteArray(row.value(2).toString().replace(u' ', u'T').toLatin1() + 'Z'));
            xml.close();
        }
        xml.close();
        xml.close();
    }
    xml.close();
    QByteArray document = xml.take();
    document.remove(0, document.indexOf("\r\n") + 2); // this answer has no XML declaration
    return xmlReply(document);
}

} // namespace ticketeer::sandbox
