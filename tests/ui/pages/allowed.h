#pragma once

#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTextBlock>
#include <QTextDocument>

namespace ticketeer::test {

using namespace Qt::StringLiterals;

/// Everything in the answer that is not on the list; judged by its own reading of the bytes, not by the
/// product's.
inline QStringList foreign(const QString &html)
{
    static const QSet<QString> tags{
        u"p"_s,   u"div"_s,   u"br"_s,    u"hr"_s, u"blockquote"_s, u"pre"_s,   u"ul"_s,    u"ol"_s,
        u"li"_s,  u"dl"_s,    u"dt"_s,    u"dd"_s, u"h4"_s,         u"h5"_s,    u"table"_s, u"thead"_s,
        u"b"_s,   u"tbody"_s, u"tr"_s,    u"td"_s, u"th"_s,         u"i"_s,     u"u"_s,     u"s"_s,
        u"sub"_s, u"sup"_s,   u"tfoot"_s, u"a"_s,  u"code"_s,       u"small"_s, u"span"_s};
    static const QRegularExpression tag(u"<(/?)([^\\s>]*)([^>]*)>"_s);
    static const QRegularExpression attribute(u"([^\\s=]+)=\"([^\"]*)\""_s);
    static const QRegularExpression style(
        u"^(font-weight:bold;|font-style:italic;|text-decoration:(line-through|underline);)+$"_s);
    static const QRegularExpression target(u"^(https?://|mailto:)[^\\s<>\"']+$"_s);
    QStringList found;
    for (auto tagsSeen = tag.globalMatch(html); tagsSeen.hasNext();) {
        const auto one = tagsSeen.next();
        if (!tags.contains(one.captured(2)))
            found.append(one.captured());
        QString rest = one.captured(3);
        for (auto attributes = attribute.globalMatch(one.captured(3)); attributes.hasNext();) {
            const auto pair = attributes.next();
            const QString name = pair.captured(1);
            const QString value = pair.captured(2);
            const bool fine =
                (name == u"href" && value.contains(target)) || (name == u"style" && value.contains(style)) ||
                (name == u"dir" && (value == u"rtl" || value == u"ltr")) ||
                ((name == u"colspan" || name == u"rowspan" || name == u"start" || name == u"cellpadding") &&
                 value.toInt() > 0);
            if (!fine)
                found.append(pair.captured());
            rest.remove(pair.captured());
        }
        if (!rest.trimmed().isEmpty())
            found.append(rest);
    }
    QString outside = html;
    outside.remove(tag);
    if (outside.contains(u'<') || outside.contains(u'>'))
        found.append(outside);
    return found;
}
inline QStringList linksOf(const QTextDocument &document)
{
    QStringList links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isAnchor() && !it.fragment().charFormat().anchorHref().isEmpty())
                links.append(it.fragment().charFormat().anchorHref());
        }
    }
    return links;
}

} // namespace ticketeer::test
