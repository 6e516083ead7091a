#include "foreignstyle.h"

#include "pages/html/htmlentities.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr qsizetype LongestStyle = 4000;

QHash<QString, QString> declarations(QStringView style)
{
    QHash<QString, QString> all;
    const QString text = decodedAttribute(style.first(std::min(style.size(), LongestStyle))).toLower();
    for (const QStringView part : QStringView(text).split(u';')) {
        const qsizetype colon = part.indexOf(u':');
        if (colon > 0)
            all.insert(part.first(colon).trimmed().toString(), part.sliced(colon + 1).trimmed().toString());
    }
    return all;
}

void mark(ForeignStyle &style, Mark which, bool on)
{
    (on ? style.on : style.off).setFlag(which);
}

void readWeight(ForeignStyle &style, const QString &weight)
{
    if (weight.isEmpty() || weight == u"inherit")
        return;
    mark(style, Mark::Bold, weight.startsWith(u"bold") || weight.toInt() >= 600);
}

void readDecoration(ForeignStyle &style, const QString &decoration)
{
    if (decoration.isEmpty() || decoration.contains(u"inherit"))
        return;
    mark(style, Mark::Underline, decoration.contains(u"underline"));
    mark(style, Mark::Strike, decoration.contains(u"line-through"));
}

bool isFixedWidth(const QString &family)
{
    return family.contains(u"mono") || family.contains(u"consolas") || family.contains(u"courier") ||
           family.contains(u"menlo");
}

} // namespace

ForeignStyle foreignStyle(const HtmlToken &token)
{
    ForeignStyle style;
    const QString classes = token.attribute("class"_L1).toString().toLower();
    const QHash<QString, QString> said = declarations(token.attribute("style"_L1));
    readWeight(style, said.value(u"font-weight"_s));
    if (const QString slant = said.value(u"font-style"_s); !slant.isEmpty() && slant != u"inherit")
        mark(style, Mark::Italic, slant.startsWith(u"italic") || slant.startsWith(u"oblique"));
    readDecoration(style, said.value(u"text-decoration"_s, said.value(u"text-decoration-line"_s)));

    const bool deletes = token.name == u"del" || classes.contains(u"msodel");
    style.tracked = classes.contains(u"msodel") || classes.contains(u"msoins") ||
                    ((deletes || token.name == u"ins") &&
                     (!token.attribute("cite"_L1).isEmpty() || !token.attribute("datetime"_L1).isEmpty()));
    style.hidden = (deletes && style.tracked) || said.value(u"display"_s) == u"none" ||
                   said.value(u"mso-hide"_s) == u"all" || said.value(u"visibility"_s) == u"hidden" ||
                   said.value(u"mso-element"_s).startsWith(u"comment") ||
                   classes.contains(u"msocommentreference") || classes.contains(u"msocomanchor");
    style.code =
        said.value(u"white-space"_s).startsWith(u"pre") && isFixedWidth(said.value(u"font-family"_s));

    const QString list = said.value(u"mso-list"_s);
    static const QRegularExpression level(u"\\blevel([1-9])\\b"_s);
    style.wordBullet = list == u"ignore";
    style.wordList = classes.contains(u"msolistparagraph") || classes.contains(u"msolistbullet") ||
                     classes.contains(u"msolistnumber");
    if (const auto match = level.match(list); match.hasMatch())
        style.wordListLevel = match.captured(1).toInt();
    return style;
}

} // namespace ticketeer
