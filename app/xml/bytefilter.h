#pragma once

#include <QByteArray>

namespace ticketeer {

/// Takes out of an answer's bytes what no strict XML parser accepts and the service sends all the same:
/// references to control characters (reference D.3, `&#xB;` in any spelling), raw control characters, a
/// byte-order mark. Works across the borders of chunks.
class ByteFilter
{
public:
    /// What may be parsed now; the start of an unfinished reference is held back for the next call.
    [[nodiscard]] QByteArray take(const QByteArray &chunk);
    /// What was held back, when nothing more comes.
    [[nodiscard]] QByteArray rest();

private:
    QByteArray m_held;
    bool m_started = false;
};

} // namespace ticketeer
