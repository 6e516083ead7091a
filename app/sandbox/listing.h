#pragma once

#include "filters.h"
#include "readroutes.h"

namespace ticketeer::sandbox {

/// Answers one GET of a list or an object: filters by the route's engines, pages, and writes the document.
class Listing
{
public:
    Listing(Call &call, const ReadRoute &route);

    [[nodiscard]] Reply answer();

private:
    [[nodiscard]] Reply plainList(Engine engine);
    [[nodiscard]] Reply paged();
    [[nodiscard]] Reply pagedTickets(const SqlFilter &filter);
    [[nodiscard]] QString condition(const SqlFilter &filter) const;
    [[nodiscard]] SqlFilter sqlFilter();
    void checkTicketType();
    void finish(WireXml &xml, qsizetype start, int returned, int total, bool paged, bool totalKnown);
    void refuseWindow() const;

    Call &m_call;
    Context &m_context;
    const ReadRoute &m_route;
    RowWriter m_writer;
    QString m_where;
    QList<Term> m_terms;
    bool m_paged = false;
};

} // namespace ticketeer::sandbox
