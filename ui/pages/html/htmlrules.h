#pragma once

#include "htmltokens.h"

#include <QUrl>

namespace ticketeer {

/// What of somebody's HTML may be shown: a list of what is allowed, never of what is forbidden.
namespace htmlrules {

/// The tag to write for this element, empty when only its content counts.
[[nodiscard]] QLatin1StringView tagFor(const QString &name);
/// Starts a paragraph of its own; ends an open one.
[[nodiscard]] bool isBlock(const QString &name);
/// Has no content and no end tag.
[[nodiscard]] bool isVoid(const QString &name);
/// The allowed attributes of an element, written anew with a leading space; never a link, never an address.
[[nodiscard]] QString attributes(const HtmlToken &token);
/// Where a link may lead: web and mail addresses only; invalid for everything else.
[[nodiscard]] QUrl linkTarget(QStringView href);
/// Open elements that end when this one starts ("li" ends "li"), and how far up they are looked for.
[[nodiscard]] bool startEnds(const QString &starting, const QString &open);
[[nodiscard]] bool isScope(const QString &open, const QString &starting);

} // namespace htmlrules

} // namespace ticketeer
