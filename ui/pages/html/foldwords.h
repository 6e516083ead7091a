#pragma once

#include "htmltokens.h"

namespace ticketeer {

/// The marks by which mail programs set off what they quote and sign.
namespace foldwords {

/// This element's content is somebody else's mail.
[[nodiscard]] bool startsQuote(const HtmlToken &token);
/// From this element on everything is an older mail, whatever encloses it.
[[nodiscard]] bool startsRest(const HtmlToken &token);
[[nodiscard]] bool startsSignature(const HtmlToken &token);
/// "-----Original Message-----" and its like: the rest is an older mail.
[[nodiscard]] bool isSeparator(const QString &line);
/// "From: ..." and what stands below it in the header of a quoted mail.
[[nodiscard]] bool isFromLine(const QString &line);
[[nodiscard]] bool isDateLine(const QString &line);
[[nodiscard]] bool isToOrSubjectLine(const QString &line);
/// "On Monday Mara Lind wrote:"; may be the end of one that was wrapped.
[[nodiscard]] bool isAttribution(const QString &line);
/// "Sent from my phone".
[[nodiscard]] bool isDeviceLine(const QString &line);

} // namespace foldwords

} // namespace ticketeer
