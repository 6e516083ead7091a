#include "bulktext.h"

#include "api/requestbudget.h"
#include "editor/problemtext.h"
#include "models/batchprogress.h"
#include "models/undowords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Bulk)
};

QString reasonText(const BulkRow &row)
{
    switch (row.reason) {
    case BulkRow::Reason::None:
        return {};
    case BulkRow::Reason::Value:
        return row.problem ? problemText(*row.problem) : QString();
    case BulkRow::Reason::RecordGone:
        return Words::tr("It is not there any more.");
    case BulkRow::Reason::NotSentYet:
        return Words::tr("It is not on the server yet.");
    case BulkRow::Reason::NotAField:
        return Words::tr("There is no such field here.");
    case BulkRow::Reason::NotOfType:
        return Words::tr("The ticket's type has no such status.");
    case BulkRow::Reason::NotOfProduct:
        return Words::tr("This is not a version of the ticket's product.");
    case BulkRow::Reason::WithoutStatus:
        return Words::tr("The new type has no such status.");
    case BulkRow::Reason::Inactive:
        return Words::tr("This one is not active.");
    case BulkRow::Reason::NotLoaded:
        return Words::tr("What is there now is not loaded yet.");
    case BulkRow::Reason::LeftOut:
        return Words::tr("Left out because of a conflict.");
    }
    return {};
}

} // namespace

QString verdictText(const BulkRow &row)
{
    QStringList words;
    switch (row.state) {
    case BulkRow::State::Changes:
        words.append(row.follows ? Words::tr("Changes along with it") : Words::tr("Changes"));
        if (row.problem)
            words.append(problemText(*row.problem));
        break;
    case BulkRow::State::Same:
        words.append(Words::tr("Is so already"));
        break;
    case BulkRow::State::Refused:
        words.append(Words::tr("Refused: %1").arg(reasonText(row)));
        break;
    }
    if (row.unsent)
        words.append(Words::tr("Has changes that are not sent yet"));
    if (row.drafted)
        words.append(Words::tr("You have begun to edit this"));
    return words.join(u" · "_s);
}

QString outcomeText(const BulkPlan &plan, const Resource &resource, int selected)
{
    QStringList sentences{Words::tr("%1 of %2 change.")
                              .arg(QLocale().toString(plan.records()), countWords(resource, selected))};
    if (const int refused = plan.count(BulkRow::State::Refused))
        sentences.append(Words::tr("%Ln value(s) are refused.", "", refused));
    if (const int same = plan.count(BulkRow::State::Same))
        sentences.append(Words::tr("%Ln value(s) are there already.", "", same));
    if (const int conflicts = plan.conflicts())
        sentences.append(Words::tr("%Ln value(s) meet unsent changes or drafts.", "", conflicts));
    return sentences.join(u' ');
}

QString costText(int requests, const RequestBudget &budget)
{
    const QLocale locale;
    const int limit = budget.dayLimit();
    const int left = std::max(0, limit - budget.usedToday() - budget.estimatedOthers());
    const double share = limit > 0 ? 100.0 * requests / limit : 0;
    const QString percent =
        share > 0 && share < 1 ? Words::tr("less than 1") : locale.toString(share, 'f', 0);
    QString words =
        Words::tr("%Ln request(s), %1 percent of a day's %2; about %3 are left today.", "", requests)
            .arg(percent, locale.toString(limit), locale.toString(left));
    if (requests > left)
        words +=
            u' ' + Words::tr("It stops when they are used up and goes on by itself when there are more.");
    return words;
}

QString mailText(const BulkMail &mail)
{
    if (mail.tickets == 0)
        return Words::tr("No mail to customers is to be expected.");
    QStringList whom;
    if (!mail.contacts.isEmpty())
        whom.append(Words::tr("%Ln contact(s)", "", static_cast<int>(mail.contacts.size())));
    if (!mail.customers.isEmpty())
        whom.append(Words::tr("%Ln customer(s)", "", static_cast<int>(mail.customers.size())));
    return Words::tr("The service may send mail: %Ln ticket(s) that customers can see get another status.",
                     "", mail.tickets) +
           u' ' + Words::tr("%1 belong to them.").arg(QLocale().createSeparatedList(whom));
}

QString goText(const Resource &resource, int records)
{
    if (resource.is(resources::Tickets))
        return Words::tr("&Change %Ln Ticket(s)", "", records);
    if (resource.is(resources::Customers))
        return Words::tr("&Change %Ln Customer(s)", "", records);
    if (resource.is(resources::Contacts))
        return Words::tr("&Change %Ln Contact(s)", "", records);
    if (resource.is(resources::Products))
        return Words::tr("&Change %Ln Product(s)", "", records);
    return Words::tr("&Change %Ln Record(s)", "", records);
}

QString changeTitle(const Resource &resource, int records)
{
    return Words::tr("Change %1").arg(countWords(resource, records));
}

QString batchName(const BatchProgress &progress)
{
    const QString records = countWords(*progress.resource, progress.records);
    return (progress.creates ? Words::tr("The creation of %1") : Words::tr("A change of %1")).arg(records);
}

QString batchText(const BatchProgress &progress, bool paused)
{
    const QLocale locale;
    if (!progress.resource)
        return Words::tr("Nothing of it is left.");
    QString text = Words::tr("%1 of %2 done.")
                       .arg(locale.toString(progress.done), countWords(*progress.resource, progress.records));
    if (progress.needUser > 0)
        text += u' ' + Words::tr("%Ln need(s) you.", "", progress.needUser);
    if (paused && !progress.isOver())
        text += u' ' + Words::tr("Paused.");
    return text;
}

} // namespace ticketeer
