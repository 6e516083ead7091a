#pragma once

#include "rowwriter.h"
#include "view.h"

#include <span>

namespace ticketeer::sandbox {

enum class Shape : quint8 { List, Single };

/// Which filter engines a list goes through (reference E): S is SQL, N is in memory, SN is both in turn.
enum class Engine : quint8 { None, S, N, SN };

/// How a list pages; each kind fails in its own way (reference E.5).
enum class Paging : quint8 { None, Tickets, Customers, Contacts, CustomerTickets, DeletedTickets };

/// One GET route. The path's {letters} are ids: t ticket (or its number), c customer, u contact or user, p
/// product, v version, s asset, x anything else; "{c:500}" is answered 500 when there is no such object.
/// where and order are SQL over the view; %1, %2 ... stand for the ids.
struct ReadRoute
{
    const char *path;
    const View &view;
    Shape shape = Shape::List;
    const char *where = "1";
    const char *order = "";
    Engine engine = Engine::N;
    CustomFields::Form customs = CustomFields::Form::Single;
    TagForm tags = TagForm::Absent;
    Paging paging = Paging::None;
    int limit = 0;     ///< rows, 0: all
    int missing = 500; ///< status when a single object or the only child is not there
};

[[nodiscard]] std::span<const ReadRoute> readRoutes();
[[nodiscard]] std::span<const ReadRoute> zapierRoutes();

} // namespace ticketeer::sandbox
