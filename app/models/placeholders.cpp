#include "placeholders.h"

#include "store/recordstore.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

struct Known
{
    QLatin1StringView name;
    const char *label;
};

constexpr std::array<Known, 11> AllKnown{{
    {"contact.first"_L1, QT_TRANSLATE_NOOP("Placeholder", "First name of the contact")},
    {"contact.last"_L1, QT_TRANSLATE_NOOP("Placeholder", "Last name of the contact")},
    {"contact.name"_L1, QT_TRANSLATE_NOOP("Placeholder", "Name of the contact")},
    {"customer.name"_L1, QT_TRANSLATE_NOOP("Placeholder", "Name of the customer")},
    {"ticket.number"_L1, QT_TRANSLATE_NOOP("Placeholder", "Number of the ticket")},
    {"ticket.title"_L1, QT_TRANSLATE_NOOP("Placeholder", "Title of the ticket")},
    {"ticket.status"_L1, QT_TRANSLATE_NOOP("Placeholder", "Status of the ticket")},
    {"ticket.product"_L1, QT_TRANSLATE_NOOP("Placeholder", "Product of the ticket")},
    {"agent.first"_L1, QT_TRANSLATE_NOOP("Placeholder", "Your first name")},
    {"agent.name"_L1, QT_TRANSLATE_NOOP("Placeholder", "Your name")},
    {"today"_L1, QT_TRANSLATE_NOOP("Placeholder", "Today's date")},
}};

struct Name
{
    QString first;
    QString last;

    [[nodiscard]] QString whole() const { return QString(first + u' ' + last).trimmed(); }
};

Name nameOf(const Record &person, const QString &otherwise)
{
    if (!person.isNull() && (person.value(u"FirstName").hasValue() || person.value(u"LastName").hasValue()))
        return {person.text(u"FirstName"), person.text(u"LastName")};
    // A ticket's list of contacts says "First Last" in one text.
    const qsizetype space = otherwise.lastIndexOf(u' ');
    return space < 0 ? Name{QString(), otherwise} : Name{otherwise.left(space), otherwise.mid(space + 1)};
}

} // namespace

QStringList placeholderNames()
{
    QStringList names;
    for (const Known &known : AllKnown)
        names.append(known.name);
    return names;
}

QString placeholderLabel(const QString &name)
{
    const auto *found = std::find_if(AllKnown.begin(), AllKnown.end(),
                                     [&name](const Known &known) { return known.name == name; });
    return found == AllKnown.end() ? QString() : QCoreApplication::translate("Placeholder", found->label);
}

PlaceholderValues placeholderValues(const RecordStore &store, qint64 ticketId, qint64 agentId, QDate today,
                                    const QLocale &locale)
{
    PlaceholderValues values;
    values.insert(u"today"_s, locale.toString(today, QLocale::ShortFormat));
    if (const Record agent = store.record(resource(resources::Users), agentId); !agent.isNull()) {
        const Name name = nameOf(agent, {});
        values.insert(u"agent.first"_s, name.first);
        values.insert(u"agent.name"_s, name.whole());
    }
    const Record ticket = store.record(resource(resources::Tickets), ticketId);
    if (ticket.isNull())
        return values;
    values.insert(u"ticket.number"_s, ticket.text(u"TicketNumber"));
    values.insert(u"ticket.title"_s, ticket.text(u"Name"));
    values.insert(u"ticket.status"_s, ticket.text(u"Status"));
    values.insert(u"ticket.product"_s, ticket.text(u"ProductName"));
    if (const auto customers = ticket.customers().value_or(QList<Link>()); !customers.isEmpty())
        values.insert(u"customer.name"_s, customers.constFirst().name);
    if (const auto contacts = ticket.contacts().value_or(QList<Link>()); !contacts.isEmpty()) {
        const Link &first = contacts.constFirst();
        const Name name = nameOf(store.record(resource(resources::Contacts), first.id), first.name);
        values.insert(u"contact.first"_s, name.first);
        values.insert(u"contact.last"_s, name.last);
        values.insert(u"contact.name"_s, name.whole());
    }
    return values;
}

PlaceholderValues exampleValues(QDate today, const QLocale &locale)
{
    return {{u"contact.first"_s, u"Mara"_s},
            {u"contact.last"_s, u"Lind"_s},
            {u"contact.name"_s, u"Mara Lind"_s},
            {u"customer.name"_s, u"Lind & Sons"_s},
            {u"ticket.number"_s, u"1042"_s},
            {u"ticket.title"_s, QCoreApplication::translate("Placeholder", "Printer prints nothing")},
            {u"ticket.status"_s, QCoreApplication::translate("Placeholder", "Open")},
            {u"ticket.product"_s, u"Press 5"_s},
            {u"agent.first"_s, u"Ana"_s},
            {u"agent.name"_s, u"Ana Ruiz"_s},
            {u"today"_s, locale.toString(today, QLocale::ShortFormat)}};
}

QList<PlaceholderPlace> placeholdersIn(const QString &text)
{
    static const QRegularExpression pattern(u"\\{([a-z]+(?:\\.[a-z]+)*)\\}"_s);
    QList<PlaceholderPlace> places;
    if (!text.contains(u'{'))
        return places;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        places.append({match.capturedStart(), match.capturedLength(), match.captured(1)});
    }
    return places;
}

QString filledIn(const QString &html, const PlaceholderValues &values)
{
    QString filled;
    qsizetype from = 0;
    for (const PlaceholderPlace &place : placeholdersIn(html)) {
        const QString value = values.value(place.name);
        if (value.trimmed().isEmpty())
            continue;
        filled += QStringView(html).sliced(from, place.start - from);
        filled += value.toHtmlEscaped();
        from = place.start + place.length;
    }
    return filled + html.mid(from);
}

} // namespace ticketeer
