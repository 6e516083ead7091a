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
    {resources::Tickets, QT_TRANSLATE_NOOP("Thing", "The new ticket"),
     QT_TRANSLATE_NOOP("Thing", "New ticket"), QT_TRANSLATE_NOOP("Thing", "Edit ticket %1")},
    {resources::Customers, QT_TRANSLATE_NOOP("Thing", "The new customer"),
     QT_TRANSLATE_NOOP("Thing", "New customer"), QT_TRANSLATE_NOOP("Thing", "Edit customer %1")},
    {resources::Contacts, QT_TRANSLATE_NOOP("Thing", "The new contact"),
     QT_TRANSLATE_NOOP("Thing", "New contact"), QT_TRANSLATE_NOOP("Thing", "Edit contact %1")},
    {resources::Products, QT_TRANSLATE_NOOP("Thing", "The new product"),
     QT_TRANSLATE_NOOP("Thing", "New product"), QT_TRANSLATE_NOOP("Thing", "Edit product %1")},
    {resources::Versions, QT_TRANSLATE_NOOP("Thing", "The new version"),
     QT_TRANSLATE_NOOP("Thing", "New version"), QT_TRANSLATE_NOOP("Thing", "Edit version %1")},
    {resources::CustomerProducts, QT_TRANSLATE_NOOP("Thing", "The customer's new product"),
     QT_TRANSLATE_NOOP("Thing", "Add a product"),
     QT_TRANSLATE_NOOP("Thing", "Edit the customer's product %1")},
    {resources::PhoneNumbers, QT_TRANSLATE_NOOP("Thing", "The new phone number"),
     QT_TRANSLATE_NOOP("Thing", "New phone number"), QT_TRANSLATE_NOOP("Thing", "Edit phone number %1")},
    {resources::Addresses, QT_TRANSLATE_NOOP("Thing", "The new address"),
     QT_TRANSLATE_NOOP("Thing", "New address"), QT_TRANSLATE_NOOP("Thing", "Edit address %1")},
    {resources::Notes, QT_TRANSLATE_NOOP("Thing", "The new note"), QT_TRANSLATE_NOOP("Thing", "New note"),
     QT_TRANSLATE_NOOP("Thing", "Edit note %1")},
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
