#include "thing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr qsizetype LongestTitle = 60;

/// Whole sentences for each kind, because articles and genders differ between languages.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Thing)
public:
    QLatin1StringView key;
    const char *fresh;    ///< "The new ticket"
    const char *newTitle; ///< "New ticket"
    const char *edit;     ///< "Edit ticket %1"
};

constexpr Words words[] = {
    {resources::Tickets, QT_TR_NOOP("The new ticket"), QT_TR_NOOP("New ticket"),
     QT_TR_NOOP("Edit ticket %1")},
    {resources::Customers, QT_TR_NOOP("The new customer"), QT_TR_NOOP("New customer"),
     QT_TR_NOOP("Edit customer %1")},
    {resources::Contacts, QT_TR_NOOP("The new contact"), QT_TR_NOOP("New contact"),
     QT_TR_NOOP("Edit contact %1")},
    {resources::Products, QT_TR_NOOP("The new product"), QT_TR_NOOP("New product"),
     QT_TR_NOOP("Edit product %1")},
    {resources::Versions, QT_TR_NOOP("The new version"), QT_TR_NOOP("New version"),
     QT_TR_NOOP("Edit version %1")},
    {resources::CustomerProducts, QT_TR_NOOP("The customer's new product"), QT_TR_NOOP("Add a product"),
     QT_TR_NOOP("Edit the customer's product %1")},
    {resources::PhoneNumbers, QT_TR_NOOP("The new phone number"), QT_TR_NOOP("New phone number"),
     QT_TR_NOOP("Edit phone number %1")},
    {resources::Addresses, QT_TR_NOOP("The new address"), QT_TR_NOOP("New address"),
     QT_TR_NOOP("Edit address %1")},
    {resources::Notes, QT_TR_NOOP("The new note"), QT_TR_NOOP("New note"), QT_TR_NOOP("Edit note %1")},
};

const Words *find(const Resource &resource)
{
    for (const Words &entry : words) {
        if (resource.is(entry.key))
            return &entry;
    }
    return nullptr;
}

QString label(const Resource &resource)
{
    return QCoreApplication::translate("Resource", resource.label);
}

QString shortTitle(const Record &record)
{
    if (record.resource().is(resources::Tickets))
        return QString::number(record.integer(u"TicketNumber"));
    const QString title = record.title();
    return title.size() > LongestTitle ? QString(title.left(LongestTitle) + u'…') : title;
}

} // namespace

QString thingName(const Record &record)
{
    return u"%1 %2"_s.arg(label(record.resource()), shortTitle(record));
}

QString newThingName(const Resource &resource)
{
    const Words *entry = find(resource);
    return entry ? Words::tr(entry->fresh) : label(resource);
}

QString newThingTitle(const Resource &resource)
{
    const Words *entry = find(resource);
    return entry ? Words::tr(entry->newTitle) : label(resource);
}

QString editThingTitle(const Record &record)
{
    const Words *entry = find(record.resource());
    return entry ? Words::tr(entry->edit).arg(shortTitle(record)) : thingName(record);
}

QString pluralName(const Resource &resource)
{
    return QCoreApplication::translate("Resource", resource.pluralLabel);
}

} // namespace ticketeer
