#include "budgettext.h"

#include "api/requestbudget.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr qint64 SecondMs = 1000;
constexpr qint64 SecondsOfMinute = 60;

/// Gives the words below their context for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Budget)
};

} // namespace

QString purposeText(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Write:
        return Words::tr("Saving");
    case Purpose::Open:
        return Words::tr("Opening");
    case Purpose::List:
        return Words::tr("Lists");
    case Purpose::Lookup:
        return Words::tr("Choices");
    case Purpose::Refresh:
        return Words::tr("Refreshing");
    case Purpose::Backfill:
        return Words::tr("Filling in");
    }
    return {};
}

QString othersText(const RequestBudget &budget)
{
    const int others = budget.estimatedOthers();
    return others > 0 ? Words::tr("about %1 by others").arg(QLocale().toString(others)) : QString();
}

QString countdown(const RequestBudget &budget)
{
    const QDateTime until = budget.holdUntil();
    if (!until.isValid())
        return {};
    // Rounded up: "0:00" would be over already.
    const qint64 seconds = (budget.now().msecsTo(until) + SecondMs - 1) / SecondMs;
    return u"%1:%2"_s.arg(seconds / SecondsOfMinute).arg(seconds % SecondsOfMinute, 2, 10, QChar(u'0'));
}

} // namespace ticketeer
