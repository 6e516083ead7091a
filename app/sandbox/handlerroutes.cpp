#include "assignmenthistory.h"
#include "attachments.h"
#include "linking.h"
#include "people.h"
#include "productwriting.h"
#include "router.h"
#include "ticketwriting.h"
#include "writing.h"

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

namespace {

enum Owner : int { Customer = 9, Person = 22 };

template <const View &view, Owner owner, int index>
Reply postOwned(Call &call)
{
    return objectReply(call, view,
                       insertObject(call, view, {{u"RefType"_s, int(owner)}, {u"RefID"_s, call.ids[index]}}));
}

template <const View &view>
Reply putSilent(Call &call)
{
    requireRow(call, view, call.ids.last(), 500);
    updateObject(call, view, call.ids.last());
    return emptyReply();
}

template <const View &view>
Reply putShown(Call &call)
{
    updateObject(call, view, call.ids.last());
    return objectReply(call, view, call.ids.last());
}

template <const View &view>
Reply remove(Call &call)
{
    requireRow(call, view, call.ids.last(), 500);
    call.context.database.run(
        u"DELETE FROM %1 WHERE %2 = ?"_s.arg(QLatin1StringView(view.table), QLatin1StringView(view.key)),
        {call.ids.last()});
    return emptyReply();
}

Reply article(Call &call)
{
    requireRow(call, articleView, call.ids[0], 500);
    if (call.context.database.value(u"SELECT Private FROM WikiArticles WHERE ArticleID = ?"_s, {call.ids[0]})
            .toBool())
        throw Refusal{403, u"You do not have permission to read this article."_s};
    return objectReply(call, articleView, call.ids[0]);
}

Reply postAsset(Call &call)
{
    return objectReply(
        call, assetView,
        insertObject(call, assetView,
                     {{u"OrganizationID"_s, call.context.account}, {u"Location"_s, u"Warehouse"_s}}));
}

Reply apiVersion(Call &)
{
    return xmlReply("<Api>\r\n  <AssemblyDate>11/12/2018 9:41:07 AM</AssemblyDate>\r\n</Api>");
}

constexpr HandlerRoute routes[] = {
    {"GET", "apiversion", apiVersion},
    {"GET", "wiki/{x}", article},
    {"GET", "tickets/assignmenthistory", assignmentHistory},
    {"POST", "tickets/assignmenthistory", assignmentHistory},
    {"GET", "tickets/{t}/actions/{x}/attachments/{x}", download},
    {"GET", "assets/{s:401}/attachments/{x}", download},

    {"POST", "tickets", postTicket},
    {"PUT", "tickets/{t:500}", putTicket},
    {"DELETE", "tickets/{t:500}", deleteTicket},
    {"POST", "tickets/{t:401}/customers/{c:401}", postTicketCustomer},
    {"DELETE", "tickets/{t:401}/customers/{c:401}", deleteTicketCustomer},
    {"POST", "tickets/{t:401}/contacts/{u:500}", postTicketContact},
    {"DELETE", "tickets/{t:401}/contacts/{u:500}", deleteTicketContact},
    {"POST", "tickets/{t:500}/actions", postAction},
    {"PUT", "tickets/{t}/actions/{x}", putAction},
    {"POST", "tickets/{t}/actions/{x}/attachments", uploadToAction},
    {"POST", "tickets/{t:401}/subscribe/{u:500}", subscribe},
    {"POST", "tickets/{t:401}/unsubscribe/{u:500}", unsubscribe},

    {"POST", "customers", postCustomer},
    {"PUT", "customers/{c:400}", putCustomer},
    {"DELETE", "customers/{x}", refuseCustomerDelete},
    {"POST", "customers/{c:500}/phonenumbers", postOwned<phoneNumberView, Customer, 0>},
    {"PUT", "customers/{c:500}/phonenumbers/{x}", putSilent<phoneNumberView>},
    {"DELETE", "customers/{c:500}/phonenumbers/{x}", remove<phoneNumberView>},
    {"POST", "customers/{c:500}/addresses", postOwned<addressView, Customer, 0>},
    {"PUT", "customers/{c:500}/addresses/{x}", putSilent<addressView>},
    {"DELETE", "customers/{c:500}/addresses/{x}", remove<addressView>},
    {"POST", "customers/{c:500}/notes", postOwned<noteView, Customer, 0>},
    {"DELETE", "customers/{c:500}/notes/{x}", remove<noteView>},
    {"POST", "customers/{c:500}/contacts", postContact},
    {"PUT", "customers/{c:500}/contacts/{u:400}", putContact},
    {"POST", "customers/{c:401}/products/{p:404}", postCustomerProduct},
    {"PUT", "customers/{c:401}/products/{p:404}/customerproduct/{x}", putCustomerProduct},
    {"DELETE", "customers/{c:401}/products/{p:404}/customerproduct/{x}", deleteCustomerProduct},

    {"POST", "contacts", postContact},
    {"PUT", "contacts/{u:400}", putContact},
    {"DELETE", "contacts/{u:400}", deletePerson},
    {"POST", "contacts/{u:500}/phonenumbers", postOwned<phoneNumberView, Person, 0>},
    {"PUT", "contacts/{u:500}/phonenumbers/{x}", putSilent<phoneNumberView>},
    {"DELETE", "contacts/{u:500}/phonenumbers/{x}", remove<phoneNumberView>},
    {"POST", "contacts/{u:500}/addresses", postOwned<addressView, Person, 0>},
    {"PUT", "contacts/{u:500}/addresses/{x}", putSilent<addressView>},
    {"DELETE", "contacts/{u:500}/addresses/{x}", remove<addressView>},
    {"PUT", "customers/{c:500}/contacts/{u:500}/phonenumbers/{x}", putSilent<phoneNumberView>},
    {"PUT", "customers/{c:500}/contacts/{u:500}/addresses/{x}", putSilent<addressView>},

    {"POST", "products", postProduct},
    {"PUT", "products/{p:400}", putShown<productView>},
    {"DELETE", "products/{p:400}", deleteProduct},
    {"POST", "products/{p:500}/versions", postVersion},
    {"PUT", "products/{p}/versions/{v:400}", putShown<versionView>},
    {"DELETE", "products/{p}/versions/{v:400}", deleteVersion},

    {"POST", "users", postUser},
    {"PUT", "users/{u:400}", putUser},
    {"DELETE", "users/{u:400}", deletePerson},

    {"POST", "assets", postAsset},
    {"PUT", "assets/{s:401}", putShown<assetView>},
    {"POST", "assets/{s:401}/assignments", postAssetAssignment},
    {"DELETE", "assets/{s:401}/assignments", deleteAssetAssignment},
    {"POST", "assets/{s:401}/tickets/{x}", postAssetTicket},
    {"DELETE", "assets/{s:401}/tickets/{x}", deleteAssetTicket},
    {"POST", "assets/{s:401}/attachments", uploadToAsset},
    {"DELETE", "assets/{s:401}/attachments/{x}", deleteAssetAttachment},
};

} // namespace

std::span<const HandlerRoute> handlerRoutes()
{
    return routes;
}

} // namespace ticketeer::sandbox
