#pragma once

#include <QString>
#include <QUrl>

namespace ticketeer {

/// Why a link may lead elsewhere than its reader believes.
enum class LinkDoubt : quint8 {
    None,
    OtherHost,    ///< its text names another host
    OtherAddress, ///< its text names another mail address
    NameBefore,   ///< "https://bank.example@evil.test": what looks like the host is a user name
    LookAlike,    ///< letters of another alphabet in the host's name
};

/// Compares where a link leads with what its text says. The text may be anything.
[[nodiscard]] LinkDoubt linkDoubt(const QUrl &target, const QString &shownAs);
/// The host or mail address that a link's text names; empty: it names none.
[[nodiscard]] QString placeNamedIn(const QString &shownAs);

} // namespace ticketeer
