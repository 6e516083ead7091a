#pragma once

#include <QString>
#include <QVariant>

namespace ticketeer {

/// For Qt::ToolTipRole: nothing for no text. A tool tip that starts like HTML would be shown as HTML; a title
/// in it may be somebody else's, and never is.
[[nodiscard]] inline QVariant toolTipOf(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(QString(u"<p>" + text.toHtmlEscaped() + u"</p>"));
}

} // namespace ticketeer
