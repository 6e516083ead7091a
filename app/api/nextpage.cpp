#include "nextpage.h"

namespace ticketeer {

std::optional<ApiRequest> nextPageRequest(const QUrl &server, const ApiRequest &current, const QUrl &next)
{
    if (next.isEmpty() || !next.isValid())
        return {};
    const QUrl target = server.resolved(next);
    if (target.host().compare(server.host(), Qt::CaseInsensitive) != 0)
        return {};
    const QString base = server.path();
    QString path = target.path();
    if (!path.startsWith(base, Qt::CaseInsensitive))
        return {};
    path = path.mid(base.size());
    const bool suffixed = path.endsWith(QLatin1StringView(".xml"), Qt::CaseInsensitive);
    if (suffixed)
        path.chop(4);
    const QUrlQuery query(target);
    if (path.isEmpty() || path.contains(QLatin1StringView("..")) ||
        (path.compare(current.path, Qt::CaseInsensitive) == 0 && query == current.query))
        return {};
    ApiRequest request = current;
    request.path = path;
    request.query = query;
    request.xmlSuffix = suffixed || current.xmlSuffix;
    return request;
}

} // namespace ticketeer
