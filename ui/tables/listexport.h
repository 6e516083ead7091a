#pragma once

class QString;

namespace ticketeer {

class ListPage;
class MessageBar;
struct Desk;
struct ListWritten;

/// Asks for a file and writes the list into it as it is seen: its columns in their order, its rows as
/// filtered and sorted. Says what became of it in `messages`, which also is who the question belongs to.
void exportList(const ListPage &list, Desk &desk, MessageBar &messages);
/// Says what became of a file with rows.
void tellWritten(MessageBar &messages, const ListWritten &written, const QString &file);

} // namespace ticketeer
