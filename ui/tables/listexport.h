#pragma once

namespace ticketeer {

class ListPage;
class MessageBar;
struct Desk;

/// Asks for a file and writes the list into it as it is seen: its columns in their order, its rows as
/// filtered and sorted. Says what became of it in `messages`, which also is who the question belongs to.
void exportList(const ListPage &list, Desk &desk, MessageBar &messages);

} // namespace ticketeer
