#include "catalogue.h"

#include <QtGlobal>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

constexpr Field phoneNumberFields[] = {
    {.element = "PhoneID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Phone ID"),
     .type = FieldType::Integer,
     .shown = Shown::Never},
    {.element = "PhoneTypeID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Phone type"),
     .type = FieldType::Integer,
     .writable = Writable::Always,
     .shown = Shown::Never,
     .lookup = resources::PhoneTypes,
     .name = "PhoneType"_L1},
    {.element = "Number"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Number"),
     .writable = Writable::Always,
     .shown = Shown::Always,
     .need = Need::Required,
     .maxLength = 50},
    {.element = "Extension"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Extension"),
     .writable = Writable::Always,
     .shown = Shown::Always,
     .maxLength = 10},
    {.element = "DateCreated"_L1, .label = QT_TRANSLATE_NOOP("Field", "Created"), .type = FieldType::Moment},
    {.element = "DateModified"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Modified"),
     .type = FieldType::Moment},
    {.element = "CreatorID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Created by (ID)"),
     .type = FieldType::Integer,
     .shown = Shown::Never,
     .lookup = resources::Users,
     .name = "CreatorName"_L1},
    {.element = "ModifierID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Modified by (ID)"),
     .type = FieldType::Integer,
     .shown = Shown::Never,
     .lookup = resources::Users,
     .name = "ModifierName"_L1},
    {.element = "PhoneType"_L1, .label = QT_TRANSLATE_NOOP("Field", "Phone type"), .shown = Shown::Always},
    {.element = "CreatorName"_L1, .label = QT_TRANSLATE_NOOP("Field", "Created by")},
    {.element = "ModifierName"_L1, .label = QT_TRANSLATE_NOOP("Field", "Modified by")},
};

constexpr Resource phoneNumberDescription{
    .key = resources::PhoneNumbers,
    .route = ""_L1,
    .root = "PhoneNumbers"_L1,
    .child = "PhoneNumber"_L1,
    .id = "PhoneID"_L1,
    .title = "Number"_L1,
    .label = QT_TRANSLATE_NOOP("Resource", "Phone number"),
    .pluralLabel = QT_TRANSLATE_NOOP("Resource", "Phone numbers"),
    .fields = phoneNumberFields,
    .engine = FilterEngine::Memory,
    .paged = false,
    .custom = Custom::None,
};

} // namespace

const Resource &phoneNumberResource()
{
    return phoneNumberDescription;
}

} // namespace ticketeer
