#include "catalogue.h"

#include <QtGlobal>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

constexpr Field actionTypeFields[] = {
    {.element = "ActionTypeID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Action type ID"),
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
    {.element = "IsTimed"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Timed"),
     .type = FieldType::Flag,
     .shown = Shown::Always},
    {.element = "Position"_L1, .label = QT_TRANSLATE_NOOP("Field", "Position"), .type = FieldType::Integer},
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

constexpr Resource actionTypeDescription{
    .key = resources::ActionTypes,
    .route = "properties/actiontypes"_L1,
    .root = "ActionTypes"_L1,
    .child = "ActionType"_L1,
    .id = "ActionTypeID"_L1,
    .title = "Name"_L1,
    .label = QT_TRANSLATE_NOOP("Resource", "Action type"),
    .pluralLabel = QT_TRANSLATE_NOOP("Resource", "Action types"),
    .fields = actionTypeFields,
    .engine = FilterEngine::Memory,
    .paged = false,
    .custom = Custom::None,
};

constexpr Field phoneTypeFields[] = {
    {.element = "PhoneTypeID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Phone type ID"),
     .type = FieldType::Integer,
     .shown = Shown::Never},
    {.element = "Name"_L1, .label = QT_TRANSLATE_NOOP("Field", "Name"), .shown = Shown::Always},
    {.element = "Description"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Description"),
     .type = FieldType::LongText,
     .shown = Shown::Always},
    {.element = "Position"_L1, .label = QT_TRANSLATE_NOOP("Field", "Position"), .type = FieldType::Integer},
    {.element = "OrganizationID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Organization ID"),
     .type = FieldType::Integer,
     .shown = Shown::Never},
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

constexpr Resource phoneTypeDescription{
    .key = resources::PhoneTypes,
    .route = "properties/phonetypes"_L1,
    .root = "PhoneTypes"_L1,
    .child = "PhoneType"_L1,
    .id = "PhoneTypeID"_L1,
    .title = "Name"_L1,
    .label = QT_TRANSLATE_NOOP("Resource", "Phone type"),
    .pluralLabel = QT_TRANSLATE_NOOP("Resource", "Phone types"),
    .fields = phoneTypeFields,
    .engine = FilterEngine::Memory,
    .paged = false,
    .custom = Custom::None,
};

constexpr Field versionStatusFields[] = {
    {.element = "ProductVersionStatusID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Version status ID"),
     .type = FieldType::Integer,
     .shown = Shown::Never},
    {.element = "Name"_L1, .label = QT_TRANSLATE_NOOP("Field", "Name"), .shown = Shown::Always},
    {.element = "Description"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Description"),
     .type = FieldType::LongText,
     .shown = Shown::Always},
    {.element = "Position"_L1, .label = QT_TRANSLATE_NOOP("Field", "Position"), .type = FieldType::Integer},
    {.element = "IsShipping"_L1, .label = QT_TRANSLATE_NOOP("Field", "Shipping"), .type = FieldType::Flag},
    {.element = "IsDiscontinued"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Discontinued"),
     .type = FieldType::Flag},
    {.element = "OrganizationID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Organization ID"),
     .type = FieldType::Integer,
     .shown = Shown::Never},
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

constexpr Resource versionStatusDescription{
    .key = resources::VersionStatuses,
    .route = "properties/productversionstatuses"_L1,
    .root = "ProductVersionStatuses"_L1,
    .child = "ProductVersionStatus"_L1,
    .id = "ProductVersionStatusID"_L1,
    .title = "Name"_L1,
    .label = QT_TRANSLATE_NOOP("Resource", "Version status"),
    .pluralLabel = QT_TRANSLATE_NOOP("Resource", "Version statuses"),
    .fields = versionStatusFields,
    .engine = FilterEngine::Memory,
    .paged = false,
    .custom = Custom::None,
};

} // namespace

const Resource &actionTypeResource()
{
    return actionTypeDescription;
}

const Resource &phoneTypeResource()
{
    return phoneTypeDescription;
}

const Resource &versionStatusResource()
{
    return versionStatusDescription;
}

} // namespace ticketeer
