#pragma once

#include <QtGlobal>

namespace ticketeer {

class StoreFile;

/// How far a ticket's conversation has been read on this computer: the highest action id. A mark in the
/// store's file beside what it is about; nothing of it is ever sent. GUI thread.
class SeenMark
{
public:
    SeenMark(StoreFile &file, qint64 ticketId) : m_file(file), m_ticketId(ticketId) {}

    /// 0: the conversation has never been looked at here.
    [[nodiscard]] qint64 last() const;
    /// Never goes back.
    void raise(qint64 actionId);

private:
    StoreFile &m_file;
    qint64 m_ticketId;
};

} // namespace ticketeer
