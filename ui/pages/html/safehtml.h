#pragma once

#include "foldfinder.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace ticketeer {

/// A piece of a mail, complete HTML in itself.
struct SafePart
{
    MailPart kind = MailPart::Text;
    QString html;
};

/// Somebody's HTML made fit to be shown: rewritten from an allow-list of elements and attributes, nothing in
/// it loads anything, runs anything or can take long to lay out. Line ends of plain text are kept.
struct SafeHtml
{
    QString html;          ///< all of it
    QList<SafePart> parts; ///< the same in pieces; long ones are cut so that each can be laid out quickly
    int images = 0;        ///< left out: showing them would tell their host who reads this, and when
    QStringList imagesAt;  ///< where they come from, as far as it is a web address; the first 50
    bool shortened = false;
    qsizetype sourceLength = 0;
};

/// How much of it.
enum class HtmlExtent : quint8 {
    Beginning, ///< what a person reads of a long mail
    All,       ///< everything, up to half a million characters
};

/// What becomes of images on the web.
enum class HtmlImages : quint8 {
    LeftOut,
    Placed, ///< "picture:N" for the Nth of imagesAt, when it is on a TLS address; whoever shows it provides
            ///< it
};

/// Takes time in proportion to what it writes and to the length of comments and styles; values only, so it
/// can run on any thread.
[[nodiscard]] SafeHtml safeHtml(const QString &source, HtmlExtent extent,
                                HtmlImages images = HtmlImages::LeftOut);
/// Longer sources are better rewritten off the GUI thread.
inline constexpr qsizetype LongHtml = 100'000;

} // namespace ticketeer
