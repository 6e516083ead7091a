#include "errorpage.h"

namespace ticketeer::sandbox {

namespace {

struct Status
{
    int code;
    const char *name;
    const char *reason;
};

constexpr Status statuses[] = {
    {200, "OK", "OK"},
    {201, "Created", "Created"},
    {202, "Accepted", "Accepted"},
    {204, "NoContent", "No Content"},
    {300, "Ambiguous", "Multiple Choices"},
    {301, "Moved", "Moved Permanently"},
    {302, "Redirect", "Found"},
    {304, "NotModified", "Not Modified"},
    {306, "Unused", "Unused"},
    {307, "TemporaryRedirect", "Temporary Redirect"},
    {400, "BadRequest", "Bad Request"},
    {401, "Unauthorized", "Unauthorized"},
    {403, "Forbidden", "Forbidden"},
    {404, "NotFound", "Not Found"},
    {405, "MethodNotAllowed", "Method Not Allowed"},
    {406, "NotAcceptable", "Not Acceptable"},
    {408, "RequestTimeout", "Request Timeout"},
    {411, "LengthRequired", "Length Required"},
    {429, "TooManyRequests", "Too Many Requests"},
    {500, "InternalServerError", "Internal Server Error"},
    {501, "NotImplemented", "Not Implemented"},
    {502, "BadGateway", "Bad Gateway"},
    {503, "ServiceUnavailable", "Service Unavailable"},
    {504, "GatewayTimeout", "Gateway Timeout"},
};

const Status *find(int code)
{
    for (const Status &status : statuses) {
        if (status.code == code)
            return &status;
    }
    return nullptr;
}

} // namespace

QByteArray statusName(int status)
{
    const Status *found = find(status);
    return found ? found->name : QByteArray::number(status);
}

QByteArray reasonPhrase(int status)
{
    const Status *found = find(status);
    return found ? found->reason : "Status";
}

void replaceByPage(Reply &reply)
{
    switch (reply.status) {
    case 401:
    case 404:
    case 405:
    case 406:
    case 500:
        break;
    default:
        return;
    }
    const QByteArray title = QByteArray::number(reply.status) + " - " + reasonPhrase(reply.status);
    reply.contentType = "text/html";
    reply.body =
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\""
        " \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">\r\n"
        "<html xmlns=\"http://www.w3.org/1999/xhtml\">\r\n<head>\r\n<title>" +
        title +
        "</title>\r\n<style type=\"text/css\">body{font-family:Verdana, Arial, "
        "sans-serif}</style>\r\n</head>\r\n"
        "<body>\r\n<div id=\"header\"><h1>Server Error</h1></div>\r\n<div id=\"content\"><fieldset>\r\n<h2>" +
        title +
        ".</h2>\r\n<h3>The page cannot be displayed because an error has occurred.</h3>\r\n"
        "</fieldset></div>\r\n</body>\r\n</html>\r\n";
}

} // namespace ticketeer::sandbox
