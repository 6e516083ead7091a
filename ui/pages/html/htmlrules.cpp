#include "htmlrules.h"

#include "htmlentities.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer::htmlrules {

namespace {

enum : quint8 { Inline = 0, Block = 1, Void = 2 };

struct Rule
{
    QLatin1StringView tag;
    quint8 traits = Inline;
};

const QHash<QString, Rule> &rules()
{
    static const QHash<QString, Rule> all{
        {u"p"_s, {"p"_L1, Block}},
        {u"div"_s, {"div"_L1, Block}},
        {u"section"_s, {"div"_L1, Block}},
        {u"article"_s, {"div"_L1, Block}},
        {u"header"_s, {"div"_L1, Block}},
        {u"footer"_s, {"div"_L1, Block}},
        {u"main"_s, {"div"_L1, Block}},
        {u"center"_s, {"div"_L1, Block}},
        {u"address"_s, {"div"_L1, Block}},
        {u"figure"_s, {"div"_L1, Block}},
        {u"figcaption"_s, {"div"_L1, Block}},
        {u"fieldset"_s, {"div"_L1, Block}},
        {u"br"_s, {"br"_L1, Void}},
        {u"hr"_s, {"hr"_L1, Block | Void}},
        {u"blockquote"_s, {"blockquote"_L1, Block}},
        {u"pre"_s, {"pre"_L1, Block}},
        {u"ul"_s, {"ul"_L1, Block}},
        {u"ol"_s, {"ol"_L1, Block}},
        {u"li"_s, {"li"_L1, Block}},
        {u"dl"_s, {"dl"_L1, Block}},
        {u"dt"_s, {"dt"_L1, Block}},
        {u"dd"_s, {"dd"_L1, Block}},
        // A mail's headline is not the window's: all are one size of bold.
        {u"h1"_s, {"h4"_L1, Block}},
        {u"h2"_s, {"h4"_L1, Block}},
        {u"h3"_s, {"h4"_L1, Block}},
        {u"h4"_s, {"h4"_L1, Block}},
        {u"h5"_s, {"h5"_L1, Block}},
        {u"h6"_s, {"h5"_L1, Block}},
        {u"table"_s, {"table"_L1, Block}},
        {u"caption"_s, {"div"_L1, Block}},
        {u"thead"_s, {"thead"_L1, Block}},
        {u"tbody"_s, {"tbody"_L1, Block}},
        {u"tfoot"_s, {"tfoot"_L1, Block}},
        {u"tr"_s, {"tr"_L1, Block}},
        {u"td"_s, {"td"_L1, Block}},
        {u"th"_s, {"th"_L1, Block}},
        {u"b"_s, {"b"_L1}},
        {u"strong"_s, {"b"_L1}},
        {u"i"_s, {"i"_L1}},
        {u"em"_s, {"i"_L1}},
        {u"cite"_s, {"i"_L1}},
        {u"dfn"_s, {"i"_L1}},
        {u"var"_s, {"i"_L1}},
        {u"u"_s, {"u"_L1}},
        {u"ins"_s, {"u"_L1}},
        {u"s"_s, {"s"_L1}},
        {u"strike"_s, {"s"_L1}},
        {u"del"_s, {"s"_L1}},
        {u"sub"_s, {"sub"_L1}},
        {u"sup"_s, {"sup"_L1}},
        {u"small"_s, {"small"_L1}},
        {u"code"_s, {"code"_L1}},
        {u"tt"_s, {"code"_L1}},
        {u"kbd"_s, {"code"_L1}},
        {u"samp"_s, {"code"_L1}},
        {u"span"_s, {"span"_L1}},
        {u"a"_s, {"a"_L1}},
    };
    return all;
}

Rule ruleFor(const QString &name)
{
    return rules().value(name);
}

bool styleSays(const QString &style, QLatin1StringView property, QLatin1StringView value)
{
    const qsizetype at = style.indexOf(property);
    if (at < 0)
        return false;
    const qsizetype end = style.indexOf(u';', at);
    return QStringView(style).sliced(at, (end < 0 ? style.size() : end) - at).contains(value);
}

QString styleOf(const HtmlToken &token)
{
    // Colours, sizes, positions and fonts are left out: they are made for white paper, and hide text as well
    // as show it.
    const QString style =
        decodedAttribute(
            token.attribute("style"_L1).first(std::min<qsizetype>(token.attribute("style"_L1).size(), 2000)))
            .toLower();
    QString kept;
    if (styleSays(style, "font-weight"_L1, "bold"_L1) || styleSays(style, "font-weight"_L1, "700"_L1))
        kept += "font-weight:bold;"_L1;
    if (styleSays(style, "font-style"_L1, "italic"_L1))
        kept += "font-style:italic;"_L1;
    if (styleSays(style, "text-decoration"_L1, "line-through"_L1))
        kept += "text-decoration:line-through;"_L1;
    else if (styleSays(style, "text-decoration"_L1, "underline"_L1))
        kept += "text-decoration:underline;"_L1;
    return kept.isEmpty() ? QString() : u" style=\"%1\""_s.arg(kept);
}

QString numberAttribute(const HtmlToken &token, QLatin1StringView name, int most)
{
    bool ok = false;
    const int number = token.attribute(name).toInt(&ok);
    return ok && number > 0 && number <= most ? u" %1=\"%2\""_s.arg(name).arg(number) : QString();
}

} // namespace

