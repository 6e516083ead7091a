#include "formfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

constexpr CreateOnlyField ofTickets[] = {
    {"CustomerID"_L1, QT_TRANSLATE_NOOP("Field", "Customer"), FieldType::Integer, resources::Customers},
    {"ContactID"_L1, QT_TRANSLATE_NOOP("Field", "Contact"), FieldType::Integer, resources::Contacts},
    {"Description"_L1, QT_TRANSLATE_NOOP("Field", "Description"), FieldType::Html, QLatin1StringView()},
};

/// The order in which people fill in a ticket.
constexpr QLatin1StringView ticketOrder[] = {
    "Name"_L1,         "CustomerID"_L1,        "ContactID"_L1,         "Description"_L1,
    "TicketTypeID"_L1, "TicketStatusID"_L1,    "TicketSeverityID"_L1,  "UserID"_L1,
    "GroupID"_L1,      "ProductID"_L1,         "ReportedVersionID"_L1, "SolvedVersionID"_L1,
    "DueDate"_L1,      "IsVisibleOnPortal"_L1,
};

constexpr QLatin1StringView contactOrder[] = {"FirstName"_L1, "LastName"_L1, "Email"_L1, "Title"_L1,
                                              "OrganizationID"_L1};

/// Set by the server when a status closes the ticket; editable on the wire, but never by hand (reference
/// C.1).
constexpr QLatin1StringView serverOwn[] = {"DateClosed"_L1,  "CloserID"_L1,     "CreatorID"_L1,
                                           "DateCreated"_L1, "DateModified"_L1, "SystemActionTypeID"_L1,
                                           "LastLogin"_L1};

template <std::size_t N>
qsizetype placeIn(const QLatin1StringView (&list)[N], const QString &element)
{
    const auto found = std::find(std::begin(list), std::end(list), element);
    return found == std::end(list) ? -1 : found - std::begin(list);
}

FieldType typeOf(CustomKind kind)
{
    switch (kind) {
    case CustomKind::Text:
    case CustomKind::PickList:
        return FieldType::Text;
    case CustomKind::Flag:
        return FieldType::Flag;
    case CustomKind::Number:
        return FieldType::Integer;
    case CustomKind::Date:
        return FieldType::Date;
    case CustomKind::Moment:
        return FieldType::Moment;
    }
    return FieldType::Text;
}

} // namespace

std::span<const CreateOnlyField> createOnlyFields(const Resource &resource)
{
    return resource.is(resources::Tickets) ? std::span<const CreateOnlyField>(ofTickets)
                                           : std::span<const CreateOnlyField>();
}

const CreateOnlyField *findCreateOnly(const Resource &resource, QAnyStringView element)
{
    for (const CreateOnlyField &field : createOnlyFields(resource)) {
        if (QAnyStringView::compare(element, field.element, Qt::CaseInsensitive) == 0)
            return &field;
    }
    return nullptr;
}

QList<FormField> formFieldsFor(const Resource &resource, bool create, const QList<CustomField> &custom)
{
    QList<FormField> lines;
    for (const Field &field : resource.fields) {
        const QString element(field.element);
        // DueDate takes effect on PUT only; a create sends it in a second step, so the form offers it all the
        // same.
        const bool writable = create ? field.writable != Writable::Never : field.writableOnUpdate();
        if (!writable || placeIn(serverOwn, element) >= 0)
            continue;
        FormField line;
        line.element = element;
        line.label = QCoreApplication::translate("Field", field.label);
        line.type = field.type;
        // A customer's product is made below the product: the route needs it (reference B.2).
        const bool partOfRoute =
            create && resource.is(resources::CustomerProducts) && element == u"ProductID";
        line.required = field.need == Need::Required || partOfRoute;
        line.maxLength = field.maxLength;
        line.lookup = QString(field.lookup);
        lines.append(line);
    }
    if (create) {
        for (const CreateOnlyField &field : createOnlyFields(resource)) {
            FormField line;
            line.element = QString(field.element);
            line.label = QCoreApplication::translate("Field", field.label);
            line.type = field.type;
            line.lookup = QString(field.lookup);
            lines.append(line);
        }
    }
    const auto place = [&resource](const FormField &line) -> qsizetype {
        const qsizetype found = resource.is(resources::Tickets)    ? placeIn(ticketOrder, line.element)
                                : resource.is(resources::Contacts) ? placeIn(contactOrder, line.element)
                                : line.required                    ? 0
                                                                   : -1;
        return found < 0 ? 1000 : found;
    };
    std::stable_sort(lines.begin(), lines.end(), [&place](const FormField &left, const FormField &right) {
        return place(left) < place(right);
    });
    for (const CustomField &field : custom) {
        // One that carries a name of the service's own (reference C.9): a body would be taken for both, so it
        // is shown, but not offered to be changed.
        const bool taken =
            resource.field(field.element) ||
            std::any_of(lines.cbegin(), lines.cend(), [&field](const FormField &line) {
                return !line.custom && line.element.compare(field.element, Qt::CaseInsensitive) == 0;
            });
        if (taken)
            continue;
        FormField line;
        line.element = field.element;
        line.label = field.label.isEmpty() ? field.element : field.label;
        line.type = typeOf(field.kind);
        line.custom = true;
        line.pickList = field.kind == CustomKind::PickList;
        line.required = field.required;
        line.maxLength = line.type == FieldType::Text ? 1000 : 0; // reference C.9
        lines.append(line);
    }
    return lines;
}

} // namespace ticketeer
