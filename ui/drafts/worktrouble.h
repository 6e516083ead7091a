#pragma once

#include "store/storetrouble.h"

namespace ticketeer {

class MessageBar;

/// What it means for the user that the file of drafts and unsent changes cannot be used as it should.
void explainWorkTrouble(const StoreTrouble &trouble, MessageBar &messages);

} // namespace ticketeer
