#include "service.h"

#include "errorpage.h"
#include "jsonform.h"
#include "seed/seeder.h"

#include <QLocale>
#include <QUuid>

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

namespace {

const Culture &cultureOf(const Options &options)
{
    const Culture *culture = Culture::find(options.culture);
    return culture ? *culture : *Culture::find(u"en-US"_s);
}

bool isUpload(const Request &request, const QStringList &segments)
{
    return request.verb == "POST" && request.contentType.toLower().contains("boundary") &&
           !segments.isEmpty() && segments.last().startsWith(u"attachments");
}

} // namespace

Service::Service(const Options &options)
    : m_options(options), m_clock(cultureOf(options), options.zone.toLatin1()),
      m_limits(options.dayLimit, options.minuteLimit)
{
    m_uptime.start();
    m_database.setClock(options.clock);
}

bool Service::open(const QString &file, bool temporary)
{
    if (!m_database.open(file, temporary)) {
        m_error = m_database.error();
        return false;
    }
    try {
        if (m_database.isEmpty()) {
            m_database.begin();
            m_database.createSchema();
            Seeder(m_database, m_options).run();
            m_database.commit();
        }
    } catch (const Refusal &refusal) {
        m_error = refusal.text;
        return false;
    }
    return true;
}

int Service::organizationOf(const Request &request)
{
    QString text = QString::fromLatin1(request.authorization);
    if (text.startsWith(u"Basic"))
        text = QString::fromLatin1(QByteArray::fromBase64(request.authorization.mid(5).trimmed()));
    const QStringList parts = text.split(u':');
    bool number = false;
    const int organization = parts[0].toInt(&number);
    const QUuid token = QUuid::fromString(parts.value(1).trimmed());
    if (!number || token.isNull())
        return 0;
    const int account = m_options.organization.toInt();
    if (organization == account)
        return token == QUuid::fromString(m_options.token) ? account : 0;
    const QVariant own = m_database.value(u"SELECT WebServiceID FROM Organizations WHERE OrganizationID = ?"
                                          " AND ParentID = ? AND IsActive = 1"_s,
                                          {organization, account});
    return token == QUuid::fromString(own.toString()) ? organization : 0;
}

QStringList Service::segmentsOf(const QString &path, bool *unknown)
{
    QStringList parts = path.split(u'/');
    parts.removeFirst();
    if (!parts.isEmpty() && parts.last().isEmpty())
        parts.removeLast();
    *unknown = parts.contains(QString());
    for (QString &part : parts)
        part = part.toLower();
    if (!parts.isEmpty()) {
        QString &last = parts.last();
        if (const qsizetype dot = last.lastIndexOf(u'.'); dot > 0)
            last.truncate(dot);
    }
    return parts;
}

Reply Service::answer(const Request &request)
{
    Reply reply;
    try {
        reply = route(request);
    } catch (const Refusal &problem) {
        reply = refusal(problem);
    }
    // As every web server does.
    reply.headers.append(
        {"Date",
         QLocale::c().toString(m_database.moment().toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() +
             " GMT"});
    return reply;
}

Reply Service::route(const Request &request)
{
    // Limits of the web server, before the service sees the request (reference A.3, A.4).
    constexpr qsizetype longestQuery = 2048;
    if (request.query.size() > longestQuery)
        throw Refusal{404, u"The request filtering module denied a query string that is too long."_s};
    if (!request.hasLength && (request.verb == "POST" || request.verb == "PUT"))
        throw Refusal{411, u"Length Required"_s};
    bool unknown = false;
    QStringList segments = segmentsOf(request.path, &unknown);
    if (segments.value(0) != u"api")
        throw Refusal{404, {}};
    const int organization = organizationOf(request);
    if (organization == 0)
        return unauthorized("401 Access Denied");
    const int account = m_options.organization.toInt();
    Context context{m_database,
                    m_clock,
                    account,
                    m_options.profile == Options::Profile::Modern,
                    m_options.customerDeleteStatus,
                    organization == account ? 0 : organization,
                    m_origin};
    Call call{context, request, Query::parse(request.query), {}, {}};
    if (!isUpload(request, segments))
        call.body = Body::parse(request.body);
    switch (m_limits.admit(m_options.clock ? m_database.moment().toMSecsSinceEpoch() : m_uptime.elapsed())) {
    case RequestLimits::Exceeded::None:
        break;
    case RequestLimits::Exceeded::Day:
        throw Refusal{403, u"<Error>You have exceeded your 24 hour API request limit of %1.</Error>"_s.arg(
                               m_limits.day())};
    case RequestLimits::Exceeded::Minute:
        throw Refusal{403, u"<Error>You have exceeded your minute API request limit of %1.</Error>"_s.arg(
                               m_limits.minute())};
    }
    static const QList<QByteArray> verbs{"GET", "PUT", "POST", "DELETE"};
    if (!verbs.contains(request.verb))
        throw Refusal{405, {}};
    if (segments.value(1) == u"xhtml")
        throw Refusal{400, u"Invalid data format"_s};
    if (unknown || segments.size() < 3)
        throw Refusal{404, {}};
    // The first statement that fails undoes nothing: writes of the real service are not atomic (F.4).
    if (segments[1] != u"json")
        return m_router.answer(call, request.verb, segments.mid(2));
    if (segments.size() == 5 && segments[2] == u"tickets" && segments[4] == u"assets")
        throw Refusal{400, u"This route is available as XML only."_s};
    Reply reply = m_router.answer(call, request.verb, segments.mid(2));
    if (reply.contentType.startsWith("text/xml") && !reply.body.isEmpty()) {
        reply.body = jsonForm(reply.body);
        reply.contentType = "application/json; charset=utf-8";
    }
    return reply;
}

Reply Service::unauthorized(const QByteArray &body) const
{
    Reply reply{401, "Access Denied", "text/plain; charset=utf-8", body + "Unauthorized", {}};
    reply.headers.emplace_back(QByteArray("WWW-Authenticate"), QByteArray("Basic Realm=\"TeamSupport-API\""));
    if (m_options.htmlErrorPages)
        replaceByPage(reply);
    return reply;
}

Reply Service::refusal(const Refusal &refusal) const
{
    const int status = std::abs(refusal.status);
    QByteArray text = refusal.text.toUtf8();
    if (text.isEmpty())
        text = "Error Code: " + statusName(status);
    else if (refusal.status == 500)
        text = "Internal Server Error: " + text +
               "   at TeamSupport.Api.RestProcessor.Process(RestCommand command)\r\n"
               "   at TeamSupport.Api.ApiHandler.ProcessRequest(HttpContext context)";
    if (status == 401)
        return unauthorized(text);
    Reply reply{status, {}, "text/plain; charset=utf-8", text, {}};
    if (m_options.htmlErrorPages)
        replaceByPage(reply);
    return reply;
}

} // namespace ticketeer::sandbox
