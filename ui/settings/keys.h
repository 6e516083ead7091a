#pragma once

#include "settings.h"

#include <QStringList>

/// Every key of the settings file with its type and default, in one place. Lists add "lists/<place>/..." for
/// their columns at run time (see window/columnstate.h); corrected custom fields live under "customfields".
namespace ticketeer::keys {

// -- the account (the token is never here)
inline const Setting<QString> Server{"account/server", {}};
inline const Setting<QString> Organization{"account/organization", {}};
inline const Setting<QString> CaFile{"account/cafile", {}};
inline const Setting<qint64> Me{"account/me", 0};
inline const Setting<QString> MyName{"account/myname", {}};
/// The keychain was asked to keep the token.
inline const Setting<bool> TokenInKeychain{"account/tokeninkeychain", false};
/// The server refused the kept token: do not send it again.
inline const Setting<bool> TokenRefused{"account/tokenrefused", false};
/// "mdy", "dmy" or "ymd": how the account writes dates; empty: US order until the data says otherwise.
inline const Setting<QString> DateOrder{"account/dateorder", {}};
/// IANA name of the account's time zone; empty: the system's until an answer tells.
inline const Setting<QString> Zone{"account/zone", {}};
/// The user chose order or zone by hand: data that speaks otherwise is reported, not followed.
inline const Setting<bool> FormatFixed{"account/formatfixed", false};
/// Requests the organization may make, shared by all its clients.
inline const Setting<int> RequestsPerDay{"account/requestsperday", 5000};
inline const Setting<int> RequestsPerMinute{"account/requestsperminute", 1200};
/// How much of them this client may use before saving and opening alone go on, in percent.
inline const Setting<int> RequestsShare{"account/requestsshare", 100};
/// The type of the ticket that was made last; 0: none yet.
inline const Setting<qint64> LastTicketType{"account/lasttickettype", 0};

// -- how things look
/// "follow", "light" or "dark".
inline const Setting<QString> Theme{"window/theme", QStringLiteral("follow")};
/// "de", "en"; empty: as the system.
inline const Setting<QString> Language{"window/language", {}};
inline const Setting<bool> NewestActionFirst{"conversation/newestfirst", false};
inline const Setting<QByteArray> WindowGeometry{"window/geometry", {}};
inline const Setting<QByteArray> WindowState{"window/state", {}};
inline const Setting<QString> Place{"window/place", {}};
inline const Setting<int> PlacesWidth{"window/placeswidth", 0}; ///< 0: as wide as its titles

// -- writing
/// Markdown marks become what they mean while they are typed.
inline const Setting<bool> Markdown{"writing/markdown", true};
/// "de_DE,en_US"; empty: by the system's language; "none": no spell check.
inline const Setting<QString> SpellLanguages{"writing/languages", {}};
/// Small HTML below each reply to customers.
inline const Setting<QString> Signature{"writing/signature", {}};
/// So long a reply waits before it leaves, for second thoughts; 0: not at all.
inline const Setting<int> HoldSeconds{"writing/holdseconds", 10};
/// What is done along with a reply: SendPlan::toText().
inline const Setting<QString> SendAnd{"writing/sendand", {}};

} // namespace ticketeer::keys
