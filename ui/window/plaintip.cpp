#include "plaintip.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

/// Only HTML is broken into lines.
constexpr qsizetype OneLine = 120;

} // namespace

QString plainTip(const QString &text)
{
    if (!Qt::mightBeRichText(text) && text.size() <= OneLine)
        return text;
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

} // namespace ticketeer
