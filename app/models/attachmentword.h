#pragma once

#include <QString>
#include <QStringList>

namespace ticketeer {

/// The word by which a text says that something is attached to it ("attached", "anbei"), empty when it does
/// not. Lines that begin with ">" are somebody else's and do not count. languages: as "de" or "de_DE"; empty:
/// all that are known (English, German, French, Spanish, Italian, Dutch).
[[nodiscard]] QString attachmentWord(const QString &plainText, const QStringList &languages = {});

} // namespace ticketeer
