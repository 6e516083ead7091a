#include "catalogue.h"

#include <QtGlobal>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

constexpr Field severityFields[] = {
    {.element = "TicketSeverityID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Severity ID"),
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

constexpr Resource severityDescription{
    .key = resources::Severities,
    .route = "properties/ticketseverities"_L1,
    .root = "TicketSeverities"_L1,
    .child = "TicketSeverity"_L1,
    .id = "TicketSeverityID"_L1,
    .title = "Name"_L1,
    .label = QT_TRANSLATE_NOOP("Resource", "Severity"),
    .pluralLabel = QT_TRANSLATE_NOOP("Resource", "Severities"),
    .fields = severityFields,
    .engine = FilterEngine::Memory,
    .paged = false,
    .custom = Custom::None,
};

constexpr Field statusFields[] = {
    {.element = "TicketStatusID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Status ID"),
     .type = FieldType::Integer,
     .shown = Shown::Never},
    {.element = "Name"_L1, .label = QT_TRANSLATE_NOOP("Field", "Name"), .shown = Shown::Always},
    {.element = "Description"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Description"),
     .type = FieldType::LongText,
     .shown = Shown::Always},
    {.element = "Position"_L1, .label = QT_TRANSLATE_NOOP("Field", "Position"), .type = FieldType::Integer},
    {.element = "TicketTypeID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Type"),
     .type = FieldType::Integer,
     .shown = Shown::Never,
     .lookup = resources::TicketTypes},
    {.element = "IsClosed"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Closed"),
     .type = FieldType::Flag,
     .shown = Shown::Always},
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

constexpr Resource statusDescription{
    .key = resources::Statuses,
    .route = "properties/ticketstatuses"_L1,
    .root = "TicketStatuses"_L1,
    .child = "TicketStatus"_L1,
    .id = "TicketStatusID"_L1,
    .title = "Name"_L1,
    .label = QT_TRANSLATE_NOOP("Resource", "Status"),
    .pluralLabel = QT_TRANSLATE_NOOP("Resource", "Statuses"),
    .fields = statusFields,
    .engine = FilterEngine::Memory,
    .paged = false,
    .custom = Custom::None,
};

constexpr Field ticketTypeFields[] = {
    {.element = "TicketTypeID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Type ID"),
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
    {.element = "IconUrl"_L1, .label = QT_TRANSLATE_NOOP("Field", "Icon")},
    {.element = "ProductLineID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Product line ID"),
     .type = FieldType::Integer,
     .shown = Shown::Never},
};

constexpr Resource ticketTypeDescription{
    .key = resources::TicketTypes,
    .route = "properties/tickettypes"_L1,
    .root = "TicketTypes"_L1,
    .child = "TicketType"_L1,
    .id = "TicketTypeID"_L1,
    .title = "Name"_L1,
    .label = QT_TRANSLATE_NOOP("Resource", "Ticket type"),
    .pluralLabel = QT_TRANSLATE_NOOP("Resource", "Ticket types"),
    .fields = ticketTypeFields,
    .engine = FilterEngine::Memory,
    .paged = false,
    .custom = Custom::None,
};

constexpr Field knowledgeBaseCategoryFields[] = {
    {.element = "CategoryID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Category ID"),
     .type = FieldType::Integer,
     .shown = Shown::Never},
    {.element = "ParentID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Parent category ID"),
     .type = FieldType::Integer},
    {.element = "CategoryName"_L1, .label = QT_TRANSLATE_NOOP("Field", "Name"), .shown = Shown::Always},
    {.element = "CategoryDesc"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Description"),
     .shown = Shown::Always},
    {.element = "Position"_L1, .label = QT_TRANSLATE_NOOP("Field", "Position"), .type = FieldType::Integer},
};

constexpr Resource knowledgeBaseCategoryDescription{
    .key = resources::KnowledgeBaseCategories,
    .route = "properties/knowledgebasecategories"_L1,
    .root = "KnowledgeBaseCategories"_L1,
    .child = "KnowledgeBaseCategory"_L1,
    .id = "CategoryID"_L1,
    .title = "CategoryName"_L1,
    .label = QT_TRANSLATE_NOOP("Resource", "Knowledge base category"),
    .pluralLabel = QT_TRANSLATE_NOOP("Resource", "Knowledge base categories"),
    .fields = knowledgeBaseCategoryFields,
    .engine = FilterEngine::Memory,
    .paged = false,
    .custom = Custom::None,
};

} // namespace

const Resource &severityResource()
{
    return severityDescription;
}

const Resource &statusResource()
{
    return statusDescription;
}

const Resource &ticketTypeResource()
{
    return ticketTypeDescription;
}

const Resource &knowledgeBaseCategoryResource()
{
    return knowledgeBaseCategoryDescription;
}

} // namespace ticketeer
