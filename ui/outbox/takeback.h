#pragma once

#include <QtGlobal>

namespace ticketeer {

struct Desk;

/// Takes an entry of the outbox back, with what needs it; what was typed becomes a draft first. False when it
/// is under way, or gone.
bool takeBack(Desk &desk, qint64 entry);

} // namespace ticketeer
