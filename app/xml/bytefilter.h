#pragma once

#include <QByteArray>

namespace ticketeer {

/// Makes of an answer's bytes what a strict XML parser accepts. Takes out what the service sends all the
/// same: references to control characters (reference D.3, `&#xB;` in any spelling), raw control characters
/// and non-characters, a byte-order mark. Bytes that are no UTF-8 become U+FFFD, since one bad byte in one
/// title must not cost the whole list. Works across the borders of chunks.
class ByteFilter
{
public:
    /// What may be parsed now; the start of an unfinished reference or character is held back for the next
    /// call.
    [[nodiscard]] QByteArray take(const QByteArray &chunk);
    /// What was held back, when nothing more comes.
    [[nodiscard]] QByteArray rest();

private:
    QByteArray m_held;
    bool m_started = false;
    char m_before = 0; ///< the byte before what take() looks at next
    bool m_inCData = false;
};

} // namespace ticketeer
