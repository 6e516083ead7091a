#include "router.h"

namespace ticketeer::sandbox {

namespace {

constexpr HandlerRoute routes[] = {
    {"GET", "apiversion",
     [](Call &) {
         return Reply{200,
                      {},
                      "text/xml; charset=utf-8",
                      "<Api>\r\n  <AssemblyDate>11/12/2018 9:41:07 AM</AssemblyDate>\r\n</Api>",
                      {}};
     }},
};

} // namespace

std::span<const HandlerRoute> handlerRoutes()
{
    return routes;
}

} // namespace ticketeer::sandbox
