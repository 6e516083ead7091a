#include "htmlentities.h"

#include <QHash>
#include <QTextDocumentFragment>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr qsizetype LongestEntity = 32;

/// Windows-1252 where its code points are meant by &#128; to &#159;, as browsers read them.
char32_t repaired(char32_t code)
{
    static constexpr char32_t upper[] = {0x20AC, 0x81,   0x201A, 0x192,  0x201E, 0x2026, 0x2020, 0x2021,
                                         0x2C6,  0x2030, 0x160,  0x2039, 0x152,  0x8D,   0x17D,  0x8F,
                                         0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                         0x2DC,  0x2122, 0x161,  0x203A, 0x153,  0x9D,   0x17E,  0x178};
    return code >= 0x80 && code < 0xA0 ? upper[code - 0x80] : code;
}

/// Control characters, the marks that QTextDocument uses itself (objects, frames, paragraphs), and the
/// overrides that turn the direction of text around to show a name backwards.
bool isUnwanted(char32_t code)
{
    return (code < 0x20 && code != '\t' && code != '\n') || (code >= 0x7F && code < 0xA0) || code == 0xFFFC ||
           (code >= 0xFDD0 && code <= 0xFDEF) || code == 0x2028 || code == 0x2029 ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF ||
           (code & 0xFFFE) == 0xFFFE || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF);
}

struct Entity
{
    qsizetype length = 0; ///< of the source; 0: there is none
    char32_t code = 0;    ///< 0: named
    QStringView name;
};

Entity entityAt(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at, std::min(text.size() - at, LongestEntity));
    Entity found;
    if (rest.size() < 3)
        return found;
    if (rest.at(1) == u'#') {
        const bool hex = rest.at(2) == u'x' || rest.at(2) == u'X';
        qsizetype i = hex ? 3 : 2;
        const qsizetype from = i;
        while (i < rest.size() && i - from < 8 &&
               (hex ? QStringView(u"0123456789abcdefABCDEF").contains(rest.at(i))
                    : rest.at(i) >= u'0' && rest.at(i) <= u'9'))
            ++i;
        if (i == from)
            return found;
        found.code = repaired(rest.sliced(from, i - from).toUInt(nullptr, hex ? 16 : 10));
        if (!found.code)
            found.code = 1; // unwanted, like every other control character
        found.length = i < rest.size() && rest.at(i) == u';' ? i + 1 : i;
        return found;
    }
    qsizetype i = 1;
    while (i < rest.size() && rest.at(i).unicode() < 0x80 && rest.at(i).isLetterOrNumber())
        ++i;
    if (i > 1 && i < rest.size() && rest.at(i) == u';') {
        found.length = i + 1;
        found.name = rest.sliced(1, i - 1);
    }
    return found;
}

void appendEscaped(QString &out, char32_t code)
{
    if (isUnwanted(code))
        return;
    switch (code) {
    case '<':
        out += "&lt;"_L1;
        break;
    case '>':
        out += "&gt;"_L1;
        break;
    case '&':
        out += "&amp;"_L1;
        break;
    case '"':
        out += "&quot;"_L1;
        break;
    default:
        out += QChar::fromUcs4(code);
    }
}

/// The next code point; lone surrogates come as themselves and are unwanted.
char32_t codeAt(QStringView text, qsizetype &i)
{
    const QChar c = text.at(i);
    if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
        ++i;
        return QChar::surrogateToUcs4(c, text.at(i));
    }
    return c.unicode();
}

} // namespace

QString escapedText(QStringView text, bool breakLines)
{
    QString out;
    out.reserve(text.size() + text.size() / 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'&') {
            const Entity entity = entityAt(text, i);
            if (entity.length && entity.code)
                appendEscaped(out, entity.code);
            else if (entity.length)
                out += u'&' + entity.name.toString() + u';';
            else
                out += "&amp;"_L1;
            i += std::max<qsizetype>(entity.length, 1) - 1;
        } else if (c == u'\n' && breakLines) {
            out += "<br>"_L1;
        } else if (breakLines && c == u' ' && i + 1 < text.size() && text.at(i + 1) == u' ') {
            out += "&nbsp;"_L1;
        } else {
            appendEscaped(out, codeAt(text, i));
        }
    }
    return out;
}

QString decodedAttribute(QStringView value)
{
    static const QHash<QString, char32_t> names{
        {u"amp"_s, '&'},    {u"lt"_s, '<'},     {u"gt"_s, '>'},    {u"quot"_s, '"'},   {u"apos"_s, '\''},
        {u"nbsp"_s, 0xA0},  {u"colon"_s, ':'},  {u"sol"_s, '/'},   {u"Tab"_s, '\t'},   {u"NewLine"_s, '\n'},
        {u"lpar"_s, '('},   {u"rpar"_s, ')'},   {u"num"_s, '#'},   {u"period"_s, '.'}, {u"quest"_s, '?'},
        {u"equals"_s, '='}, {u"lowbar"_s, '_'}, {u"comma"_s, ','}, {u"semi"_s, ';'},   {u"commat"_s, '@'}};
    QString out;
    for (qsizetype i = 0; i < value.size(); ++i) {
        char32_t code = 0;
        if (value.at(i) == u'&') {
            const Entity entity = entityAt(value, i);
            code = entity.code ? entity.code : names.value(entity.name.toString(), 0);
            if (code)
                i += entity.length - 1;
            else
                code = '&';
        } else {
            code = codeAt(value, i);
        }
        if (!isUnwanted(code) && code != '\t' && code != '\n')
            out += QChar::fromUcs4(code);
    }
    return out.trimmed();
}

QString decodedText(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'&') {
            const char32_t code = codeAt(text, i);
            if (!isUnwanted(code))
                out += QChar::fromUcs4(code);
            continue;
        }
        const Entity entity = entityAt(text, i);
        if (entity.code && !isUnwanted(entity.code)) {
            out += QChar::fromUcs4(entity.code);
        } else if (entity.length && !entity.code) {
            // Qt knows the two hundred names, but offers them nowhere else.
            const QString whole = text.sliced(i, entity.length).toString();
            out += entity.name == u"nbsp" ? QString(QChar::Nbsp)
                                          : QTextDocumentFragment::fromHtml(whole).toPlainText();
        } else if (!entity.length) {
            out += u'&';
        }
        i += std::max<qsizetype>(entity.length, 1) - 1;
    }
    return out;
}

} // namespace ticketeer
