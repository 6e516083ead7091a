#include "productwriting.h"

#include "writing.h"

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

Reply postProduct(Call &call)
{
    const int id =
        insertObject(call, productView, {{u"OrganizationID"_s, call.context.account}, {u"Name"_s, u""_s}});
    log(call.context, 13, id, 0, u"Created product."_s);
    return objectReply(call, productView, id);
}

Reply postVersion(Call &call)
{
    Values fixed{{u"ProductID"_s, call.ids[0]}};
    // A version without a status gets the first one; the column takes no empty value.
    fixed.append({u"ProductVersionStatusID"_s,
                  call.context.database.value(u"SELECT ProductVersionStatusID FROM ProductVersionStatuses"
                                              " WHERE OrganizationID = ? ORDER BY Position"_s,
                                              {call.context.account})});
    const int id = insertObject(call, versionView, fixed);
    log(call.context, 14, id, 0, u"Created version."_s);
    return objectReply(call, versionView, id);
}

Reply deleteProduct(Call &call)
{
    const int id = call.ids[0];
    Reply reply = objectReply(call, productView, id);
    Database &database = call.context.database;
    database.run(u"UPDATE Tickets SET ProductID = NULL, ReportedVersionID = NULL, SolvedVersionID = NULL"
                 " WHERE ProductID = ?"_s,
                 {id});
    for (const QString &table : {u"OrganizationProducts"_s, u"ProductVersions"_s, u"Products"_s})
        database.run(u"DELETE FROM %1 WHERE ProductID = ?"_s.arg(table), {id});
    log(call.context, 13, id, 2, u"Deleted product."_s);
    return reply;
}

Reply deleteVersion(Call &call)
{
    const int id = call.ids[1];
    Reply reply = objectReply(call, versionView, id);
    Database &database = call.context.database;
    for (const QString &column : {u"ReportedVersionID"_s, u"SolvedVersionID"_s})
        database.run(u"UPDATE Tickets SET %1 = NULL WHERE %1 = ?"_s.arg(column), {id});
    database.run(u"UPDATE OrganizationProducts SET ProductVersionID = NULL WHERE ProductVersionID = ?"_s,
                 {id});
    database.run(u"DELETE FROM ProductVersions WHERE ProductVersionID = ?"_s, {id});
    return reply;
}

} // namespace ticketeer::sandbox
