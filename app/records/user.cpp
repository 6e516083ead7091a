#include "catalogue.h"

#include <QtGlobal>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

constexpr Field userFields[] = {
    {.element = "Email"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "E-mail"),
     .writable = Writable::Always,
     .shown = Shown::Always,
     .need = Need::Required},
    {.element = "FirstName"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "First name"),
     .writable = Writable::Always,
     .shown = Shown::Always,
     .need = Need::Required},
    {.element = "UserID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Assigned to"),
     .type = FieldType::Integer,
     .shown = Shown::Never},
    {.element = "MiddleName"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Middle name"),
     .writable = Writable::Always},
    {.element = "LastName"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Last name"),
     .writable = Writable::Always,
     .shown = Shown::Always,
     .need = Need::Required},
    {.element = "Title"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Title"),
     .writable = Writable::Always,
     .shown = Shown::Always},
    {.element = "IsActive"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Active"),
     .type = FieldType::Flag,
     .writable = Writable::Always,
     .shown = Shown::Always},
    {.element = "LastLogin"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Last sign-in"),
     .type = FieldType::Moment},
    {.element = "LastActivity"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Last activity"),
     .type = FieldType::Moment},
    {.element = "LastPing"_L1, .label = QT_TRANSLATE_NOOP("Field", "Last ping"), .type = FieldType::Moment},
    {.element = "IsSystemAdmin"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "System administrator"),
     .type = FieldType::Flag},
    {.element = "IsFinanceAdmin"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Finance administrator"),
     .type = FieldType::Flag},
    {.element = "IsPortalUser"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Portal user"),
     .type = FieldType::Flag,
     .writable = Writable::Always},
    {.element = "PrimaryGroupID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Primary group"),
     .type = FieldType::Integer,
     .shown = Shown::Never,
     .lookup = resources::Groups},
    {.element = "InOffice"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "In office"),
     .type = FieldType::Flag,
     .writable = Writable::Always,
     .shown = Shown::Always},
    {.element = "InOfficeComment"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "In-office comment"),
     .writable = Writable::Always},
    {.element = "ActivatedOn"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Activated on"),
     .type = FieldType::Moment},
    {.element = "DeactivatedOn"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Deactivated on"),
     .type = FieldType::Moment},
    {.element = "OrganizationID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Organization ID"),
     .type = FieldType::Integer,
     .shown = Shown::Never},
    {.element = "Organization"_L1, .label = QT_TRANSLATE_NOOP("Field", "Organization")},
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
    {.element = "IsOnline"_L1, .label = QT_TRANSLATE_NOOP("Field", "Online"), .type = FieldType::Flag},
    {.element = "IsChatUser"_L1, .label = QT_TRANSLATE_NOOP("Field", "Chat user"), .type = FieldType::Flag},
};

constexpr Resource userDescription{
    .key = resources::Users,
    .route = "users"_L1,
    .root = "Users"_L1,
    .child = "User"_L1,
    .id = "UserID"_L1,
    .title = ""_L1,
    .label = QT_TRANSLATE_NOOP("Resource", "Agent"),
    .pluralLabel = QT_TRANSLATE_NOOP("Resource", "Agents"),
    .fields = userFields,
    .engine = FilterEngine::Memory,
    .paged = false,
    .custom = Custom::Fields,
};

} // namespace

const Resource &userResource()
{
    return userDescription;
}

} // namespace ticketeer
