#include "catalogue.h"

#include <QtGlobal>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

constexpr Field versionFields[] = {
    {.element = "ProductVersionID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Version ID"),
     .type = FieldType::Integer,
     .shown = Shown::Never},
    {.element = "ProductID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Product"),
     .type = FieldType::Integer,
     .shown = Shown::Never,
     .lookup = resources::Products,
     .name = "ProductName"_L1},
    {.element = "ProductVersionStatusID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Version status"),
     .type = FieldType::Integer,
     .writable = Writable::Always,
     .shown = Shown::Never,
     .need = Need::Required,
     .lookup = resources::VersionStatuses,
     .name = "VersionStatus"_L1},
    {.element = "VersionNumber"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Version number"),
     .writable = Writable::Always,
     .shown = Shown::Always,
     .need = Need::Required,
     .maxLength = 50},
    {.element = "ReleaseDate"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Release date"),
     .type = FieldType::Moment,
     .writable = Writable::Always,
     .shown = Shown::Always},
    {.element = "IsReleased"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Released"),
     .type = FieldType::Flag,
     .writable = Writable::Always,
     .shown = Shown::Always},
    {.element = "Description"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Description"),
     .type = FieldType::LongText,
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
    {.element = "VersionStatus"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Version status"),
     .shown = Shown::Always},
    {.element = "ProductName"_L1, .label = QT_TRANSLATE_NOOP("Field", "Product"), .shown = Shown::Page},
};

constexpr Resource versionDescription{
    .key = resources::Versions,
    .route = ""_L1,
    .root = "Versions"_L1,
    .child = "Version"_L1,
    .id = "ProductVersionID"_L1,
    .title = "VersionNumber"_L1,
    .label = QT_TRANSLATE_NOOP("Resource", "Version"),
    .pluralLabel = QT_TRANSLATE_NOOP("Resource", "Versions"),
    .fields = versionFields,
    .engine = FilterEngine::Memory,
    .paged = false,
    .custom = Custom::Fields,
};

} // namespace

const Resource &versionResource()
{
    return versionDescription;
}

} // namespace ticketeer
