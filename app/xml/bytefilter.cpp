#include "bytefilter.h"

#include <QByteArrayView>

#include <utility>

namespace ticketeer {

namespace {

/// "&#x10FFFF;" with a few leading zeros; anything longer is no reference worth waiting for.
constexpr qsizetype LongestReference = 16;

bool illegalControl(unsigned char c)
{
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

bool illegalCharacter(uint code)
{
    return (code < 0x20 && code != 0x9 && code != 0xA && code != 0xD) || code == 0xFFFE || code == 0xFFFF ||
           (code >= 0xD800 && code <= 0xDFFF) || code > 0x10FFFF;
}

enum class Reference : quint8 {
    No,
    Legal,
    Illegal,
    Unfinished,
};

/// Judges the bytes after an ampersand; length is that of the whole reference when it is one.
Reference judge(const char *at, qsizetype left, qsizetype &length)
{
    if (left < 2)
        return Reference::Unfinished;
    if (at[1] != '#')
        return Reference::No;
    qsizetype i = 2;
    const bool hex = left > 2 && (at[2] == 'x' || at[2] == 'X');
    if (hex)
        ++i;
    uint code = 0;
    bool digits = false;
    for (; i < left && i < LongestReference; ++i) {
        const char c = at[i];
        if (c == ';') {
            length = i + 1;
            return !digits ? Reference::No : illegalCharacter(code) ? Reference::Illegal : Reference::Legal;
        }
        int digit = -1;
        if (c >= '0' && c <= '9')
            digit = c - '0';
        else if (hex && c >= 'a' && c <= 'f')
            digit = c - 'a' + 10;
        else if (hex && c >= 'A' && c <= 'F')
            digit = c - 'A' + 10;
        if (digit < 0)
            return Reference::No;
        digits = true;
        if (code <= 0x10FFFF)
            code = code * (hex ? 16U : 10U) + static_cast<uint>(digit);
    }
    return i >= LongestReference ? Reference::No : Reference::Unfinished;
}

} // namespace

QByteArray ByteFilter::take(const QByteArray &chunk)
{
    QByteArray in = m_held;
    in += chunk;
    m_held.clear();
    if (!m_started) {
        if (in.size() < 3 && QByteArrayView("\xEF\xBB\xBF").startsWith(in)) {
            m_held = in;
            return {};
        }
        m_started = true;
        if (in.startsWith("\xEF\xBB\xBF"))
            in.remove(0, 3);
    }
    const char *data = in.constData();
    const qsizetype size = in.size();
    QByteArray out;
    qsizetype copied = 0;
    const auto drop = [&](qsizetype from, qsizetype count) {
        if (out.isEmpty())
            out.reserve(size);
        out.append(data + copied, from - copied);
        copied = from + count;
    };
    for (qsizetype i = 0; i < size; ++i) {
        const auto c = static_cast<unsigned char>(data[i]);
        if (c == '&') {
            qsizetype length = 0;
            const Reference found = judge(data + i, size - i, length);
            if (found == Reference::Unfinished) {
                m_held = in.sliced(i);
                in.truncate(i);
                out.append(in.constData() + copied, i - copied);
                return out;
            }
            if (found == Reference::Illegal) {
                drop(i, length);
                i += length - 1;
            }
        } else if (illegalControl(c)) {
            drop(i, 1);
        }
    }
    if (copied == 0)
        return in;
    out.append(data + copied, size - copied);
    return out;
}

QByteArray ByteFilter::rest()
{
    return std::exchange(m_held, {});
}

} // namespace ticketeer
