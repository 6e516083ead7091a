#pragma once

#include <QString>
#include <QStringList>

namespace ticketeer {

/// The images that a mail wants to load, without rewriting it.
struct MailImages
{
    int count = 0;
    QStringList at; ///< their web addresses, as far as they have one; the first few
    /// Some could be fetched: they are on a TLS address.
    [[nodiscard]] bool fetchable() const;
};

/// Looks at the beginning of very long mails only.
[[nodiscard]] MailImages imagesIn(const QString &mail);

} // namespace ticketeer
