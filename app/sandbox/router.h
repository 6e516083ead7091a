#pragma once

#include "context.h"
#include "readroutes.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace ticketeer::sandbox {

using Handler = Reply (*)(Call &);

/// A route that is answered by a function: everything that writes, and the few GETs of a shape of their own.
struct HandlerRoute
{
    const char *verb;
    const char *path; ///< as in ReadRoute
    Handler handle;
};

[[nodiscard]] std::span<const HandlerRoute> handlerRoutes();

/// Finds the route of a request, resolves its ids and checks that they exist and belong to the account.
class Router
{
public:
    Router();

    /// Throws Refusal: 404 for no route, 401 for objects of another account, and what each route says for
    /// missing ones. segments: lower case, after the format segment.
    [[nodiscard]] Reply answer(Call &call, const QByteArray &verb, const QStringList &segments) const;

private:
    struct Segment
    {
        QString text;
        char kind = 0;   ///< letter of the id, 0 for a word
        int missing = 0; ///< status, 0: not checked
    };
    struct Route
    {
        QByteArray verb;
        QList<Segment> segments;
        const ReadRoute *read = nullptr;
        Handler handle = nullptr;
    };

    static void add(QList<Route> &routes, const QByteArray &verb, const char *path, const ReadRoute *read,
                    Handler handle);
    [[nodiscard]] static bool matches(const Route &route, const QByteArray &verb, const QStringList &segments,
                                      QList<int> &ids);
    static void resolve(Context &context, const Segment &segment, int &id);

    [[nodiscard]] static Reply serve(const QList<Route> &routes, Call &call, const QByteArray &verb,
                                     const QStringList &segments);

    QList<Route> m_routes;
    QList<Route> m_customerRoutes;
};

} // namespace ticketeer::sandbox
