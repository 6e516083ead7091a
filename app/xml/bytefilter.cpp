#include "bytefilter.h"

#include <QByteArrayView>

#include <array>
#include <utility>

namespace ticketeer {

namespace {

constexpr QByteArrayView Mark("\xEF\xBB\xBF");
constexpr QByteArrayView Replacement("\xEF\xBF\xBD");

/// "&#x10FFFF;" with many leading zeros; anything longer is no reference worth waiting for.
constexpr qsizetype LongestReference = 32;

constexpr bool illegalControl(unsigned char c)
{
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

/// Bytes that need a look; everything else passes at the speed of a table look-up.
constexpr auto interesting = [] {
    std::array<bool, 256> table{};
    for (unsigned c = 0; c < 256; ++c)
        table[c] =
            c == '&' || c == '!' || c == ']' || c >= 0x80 || illegalControl(static_cast<unsigned char>(c));
    return table;
}();

bool illegalCharacter(uint code)
{
    return (code < 0x20 && code != 0x9 && code != 0xA && code != 0xD) || code == 0xFFFE || code == 0xFFFF ||
           (code >= 0xD800 && code <= 0xDFFF) || code > 0x10FFFF;
}

/// Behind a "<".
constexpr QByteArrayView CDataBegin("![CDATA[");
constexpr QByteArrayView CDataEnd("]]>");

enum class Verdict : quint8 {
    Keep,
    Drop,
    Replace,
    Unfinished,
};

/// Judges the bytes of one character beyond ASCII; length is that of the character, or of its broken part.
Verdict judgeCharacter(const char *at, qsizetype left, qsizetype &length)
{
    const auto byte = [at](qsizetype i) { return static_cast<unsigned char>(at[i]); };
    const unsigned char lead = byte(0);
    length = 1;
    if (lead < 0xC2 || lead > 0xF4)
        return Verdict::Replace;
    const qsizetype size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    for (; length < size; ++length) {
        if (length >= left)
            return Verdict::Unfinished;
        // No overlong forms, no surrogates, nothing above U+10FFFF.
        const unsigned char least = length > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        const unsigned char most = length > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (byte(length) < least || byte(length) > most)
            return Verdict::Replace;
    }
    const bool nonCharacter = lead == 0xEF && byte(1) == 0xBF && byte(2) >= 0xBE;
    return nonCharacter ? Verdict::Drop : Verdict::Keep;
}

/// Judges the bytes after an ampersand; length is that of the whole reference when it is one.
Verdict judgeReference(const char *at, qsizetype left, qsizetype &length)
{
    length = 1;
    if (left < 2)
        return Verdict::Unfinished;
    if (at[1] != '#')
        return Verdict::Keep;
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
            return digits && illegalCharacter(code) ? Verdict::Drop : Verdict::Keep;
        }
        int digit = -1;
        if (c >= '0' && c <= '9')
            digit = c - '0';
        else if (hex && c >= 'a' && c <= 'f')
            digit = c - 'a' + 10;
        else if (hex && c >= 'A' && c <= 'F')
            digit = c - 'A' + 10;
        if (digit < 0)
            return Verdict::Keep;
        digits = true;
        if (code <= 0x10FFFF)
            code = code * (hex ? 16U : 10U) + static_cast<uint>(digit);
    }
    return i >= LongestReference ? Verdict::Keep : Verdict::Unfinished;
}

/// Whether the bytes begin with this; Unfinished when more of them would tell.
Verdict begin(QByteArrayView bytes, QByteArrayView with)
{
    if (bytes.size() < with.size())
        return with.startsWith(bytes) ? Verdict::Unfinished : Verdict::Drop;
    return bytes.startsWith(with) ? Verdict::Keep : Verdict::Drop;
}

} // namespace

QByteArray ByteFilter::take(const QByteArray &chunk)
{
    QByteArray in = m_held;
    in += chunk;
    m_held.clear();
    if (!m_started) {
        if (in.size() < Mark.size() && Mark.startsWith(in)) {
            m_held = in;
            return {};
        }
        m_started = true;
        if (in.startsWith(Mark))
            in.remove(0, Mark.size());
    }
    const char *data = in.constData();
    const qsizetype size = in.size();
    QByteArray out;
    qsizetype copied = 0;
    for (qsizetype i = 0; i < size;) {
        const auto c = static_cast<unsigned char>(data[i]);
        if (!interesting[c]) {
            ++i;
            continue;
        }
        if (c == '!' || c == ']') {
            // The mark of a beginning is told by its second sign, which is rarer than its first.
            const bool opens = c == '!' && !m_inCData && (i > 0 ? data[i - 1] : m_before) == '<';
            if (c == '!' && !opens) {
                ++i;
                continue;
            }
            const Verdict mark = begin(QByteArrayView(data + i, size - i), opens ? CDataBegin : CDataEnd);
            if (mark == Verdict::Unfinished) {
                m_held = in.sliced(i);
                m_before = i > 0 ? data[i - 1] : m_before;
                out.append(data + copied, i - copied);
                return out;
            }
            if (mark == Verdict::Keep && !opens && !m_inCData) {
                out.append(data + copied, i + 2 - copied);
                out.append("&gt;");
                copied = i + CDataEnd.size();
            }
            i += mark == Verdict::Keep ? (opens ? CDataBegin.size() : CDataEnd.size()) : 1;
            if (mark == Verdict::Keep)
                m_inCData = opens;
            continue;
        }
        qsizetype length = 1;
        const Verdict verdict = c == '&'   ? judgeReference(data + i, size - i, length)
                                : c < 0x80 ? Verdict::Drop
                                           : judgeCharacter(data + i, size - i, length);
        if (verdict == Verdict::Unfinished) {
            m_held = in.sliced(i);
            m_before = i > 0 ? data[i - 1] : m_before;
            out.append(data + copied, i - copied);
            return out;
        }
        if (verdict != Verdict::Keep) {
            if (out.isEmpty())
                out.reserve(size);
            out.append(data + copied, i - copied);
            if (verdict == Verdict::Replace)
                out.append(Replacement);
            copied = i + length;
        }
        i += length;
    }
    m_before = size > 0 ? data[size - 1] : m_before;
    if (copied == 0)
        return in;
    out.append(data + copied, size - copied);
    return out;
}

QByteArray ByteFilter::rest()
{
    const QByteArray held = std::exchange(m_held, {});
    const bool brokenCharacter =
        m_started && !held.isEmpty() && static_cast<unsigned char>(held.front()) >= 0x80;
    return brokenCharacter ? Replacement.toByteArray() : held;
}

} // namespace ticketeer
