#pragma once

#include <QString>
#include <QStringView>

namespace ticketeer {

/// A text run of HTML, escaped anew: numeric references become characters, well-formed named ones stay, every
/// other
/// "&", "<" and ">" becomes harmless, and characters that mean something to QTextDocument or nothing to
/// people go. breakLines: line ends become <br>, for mail that is plain text.
[[nodiscard]] QString escapedText(QStringView text, bool breakLines);
/// The characters of an attribute value, entities decoded, without control characters and white space at the
/// ends.
[[nodiscard]] QString decodedAttribute(QStringView value);
/// The characters of a text run, entities decoded, unwanted characters left out, white space as it stands.
[[nodiscard]] QString decodedText(QStringView text);

} // namespace ticketeer
