#include "catalogue.h"

#include <QtGlobal>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

constexpr Field customerProductFields[] = {
    {.element = "Product"_L1, .label = QT_TRANSLATE_NOOP("Field", "Product"), .shown = Shown::Always},
    {.element = "VersionStatus"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Version status"),
     .shown = Shown::Always},
    {.element = "VersionNumber"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Version number"),
     .shown = Shown::Always},
    {.element = "ReleaseDate"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Release date"),
     .type = FieldType::Moment,
     .shown = Shown::Page},
    {.element = "IsReleased"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Released"),
     .type = FieldType::Flag,
     .shown = Shown::Page},
    {.element = "OrganizationProductID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Customer product ID"),
     .type = FieldType::Integer,
     .shown = Shown::Never},
    {.element = "OrganizationID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Customer"),
     .type = FieldType::Integer,
     .writable = Writable::OnUpdate,
     .shown = Shown::Never,
     .lookup = resources::Customers},
    {.element = "ProductID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Product"),
     .type = FieldType::Integer,
     .writable = Writable::OnUpdate,
     .shown = Shown::Never,
     .lookup = resources::Products,
     .name = "Product"_L1},
    {.element = "ProductVersionID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Version"),
     .type = FieldType::Integer,
     .writable = Writable::Always,
     .shown = Shown::Never,
     .lookup = resources::Versions,
     .name = "VersionNumber"_L1},
    {.element = "SupportExpiration"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Support ends"),
     .type = FieldType::Moment,
     .writable = Writable::Always,
     .shown = Shown::Always},
    {.element = "DateCreated"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Created"),
     .type = FieldType::Moment,
     .shown = Shown::Page},
    {.element = "DateModified"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Modified"),
     .type = FieldType::Moment,
     .shown = Shown::Page},
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

constexpr Resource customerProductDescription{
    .key = resources::CustomerProducts,
    .route = ""_L1,
    .root = "OrganizationProducts"_L1,
    .child = "OrganizationProduct"_L1,
    .id = "OrganizationProductID"_L1,
    .title = "Product"_L1,
    .label = QT_TRANSLATE_NOOP("Resource", "Customer product"),
    .pluralLabel = QT_TRANSLATE_NOOP("Resource", "Customer products"),
    .fields = customerProductFields,
    .engine = FilterEngine::Memory,
    .paged = false,
    .custom = Custom::Fields,
};

} // namespace

const Resource &customerProductResource()
{
    return customerProductDescription;
}

} // namespace ticketeer
