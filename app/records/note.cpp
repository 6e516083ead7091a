#include "catalogue.h"

#include <QtGlobal>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

constexpr Field noteFields[] = {
    {.element = "NoteID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Note ID"),
     .type = FieldType::Integer,
     .shown = Shown::Never},
    {.element = "Title"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Title"),
     .writable = Writable::OnCreate,
     .shown = Shown::Always,
     .need = Need::Required,
     .maxLength = 1000},
    {.element = "Description"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Description"),
     .type = FieldType::Html,
     .writable = Writable::OnCreate,
     .shown = Shown::Always},
    {.element = "CreatorID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Created by (ID)"),
     .type = FieldType::Integer,
     .writable = Writable::OnCreate,
     .shown = Shown::Never,
     .lookup = resources::Users},
    {.element = "ModifierID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Modified by (ID)"),
     .type = FieldType::Integer,
     .shown = Shown::Never,
     .lookup = resources::Users},
    {.element = "DateCreated"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Created"),
     .type = FieldType::Moment,
     .writable = Writable::OnCreate,
     .shown = Shown::Always},
    {.element = "DateModified"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Modified"),
     .type = FieldType::Moment,
     .writable = Writable::OnCreate},
};

constexpr Resource noteDescription{
    .key = resources::Notes,
    .route = ""_L1,
    .root = "Notes"_L1,
    .child = "Note"_L1,
    .id = "NoteID"_L1,
    .title = "Title"_L1,
    .label = QT_TRANSLATE_NOOP("Resource", "Note"),
    .pluralLabel = QT_TRANSLATE_NOOP("Resource", "Notes"),
    .fields = noteFields,
    .engine = FilterEngine::Memory,
    .paged = false,
    .custom = Custom::None,
};

} // namespace

const Resource &noteResource()
{
    return noteDescription;
}

} // namespace ticketeer
