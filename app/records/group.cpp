#include "catalogue.h"

#include <QtGlobal>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

constexpr Field groupFields[] = {
    {.element = "GroupID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Group ID"),
     .type = FieldType::Integer,
     .shown = Shown::Never},
    {.element = "OrganizationID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Organization ID"),
     .type = FieldType::Integer,
     .shown = Shown::Never},
    {.element = "Name"_L1, .label = QT_TRANSLATE_NOOP("Field", "Name"), .shown = Shown::Always},
    {.element = "Description"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Description"),
     .type = FieldType::LongText,
     .shown = Shown::Always},
    {.element = "ImportID"_L1, .label = QT_TRANSLATE_NOOP("Field", "Import ID"), .shown = Shown::Never},
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

constexpr Resource groupDescription{
    .key = resources::Groups,
    .route = "groups"_L1,
    .root = "Groups"_L1,
    .child = "Group"_L1,
    .id = "GroupID"_L1,
    .title = "Name"_L1,
    .label = QT_TRANSLATE_NOOP("Resource", "Group"),
    .pluralLabel = QT_TRANSLATE_NOOP("Resource", "Groups"),
    .fields = groupFields,
    .engine = FilterEngine::Memory,
    .paged = false,
    .custom = Custom::None,
};

} // namespace

const Resource &groupResource()
{
    return groupDescription;
}

} // namespace ticketeer