QLatin1StringView tagFor(const QString &name)
{
    return ruleFor(name).tag;
}

bool isBlock(const QString &name)
{
    return ruleFor(name).traits & Block;
}

bool isVoid(const QString &name)
{
    return ruleFor(name).traits & Void;
}

QString attributes(const HtmlToken &token)
{
    QString written;
    const QString direction = token.attribute("dir"_L1).toString().toLower();
    if (direction == u"rtl" || direction == u"ltr")
        written += u" dir=\"%1\""_s.arg(direction);
    if (token.name == u"td" || token.name == u"th")
        written += numberAttribute(token, "colspan"_L1, 40) + numberAttribute(token, "rowspan"_L1, 200);
    else if (token.name == u"ol")
        written += numberAttribute(token, "start"_L1, 100'000);
    if (token.name == u"table")
        written += " cellpadding=\"3\""_L1;
    else
        written += styleOf(token);
    return written;
}

QUrl linkTarget(QStringView href)
{
    if (href.size() > 4000)
        return {};
    const QString address = decodedAttribute(href);
    const qsizetype colon = address.indexOf(u':');
    const QString scheme = address.left(std::max<qsizetype>(colon, 0)).toLower();
    if (scheme != u"http" && scheme != u"https" && scheme != u"mailto")
        return {};
    const QUrl url(address, QUrl::TolerantMode);
    if (!url.isValid() || url.scheme() != scheme || (scheme != u"mailto" && url.host().isEmpty()))
        return {};
    return url;
}

bool startEnds(const QString &starting, const QString &open)
{
    if (open == u"p")
        return isBlock(starting);
    if (starting == u"li")
        return open == u"li";
    if (starting == u"dt" || starting == u"dd")
        return open == u"dt" || open == u"dd";
    if (starting == u"tr")
        return open == u"tr" || open == u"td" || open == u"th";
    if (starting == u"td" || starting == u"th")
        return open == u"td" || open == u"th";
    if (starting == u"tbody" || starting == u"thead" || starting == u"tfoot")
        return open == u"tr" || open == u"td" || open == u"th" || open == u"tbody" || open == u"thead" ||
               open == u"tfoot";
    return starting == u"a" && open == u"a";
}

bool isScope(const QString &open, const QString &starting)
{
    if (open == u"table")
        return true;
    if (open == u"td" || open == u"th")
        return !startEnds(starting, open);
    if (open == u"ul" || open == u"ol" || open == u"dl" || open == u"blockquote")
        return true;
    return false;
}

} // namespace ticketeer::htmlrules
