#pragma once

#include "editsession.h"

namespace ticketeer {

/// A line of a form that no record has: what only a create takes (reference C.1: a new ticket's customer,
/// contact and first text).
struct CreateOnlyField
{
    QLatin1StringView element;
    const char *label;
    FieldType type;
    QLatin1StringView lookup;
};

/// The create-only lines of a resource, in form order.
[[nodiscard]] std::span<const CreateOnlyField> createOnlyFields(const Resource &resource);
[[nodiscard]] const CreateOnlyField *findCreateOnly(const Resource &resource, QAnyStringView element);

/// The lines of the form for this resource: required ones first, then the usual ones, then the rest, then
/// custom.
[[nodiscard]] QList<FormField> formFieldsFor(const Resource &resource, bool create,
                                             const QList<CustomField> &custom);

} // namespace ticketeer
