#pragma once

namespace ticketeer {

/// From now on the calling thread leaves the processor to threads that people wait for, such as the one that
/// paints; what is left it may use. For threads that work in the background only.
void giveWay();

} // namespace ticketeer
