#include "htmltokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int MostAttributes = 40;
constexpr qsizetype LongestName = 40;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// Elements whose content is not markup, and never for reading.
bool isRaw(const QString &name)
{
    static const QSet<QString> raw{u"script"_s,   u"style"_s, u"xmp"_s,      u"iframe"_s,  u"noembed"_s,
                                   u"noframes"_s, u"title"_s, u"textarea"_s, u"noscript"_s};
    return raw.contains(name);
}

} // namespace

QStringView HtmlToken::attribute(QLatin1StringView wanted) const
{
    const auto found = std::find_if(attributes.cbegin(), attributes.cend(),
                                    [wanted](const Attribute &one) { return one.name == wanted; });
    return found == attributes.cend() ? QStringView() : found->value;
}

bool HtmlTokens::next(HtmlToken &token)
{
    while (m_pos < m_source.size()) {
        token = HtmlToken();
        if (m_source.at(m_pos) == u'<') {
            const qsizetype before = m_pos;
            if (readMarkup(token))
                return true;
            if (m_pos != before)
                continue; // a comment or the like
            token = HtmlToken();
        }
        const qsizetype from = m_pos++;
        while (m_pos < m_source.size() && m_source.at(m_pos) != u'<')
            ++m_pos;
        token.text = m_source.sliced(from, m_pos - from);
        return true;
    }
    return false;
}

/// True: a token. False and moved on: something to leave out. False and not moved: the "<" is text.
bool HtmlTokens::readMarkup(HtmlToken &token)
{
    const QChar second = at(m_pos + 1);
    if (second == u'!') {
        if (m_source.sliced(m_pos).startsWith("<!--"_L1)) {
            m_pos += 4;
            if (at(m_pos) == u'>')
                ++m_pos; // "<!-->" is a whole comment
            else
                skipPast(u"-->");
        } else {
            skipPast(u">");
        }
        return false;
    }
    if (second == u'?') {
        skipPast(u">");
        return false;
    }
    const bool end = second == u'/';
    const qsizetype nameAt = m_pos + (end ? 2 : 1);
    if (!isLetter(at(nameAt))) {
        if (end)
            skipPast(u">");
        return false;
    }
    qsizetype i = nameAt;
    while (i < m_source.size() && !isSpace(m_source.at(i)) && m_source.at(i) != u'/' &&
           m_source.at(i) != u'>')
        ++i;
    // "<bo@pump.example>" and "<https://...>" are what people write in plain text; no element is named so.
    const QStringView named = m_source.sliced(nameAt, i - nameAt);
    if (named.contains(u'@') || named.startsWith("http:"_L1) || named.startsWith("https:"_L1))
        return false;
    token.kind = end ? HtmlToken::Kind::End : HtmlToken::Kind::Start;
    token.name = m_source.sliced(nameAt, std::min(i - nameAt, LongestName)).toString().toLower();
    m_pos = i;
    readAttributes(token);
    if (!end && isRaw(token.name)) {
        skipRawContent(token.name);
        return false;
    }
    if (!end && token.name == u"plaintext") {
        return false; // the rest is ordinary text for us
    }
    return true;
}

void HtmlTokens::skipSpace()
{
    while (m_pos < m_source.size() && (isSpace(m_source.at(m_pos)) || m_source.at(m_pos) == u'/'))
        ++m_pos;
}

void HtmlTokens::readAttributes(HtmlToken &token)
{
    while (true) {
        skipSpace();
        if (m_pos >= m_source.size())
            return;
        if (m_source.at(m_pos) == u'>') {
            ++m_pos;
            return;
        }
        const qsizetype nameAt = m_pos++;
        while (m_pos < m_source.size() && !isSpace(m_source.at(m_pos)) && m_source.at(m_pos) != u'/' &&
               m_source.at(m_pos) != u'>' && m_source.at(m_pos) != u'=')
            ++m_pos;
        const qsizetype nameEnd = m_pos;
        while (m_pos < m_source.size() && isSpace(m_source.at(m_pos)))
            ++m_pos;
        QStringView value;
        if (at(m_pos) == u'=') {
            ++m_pos;
            while (m_pos < m_source.size() && isSpace(m_source.at(m_pos)))
                ++m_pos;
            const QChar quote = at(m_pos);
            if (quote == u'"' || quote == u'\'') {
                const qsizetype from = ++m_pos;
                while (m_pos < m_source.size() && m_source.at(m_pos) != quote)
                    ++m_pos;
                value = m_source.sliced(from, m_pos - from);
                if (m_pos < m_source.size())
                    ++m_pos;
            } else {
                const qsizetype from = m_pos;
                while (m_pos < m_source.size() && !isSpace(m_source.at(m_pos)) && m_source.at(m_pos) != u'>')
                    ++m_pos;
                value = m_source.sliced(from, m_pos - from);
            }
        }
        if (token.attributes.size() < MostAttributes) {
            const QStringView name = m_source.sliced(nameAt, std::min(nameEnd - nameAt, LongestName));
            token.attributes.append({name.toString().toLower(), value});
        }
    }
}

void HtmlTokens::skipPast(QStringView end)
{
    const qsizetype found = m_source.indexOf(end, m_pos);
    m_pos = found < 0 ? m_source.size() : found + end.size();
}

void HtmlTokens::skipRawContent(const QString &name)
{
    if (m_neverClosed.contains(name))
        return;
    const QString end = u"</"_s + name;
    qsizetype from = m_pos;
    while (true) {
        const qsizetype found = m_source.indexOf(end, from, Qt::CaseInsensitive);
        if (found < 0) {
            m_neverClosed.insert(name);
            // Browsers take the rest for script or style; words after an unclosed title are still words.
            if (name == u"script" || name == u"style")
                m_pos = m_source.size();
            return;
        }
        const QChar after = at(found + end.size());
        if (after.isNull() || isSpace(after) || after == u'/' || after == u'>') {
            m_pos = found + end.size();
            skipPast(u">");
            return;
        }
        from = found + end.size();
    }
}

} // namespace ticketeer
