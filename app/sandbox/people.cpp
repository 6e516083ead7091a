#include "people.h"

#include "writing.h"

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int customerRef = 9;
constexpr int personRef = 22;

int customerByMail(Context &context, const QString &mail)
{
    const QString domain = mail.section(u'@', 1);
    const QVariant found =
        domain.isEmpty()
            ? QVariant()
            : context.database.value(
                  u"SELECT OrganizationID FROM Organizations WHERE ParentID = ?"
                  " AND ',' || REPLACE(Domains, ' ', '') || ',' LIKE ? ORDER BY OrganizationID"_s,
                  {context.account, QString(u"%,"_s + domain + u",%"_s)});
    if (found.isValid())
        return found.toInt();
    return context.database
        .value(u"SELECT OrganizationID FROM Organizations WHERE ParentID = ? AND Name = '_Unknown Company'"_s,
               {context.account})
        .toInt();
}

/// One phone and one address may come along with a new customer or contact.
void addPhoneAndAddress(Call &call, int refType, int refId)
{
    const Body &body = call.body;
    Values owner{{u"RefType"_s, refType}, {u"RefID"_s, refId}};
    addStamps(call.context.database, owner, true);
    if (!body.text(u"PhoneNumber"_s).isEmpty()) {
        QVariant type = call.context.database.value(
            u"SELECT PhoneTypeID FROM PhoneTypes WHERE OrganizationID = ? AND Name = ?"
            " COLLATE NOCASE"_s,
            {call.context.account, body.text(u"PhoneType"_s)});
        if (body.has(u"PhoneTypeID"_s))
            type = body.text(u"PhoneTypeID"_s).toInt();
        call.context.database.insert(u"PhoneNumbers"_s,
                                     owner + Values{{u"PhoneTypeID"_s, type},
                                                    {u"Number"_s, body.text(u"PhoneNumber"_s)},
                                                    {u"Extension"_s, body.text(u"PhoneExtension"_s)}});
    }
    const QList<std::pair<QString, QString>> parts{{u"AddressDescription"_s, u"Description"_s},
                                                   {u"AddressLine1"_s, u"Addr1"_s},
                                                   {u"AddressLine2"_s, u"Addr2"_s},
                                                   {u"AddressLine3"_s, u"Addr3"_s},
                                                   {u"AddressCity"_s, u"City"_s},
                                                   {u"AddressState"_s, u"State"_s},
                                                   {u"AddressZip"_s, u"Zip"_s},
                                                   {u"AddressCountry"_s, u"Country"_s}};
    Values address;
    for (const auto &[element, column] : parts) {
        if (!body.text(element).isEmpty())
            address.append({column, ansi(body.text(element))});
    }
    if (!address.isEmpty())
        call.context.database.insert(u"Addresses"_s, owner + address);
}

/// Name of a row of the account to its id; nothing when the element is absent or the name unknown.
QVariant named(Call &call, const QString &element, const QString &sql)
{
    return call.body.has(element)
               ? call.context.database.value(sql + u" AND OrganizationID = ?"_s,
                                             {call.body.text(element), call.context.account})
               : QVariant();
}

void put(Values &values, const QString &column, const QVariant &value)
{
    if (value.isValid())
        values.append({column, value});
}

QVariant slaLevel(Call &call)
{
    return named(call, u"SlaName"_s, u"SELECT SlaLevelID FROM SlaLevels WHERE Name = ? COLLATE NOCASE"_s);
}

int insertPerson(Call &call, const View &view, Values values)
{
    values.append({u"LastLogin"_s, call.context.database.now()});
    values.append({u"LastActivity"_s, call.context.database.now()});
    values.append({u"ActivatedOn"_s, call.context.database.now()});
    const int id = insertObject(call, view, values);
    call.context.database.update(u"Users"_s, u"UserID"_s, id,
                                 {{u"LastLogin"_s, call.context.database.now()}});
    return id;
}

} // namespace

int contactByMail(Context &context, const QString &mail)
{
    const QVariant found = context.database.value(
        u"SELECT UserID FROM Users u JOIN Organizations o ON o.OrganizationID = u.OrganizationID"
        " WHERE o.ParentID = ? AND u.MarkDeleted = 0 AND u.Email = ? COLLATE NOCASE"_s,
        {context.account, mail});
    if (found.isValid())
        return found.toInt();
    Values values{{u"OrganizationID"_s, customerByMail(context, mail)},
                  {u"Email"_s, mail},
                  {u"FirstName"_s, u""_s},
                  {u"LastName"_s, mail},
                  {u"LastLogin"_s, context.database.now()},
                  {u"LastActivity"_s, context.database.now()},
                  {u"ActivatedOn"_s, context.database.now()}};
    addStamps(context.database, values, true);
    return context.database.insert(u"Users"_s, values);
}

