#pragma once

#include <QByteArray>
#include <QDomDocument>
#include <QString>

#include <optional>

namespace ticketeer {

/// An answer as a tree, for showing. Nothing when it is not well-formed, nested too deep to show, or too
/// large.
[[nodiscard]] std::optional<QDomDocument> xmlTree(const QByteArray &bytes);

/// Indented when it is XML, else as it came.
[[nodiscard]] QString prettyXml(const QByteArray &bytes);

} // namespace ticketeer
