#include "catalogue.h"

#include <QtGlobal>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

constexpr Field productFields[] = {
    {.element = "ProductID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Product ID"),
     .type = FieldType::Integer,
     .shown = Shown::Never},
    {.element = "Name"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Name"),
     .writable = Writable::Always,
     .shown = Shown::Always,
     .need = Need::Required,
     .maxLength = 255},
    {.element = "Description"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Description"),
     .type = FieldType::LongText,
     .writable = Writable::Always,
     .shown = Shown::Always,
     .maxLength = 1024},
    {.element = "DateCreated"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Created"),
     .type = FieldType::Moment,
     .shown = Shown::Always},
    {.element = "DateModified"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Modified"),
     .type = FieldType::Moment,
     .shown = Shown::Always},
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

constexpr Resource productDescription{
    .key = resources::Products,
    .route = "products"_L1,
    .root = "Products"_L1,
    .child = "Product"_L1,
    .id = "ProductID"_L1,
    .title = "Name"_L1,
    .label = QT_TRANSLATE_NOOP("Resource", "Product"),
    .pluralLabel = QT_TRANSLATE_NOOP("Resource", "Products"),
    .fields = productFields,
    .engine = FilterEngine::Memory,
    .paged = false,
    .custom = Custom::Fields,
};

} // namespace

const Resource &productResource()
{
    return productDescription;
}

} // namespace ticketeer
