#include "ticket.h"

#include <algorithm>

namespace ticketeer {

namespace {

QString names(const std::optional<QList<Link>> &links)
{
    QStringList all;
    for (const Link &link : links.value_or(QList<Link>()))
        all.append(link.name);
    return all.join(QStringLiteral(", "));
}

} // namespace

QList<Record> statusesFor(qint64 ticketTypeId, const QList<Record> &statuses)
{
    QList<Record> found;
    for (const Record &status : statuses) {
        if (status.integer(u"TicketTypeID") == ticketTypeId)
            found.append(status);
    }
    std::stable_sort(found.begin(), found.end(), [](const Record &left, const Record &right) {
        return left.integer(u"Position") < right.integer(u"Position");
    });
    return found;
}

QList<Record> versionsOf(qint64 productId, const QList<Record> &versions)
{
    QList<Record> found;
    for (const Record &version : versions) {
        if (version.integer(u"ProductID") == productId)
            found.append(version);
    }
    std::stable_sort(found.begin(), found.end(), [](const Record &left, const Record &right) {
        return left.text(u"VersionNumber") > right.text(u"VersionNumber");
    });
    return found;
}

QLatin1StringView decidedBy(const Resource &resource, QAnyStringView element)
{
    constexpr QLatin1StringView type("TicketTypeID");
    constexpr QLatin1StringView product("ProductID");
    const Field *field = resource.field(element);
    if (!field)
        return resource.custom == Custom::FieldsByType ? type : QLatin1StringView();
    if (field->lookup == resources::Statuses && resource.field(type))
        return type;
    if (field->lookup == resources::Versions && resource.field(product))
        return product;
    return {};
}

QString customerNames(const Record &ticket)
{
    return names(ticket.customers());
}

QString contactNames(const Record &ticket)
{
    return names(ticket.contacts());
}

QString tagNames(const Record &ticket)
{
    return ticket.tags().value_or(QStringList()).join(QStringLiteral(", "));
}

} // namespace ticketeer
