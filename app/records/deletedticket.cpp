#include "catalogue.h"

#include <QtGlobal>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

constexpr Field deletedTicketFields[] = {
    {.element = "ID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "ID"),
     .type = FieldType::Integer,
     .shown = Shown::Never},
    {.element = "TicketID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Ticket ID"),
     .type = FieldType::Integer,
     .shown = Shown::Never},
    {.element = "TicketNumber"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Number"),
     .type = FieldType::Integer,
     .shown = Shown::Always},
    {.element = "OrganizationID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Organization ID"),
     .type = FieldType::Integer,
     .shown = Shown::Never},
    {.element = "Name"_L1, .label = QT_TRANSLATE_NOOP("Field", "Title"), .shown = Shown::Always},
    {.element = "DateDeleted"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Deleted"),
     .type = FieldType::Moment,
     .shown = Shown::Always},
    {.element = "DeleterID"_L1,
     .label = QT_TRANSLATE_NOOP("Field", "Deleted by (ID)"),
     .type = FieldType::Integer,
     .shown = Shown::Never,
     .lookup = resources::Users},
};

constexpr Resource deletedTicketDescription{
    .key = resources::DeletedTickets,
    .route = "deletedtickets"_L1,
    .root = "DeletedTickets"_L1,
    .child = "DeletedTicket"_L1,
    .id = "TicketID"_L1,
    .title = "Name"_L1,
    .label = QT_TRANSLATE_NOOP("Resource", "Deleted ticket"),
    .pluralLabel = QT_TRANSLATE_NOOP("Resource", "Deleted tickets"),
    .fields = deletedTicketFields,
    .engine = FilterEngine::Both,
    .paged = true,
    .custom = Custom::None,
};

} // namespace

const Resource &deletedTicketResource()
{
    return deletedTicketDescription;
}

} // namespace ticketeer