Reply postCustomer(Call &call)
{
    Values values{{u"ParentID"_s, call.context.account}, {u"Name"_s, u""_s}, {u"IsActive"_s, true}};
    const QString group = u"SELECT GroupID FROM SupportGroups WHERE Name = ? COLLATE NOCASE"_s;
    put(values, u"DefaultSupportGroupID"_s, named(call, u"DefaultSupportGroup"_s, group));
    put(values, u"DefaultPortalGroupID"_s, named(call, u"DefaultPortalGroup"_s, group));
    put(values, u"DefaultSupportUserID"_s,
        named(call, u"DefaultSupportUser"_s,
              u"SELECT UserID FROM Users WHERE FirstName || ' ' || LastName = ? COLLATE NOCASE"_s));
    put(values, u"SlaLevelID"_s, slaLevel(call));
    const int id = insertObject(call, customerView, values);
    addPhoneAndAddress(call, customerRef, id);
    log(call.context, customerRef, id, 0, u"Created customer."_s);
    return objectReply(call, customerView, id);
}

Reply putCustomer(Call &call)
{
    const int id = call.ids[0];
    updateObject(call, customerView, id);
    if (const QVariant level = slaLevel(call); level.isValid())
        call.context.database.update(u"Organizations"_s, u"OrganizationID"_s, id, {{u"SlaLevelID"_s, level}});
    log(call.context, customerRef, id, 1, u"Changed customer."_s);
    return objectReply(call, customerView, id);
}

Reply refuseCustomerDelete(Call &call)
{
    throw Refusal{call.context.customerDeleteStatus,
                  u"The ability to delete a customer via the API has been temporarily disabled."_s};
}

Reply postContact(Call &call)
{
    call.body.requireTable();
    const int customer =
        call.ids.isEmpty() ? customerByMail(call.context, call.body.text(u"Email"_s)) : call.ids[0];
    const int id = insertPerson(call, contactView, {{u"OrganizationID"_s, customer}});
    addPhoneAndAddress(call, personRef, id);
    log(call.context, personRef, id, 0, u"Created contact."_s);
    return objectReply(call, contactView, id);
}

Reply putContact(Call &call)
{
    const int id = call.ids.last();
    if (call.body.has(u"OrganizationID"_s) &&
        !call.context.database.exists(
            u"SELECT 1 FROM Organizations WHERE OrganizationID = ? AND ParentID = ?"_s,
            {call.body.text(u"OrganizationID"_s).toInt(), call.context.account}))
        throw Refusal{401, {}};
    updateObject(call, contactView, id);
    return objectReply(call, contactView, id);
}

Reply postUser(Call &call)
{
    call.body.requireTable();
    const QString mail = call.body.text(u"Email"_s);
    if (call.body.text(u"FirstName"_s).isEmpty())
        throw Refusal{400, u"FirstName is required."_s};
    if (call.body.text(u"LastName"_s).isEmpty())
        throw Refusal{400, u"LastName is required."_s};
    const bool taken = call.context.database.exists(
        u"SELECT 1 FROM Users WHERE OrganizationID = ? AND MarkDeleted = 0 AND Email = ? COLLATE NOCASE"_s,
        {call.context.account, mail});
    if (!mail.contains(u'@') || taken)
        throw Refusal{400, u"Email is invalid."_s};
    constexpr int seats = 20;
    if (call.context.database
            .value(u"SELECT COUNT(*) FROM Users WHERE OrganizationID = ? AND MarkDeleted = 0"_s,
                   {call.context.account})
            .toInt() >= seats)
        throw Refusal{403, u"You have reached your limit of %1 user seats."_s.arg(seats)};
    const int id = insertPerson(call, userView, {{u"OrganizationID"_s, call.context.account}});
    return objectReply(call, userView, id);
}

Reply putUser(Call &call)
{
    updateObject(call, userView, call.ids[0]);
    return objectReply(call, userView, call.ids[0]);
}

Reply deletePerson(Call &call)
{
    call.context.database.update(u"Users"_s, u"UserID"_s, call.ids[0],
                                 {{u"MarkDeleted"_s, true},
                                  {u"DateModified"_s, call.context.database.now()},
                                  {u"ModifierID"_s, apiUser}});
    return emptyReply();
}

} // namespace ticketeer::sandbox
