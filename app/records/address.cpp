#include "catalogue.h"

#include <QtGlobal>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

constexpr Field addressFields[] = {
    {.element = "AddressID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Address ID"),
     .type = FieldType::Integer,
     .shown = Shown::Never},
    {.element = "Description"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Description"),
     .writable = Writable::Always,
     .shown = Shown::Always},
    {.element = "Addr1"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Address line 1"),
     .writable = Writable::Always,
     .shown = Shown::Always},
    {.element = "Addr2"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Address line 2"),
     .writable = Writable::Always,
     .shown = Shown::Always},
    {.element = "Addr3"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Address line 3"),
     .writable = Writable::Always,
     .shown = Shown::Always},
    {.element = "City"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "City"),
     .writable = Writable::Always,
     .shown = Shown::Always},
    {.element = "State"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "State or region"),
     .writable = Writable::Always,
     .shown = Shown::Always,
     .maxLength = 50},
    {.element = "Zip"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Postal code"),
     .writable = Writable::Always,
     .shown = Shown::Always,
     .maxLength = 30},
    {.element = "Country"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Country"),
     .writable = Writable::Always,
     .shown = Shown::Always,
     .maxLength = 250},
    {.element = "Comment"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Comment"),
     .type = FieldType::LongText,
     .writable = Writable::Always,
     .shown = Shown::Always},
    {.element = "DateCreated"_L1, .label = QT_TRANSLATE_NOOP("Field", "Created"), .type = FieldType::Moment},
    {.element = "DateModified"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Modified"),
     .type = FieldType::Moment},
    {.element = "CreatorID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Created by (ID)"),
     .type = FieldType::Integer,
     .shown = Shown::Never,
     .lookup = resources::Users},
    {.element = "ModifierID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Modified by (ID)"),
     .type = FieldType::Integer,
     .shown = Shown::Never,
     .lookup = resources::Users},
};

constexpr Resource addressDescription{
    .key = resources::Addresses,
    .route = ""_L1,
    .root = "Addresses"_L1,
    .child = "Address"_L1,
    .id = "AddressID"_L1,
    .title = "Description"_L1,
    .label = QT_TRANSLATE_NOOP("Resource", "Address"),
    .pluralLabel = QT_TRANSLATE_NOOP("Resource", "Addresses"),
    .fields = addressFields,
    .engine = FilterEngine::Memory,
    .paged = false,
    .custom = Custom::None,
};

} // namespace

const Resource &addressResource()
{
    return addressDescription;
}

} // namespace ticketeer
