#pragma once

#include "wire.h"

/// Puts the ticket 5501001 of section H of the API reference into the data, with its action, tags and custom
/// values.
void arrangeSample(Wire &wire);
