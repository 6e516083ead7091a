#include "catalogue.h"

#include <QtGlobal>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

constexpr Field attachmentFields[] = {
    {.element = "AttachmentID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Attachment ID"),
     .type = FieldType::Integer,
     .shown = Shown::Never},
    {.element = "OrganizationID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Organization ID"),
     .type = FieldType::Integer,
     .shown = Shown::Never},
    {.element = "FileName"_L1, .label = QT_TRANSLATE_NOOP("Field", "File name"), .shown = Shown::Always},
    {.element = "FileType"_L1, .label = QT_TRANSLATE_NOOP("Field", "File type"), .shown = Shown::Always},
    {.element = "FileSize"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Size"),
     .type = FieldType::Integer,
     .shown = Shown::Always},
    {.element = "Description"_L1, .label = QT_TRANSLATE_NOOP("Field", "Description")},
    {.element = "DateCreated"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Created"),
     .type = FieldType::Moment,
     .shown = Shown::Always},
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
    {.element = "RefType"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Belongs to (type)"),
     .type = FieldType::Integer},
    {.element = "RefID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Belongs to (ID)"),
     .type = FieldType::Integer,
     .shown = Shown::Never},
};

constexpr Resource attachmentDescription{
    .key = resources::Attachments,
    .route = ""_L1,
    .root = "Attachments"_L1,
    .child = "Attachment"_L1,
    .id = "AttachmentID"_L1,
    .title = "FileName"_L1,
    .label = QT_TRANSLATE_NOOP("Resource", "Attachment"),
    .pluralLabel = QT_TRANSLATE_NOOP("Resource", "Attachments"),
    .fields = attachmentFields,
    .engine = FilterEngine::Memory,
    .paged = false,
    .custom = Custom::None,
};

} // namespace

const Resource &attachmentResource()
{
    return attachmentDescription;
}

} // namespace ticketeer
