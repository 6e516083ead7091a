#pragma once

#include <QtGlobal>

namespace ticketeer {

class RecordStore;
class Settings;
struct CustomField;
struct Resource;

/// What the user knows better about custom fields, kept in the settings as
/// "customfields/<resource>/<ticket type>/<element>".
void rememberCorrection(Settings &settings, const Resource &resource, qint64 ticketTypeId,
                        const CustomField &field);
/// Hands all remembered corrections to the store; entries that make no sense are passed over.
void restoreCorrections(const Settings &settings, RecordStore &store);

} // namespace ticketeer
