#include "xmlfailure.h"

#include "answererror.h"
#include "servertext.h"

using namespace Qt::StringLiterals;

namespace ticketeer {
namespace {

ApiError::Kind kindOf(XmlError::Kind kind)
{
    switch (kind) {
    case XmlError::Kind::Empty:
        return ApiError::Kind::EmptyAnswer;
    case XmlError::Kind::NotXml:
        return ApiError::Kind::NotXml;
    case XmlError::Kind::Malformed:
        return ApiError::Kind::BrokenXml;
    case XmlError::Kind::Cut:
        return ApiError::Kind::CutXml;
    case XmlError::Kind::Refused:
        return ApiError::Kind::RefusedXml;
    case XmlError::Kind::WrongRoot:
        return ApiError::Kind::WrongAnswer;
    }
    return ApiError::Kind::BrokenXml;
}

} // namespace

ApiError errorForXml(const ApiRequest &request, const ApiReply &reply, const XmlError &trouble)
{
    ApiError error = apiError(kindOf(trouble.kind), request);
    error.status = reply.status;
    error.outcomeUnknown = request.verb != Verb::Get;
    if (trouble.kind == XmlError::Kind::NotXml)
        error.serverText = plainServerText(reply.body);
    QStringList parts;
    if (!trouble.element.isEmpty())
        parts << u"found <%1>"_s.arg(trouble.element.left(100));
    if (trouble.line > 0)
        parts << u"line %1, column %2"_s.arg(trouble.line).arg(trouble.column);
    if (!reply.contentType.isEmpty())
        parts << u"content type %1"_s.arg(QString::fromLatin1(reply.contentType.left(100)));
    error.technical = parts.join(u", "_s);
    return error;
}

} // namespace ticketeer
