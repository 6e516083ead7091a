#include "entrywords.h"

#include "pages/html/safehtml.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocumentFragment>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer::entrywords {

namespace {

// Numbers of the service (reference C.5).
constexpr qint64 DescriptionType = 1;
constexpr qint64 ReminderType = 6;
constexpr qint64 CloneType = 7;

constexpr qsizetype FirstCharacters = 3000;
constexpr qsizetype MostWords = 200;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(EntryWords)
};

/// What the service calls by a number.
QString systemKind(qint64 type)
{
    switch (type) {
    case DescriptionType:
        return Words::tr("Description");
    case 2:
        return Words::tr("Resolution");
    case 3:
        return Words::tr("Email");
    case 4:
        return Words::tr("Update request");
    case 5:
        return Words::tr("Chat");
    case ReminderType:
        return Words::tr("Reminder");
    case CloneType:
        return Words::tr("Copy of a ticket");
    case 8:
        return Words::tr("Customer hub");
    default:
        return {};
    }
}

QString spelledOut(const QDateTime &when, const QString &zone)
{
    const QLocale locale;
    return Words::tr("%1, %2 (%3)", "date, time, zone")
        .arg(locale.toString(when.date(), QLocale::LongFormat), locale.toString(when.time(), u"HH:mm:ss"_s),
             zone);
}

} // namespace

bool isDescription(const Record &action)
{
    return action.integer(u"SystemActionTypeID") == DescriptionType;
}

bool isAutomatic(const Record &action)
{
    // What waits to be sent was written here.
    if (action.id() < 0)
        return false;
    const qint64 type = action.integer(u"SystemActionTypeID");
    const bool nobody = action.integer(u"CreatorID") <= 0;
    return type == ReminderType || type == CloneType ||
           (nobody && action.text(u"CreatorName").trimmed().isEmpty());
}

bool isPublic(const Record &action)
{
    return action.flag(u"IsVisibleOnPortal");
}

QString author(const Record &action)
{
    const QString name = action.text(u"CreatorName").simplified();
    if (!name.isEmpty())
        return name;
    return action.integer(u"CreatorID") > 0
               ? Words::tr("Somebody (number %1)").arg(action.integer(u"CreatorID"))
               : Words::tr("TeamSupport (automatic)");
}

QString headline(const Record &action, const QString &author)
{
    const QString name = author.isEmpty() ? entrywords::author(action) : author;
    if (isDescription(action))
        return isPublic(action) ? Words::tr("Public description by %1").arg(name)
                                : Words::tr("Internal description by %1").arg(name);
    if (isAutomatic(action))
        return isPublic(action) ? Words::tr("Public automatic entry by %1").arg(name)
                                : Words::tr("Internal automatic entry by %1").arg(name);
    return isPublic(action) ? Words::tr("Public reply by %1").arg(name)
                            : Words::tr("Internal note by %1").arg(name);
}

QString duration(qint64 minutes)
{
    minutes = std::clamp<qint64>(minutes, 0, 10'000'000);
    const QLocale locale;
    if (minutes < 60)
        return Words::tr("%n minutes", nullptr, static_cast<int>(minutes));
    return minutes % 60 == 0
               ? Words::tr("%1 h", "hours").arg(locale.toString(minutes / 60))
               : Words::tr("%1 h %2 min").arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
}

QStringList about(const Record &action)
{
    QStringList parts;
    const QString kind = action.text(u"ActionType").simplified();
    const QString system = systemKind(action.integer(u"SystemActionTypeID"));
    const QString title = action.text(u"Name").simplified().left(120);
    if (!system.isEmpty())
        parts << system;
    if (!kind.isEmpty() && kind.compare(system, Qt::CaseInsensitive) != 0)
        parts << kind;
    // The service names the first entry "Description" in English, whatever the language.
    const bool named = isDescription(action) && title == u"Description";
    if (!title.isEmpty() && !named && !parts.contains(title, Qt::CaseInsensitive))
        parts << title;
    if (const qint64 minutes = action.integer(u"TimeSpent"); minutes > 0)
        parts << Words::tr("Time spent: %1").arg(duration(minutes));
    if (action.flag(u"IsKnowledgeBase"))
        parts << Words::tr("Knowledge base");
    return parts;
}

QString when(const Record &action)
{
    return when(action.value(u"DateCreated").toMoment());
}

QString when(const QDateTime &moment)
{
    return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString exactly(const QDateTime &moment, const QTimeZone &account)
{
    if (!moment.isValid())
        return {};
    const QDateTime here = moment.toLocalTime();
    return Words::tr("Here: %1").arg(spelledOut(here, here.timeZoneAbbreviation())) + u'\n' +
           Words::tr("Account: %1")
               .arg(spelledOut(moment.toTimeZone(account), QString::fromLatin1(account.id()))) +
           u'\n' + spelledOut(moment.toUTC(), u"UTC"_s);
}

QString firstWords(const Record &action)
{
    const SafeHtml safe = safeHtml(action.text(u"Description").left(FirstCharacters), HtmlExtent::Beginning);
    QString words;
    for (const SafePart &part : safe.parts) {
        if (part.kind == MailPart::Text && words.size() < MostWords)
            words += QTextDocumentFragment::fromHtml(part.html).toPlainText() + u' ';
    }
    words = words.simplified();
    return words.size() > MostWords ? words.left(MostWords) + u'…' : words;
}

} // namespace ticketeer::entrywords
