#include "answerdecoder.h"

#include <algorithm>
#include <utility>

namespace ticketeer {

namespace {

/// Longer declarations do not exist.
constexpr qsizetype LongestDeclaration = 256;

/// -1 when there is none within that length; where it was cut into pieces must make no difference.
qsizetype endOfDeclaration(const QByteArray &start)
{
    return QByteArrayView(start).first(std::min(start.size(), LongestDeclaration)).indexOf("?>");
}

/// The encoding's name within an XML declaration; at and length say where it stands.
QByteArray declaredEncoding(const QByteArray &declaration, qsizetype &at)
{
    const qsizetype word = declaration.indexOf("encoding");
    if (word < 0)
        return {};
    const auto isQuote = [](char c) { return c == '"' || c == '\''; };
    const auto open = std::find_if(declaration.cbegin() + word, declaration.cend(), isQuote);
    if (open == declaration.cend())
        return {};
    const auto close = std::find(open + 1, declaration.cend(), *open);
    at = open + 1 - declaration.cbegin();
    return QByteArray(open + 1, close - open - 1);
}

std::optional<QStringConverter::Encoding> wideEncoding(const QByteArray &start)
{
    if (start.startsWith(QByteArray("\xFF\xFE", 2)) || start.startsWith(QByteArray("<\0", 2)))
        return QStringConverter::Utf16LE;
    if (start.startsWith(QByteArray("\xFE\xFF", 2)) || start.startsWith(QByteArray("\0<", 2)))
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

bool isWestern(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    return lower == "iso-8859-1" || lower == "latin1" || lower == "windows-1252" || lower == "us-ascii";
}

} // namespace

QByteArray AnswerDecoder::take(const QByteArray &chunk)
{
    if (m_judged)
        return decode(chunk);
    m_held += decode(chunk);
    if (m_held.size() < 2)
        return {};
    if (const auto wide = m_decoder ? std::nullopt : wideEncoding(m_held)) {
        m_decoder.emplace(*wide);
        m_held = decode(m_held);
    }
    const qsizetype known = std::min<qsizetype>(m_held.size(), 5);
    const bool declares = m_held.first(known) == QByteArrayView("<?xml").first(known);
    if (declares && endOfDeclaration(m_held) < 0 && m_held.size() < LongestDeclaration)
        return {};
    return judge();
}

QByteArray AnswerDecoder::rest()
{
    const QByteArray held = m_judged ? QByteArray() : judge();
    return held + std::exchange(m_half, {}).toUtf8();
}

QByteArray AnswerDecoder::judge()
{
    m_judged = true;
    QByteArray start = std::exchange(m_held, {});
    const qsizetype end = endOfDeclaration(start);
    if (!start.startsWith("<?xml") || end < 0)
        return start;
    qsizetype at = 0;
    const QByteArray name = declaredEncoding(start.first(end), at);
    if (name.isEmpty() || name.compare("utf-8", Qt::CaseInsensitive) == 0)
        return start;
    // A declaration that can be read as it stands is not in UTF-16, whatever it says.
    if (!m_decoder && isWestern(name)) {
        m_decoder.emplace(QStringConverter::Latin1);
        start = decode(start);
    }
    return start.replace(at, name.size(), "utf-8");
}

QByteArray AnswerDecoder::decode(const QByteArray &bytes)
{
    if (!m_decoder)
        return bytes;
    QString text = std::exchange(m_half, {});
    text += m_decoder->decode(bytes);
    // A piece may end within a pair of UTF-16.
    if (!text.isEmpty() && text.back().isHighSurrogate()) {
        m_half = text.back();
        text.chop(1);
    }
    return text.toUtf8();
}

} // namespace ticketeer
