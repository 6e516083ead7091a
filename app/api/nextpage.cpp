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
    while (path.endsWith(u'/'))
        path.chop(1);
    const QUrlQuery query(target);
    // The next page of a list is a page of the same list; "null" and the like are no links.
    if (path.compare(current.path, Qt::CaseInsensitive) != 0 || query.isEmpty() || query == current.query)
        return {};
    ApiRequest request = current;
    request.path = path;
    request.query = query;
    request.xmlSuffix = suffixed || current.xmlSuffix;
    return request;
}

} // namespace ticketeer
