#include "catalogue.h"

#include <QtGlobal>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

constexpr Field historyItemFields[] = {
    {.element = "ActionLogID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Log ID"),
     .type = FieldType::Integer,
     .shown = Shown::Never},
    {.element = "OrganizationID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Organization ID"),
     .type = FieldType::Integer,
     .shown = Shown::Never},
    {.element = "RefType"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Belongs to (type)"),
     .type = FieldType::Integer},
    {.element = "RefID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Belongs to (ID)"),
     .type = FieldType::Integer,
     .shown = Shown::Never},
    {.element = "ActionLogType"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Change type"),
     .type = FieldType::Integer},
    {.element = "Description"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Description"),
     .type = FieldType::Html,
     .shown = Shown::Always},
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
    {.element = "Actor"_L1, .label = QT_TRANSLATE_NOOP("Field", "Who"), .shown = Shown::Always},
};

constexpr Resource historyItemDescription{
    .key = resources::History,
    .route = ""_L1,
    .root = "History"_L1,
    .child = "ActionItem"_L1,
    .id = "ActionLogID"_L1,
    .title = "Description"_L1,
    .label = QT_TRANSLATE_NOOP("Resource", "Change"),
    .pluralLabel = QT_TRANSLATE_NOOP("Resource", "History"),
    .fields = historyItemFields,
    .engine = FilterEngine::Memory,
    .paged = false,
    .custom = Custom::None,
};

} // namespace

const Resource &historyItemResource()
{
    return historyItemDescription;
}

} // namespace ticketeer
