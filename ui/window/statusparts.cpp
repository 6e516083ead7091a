#include "statusparts.h"

#include "api/requestbudget.h"
#include "errortext.h"
#include "sync/workspace.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

QString name(const Resource &resource)
{
    return QCoreApplication::translate("Resource", resource.pluralLabel);
}

} // namespace

StatusPart::StatusPart(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QLabel(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setTextFormat(Qt::PlainText);
    setContentsMargins(6, 0, 6, 0);
}

void StatusPart::say(const QString &text, const QString &tip)
{
    setText(text);
    setToolTip(tip.isEmpty() ? QString() : tip.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    setAccessibleDescription(tip.isEmpty() ? text : text + u'\n' + tip);
}

SyncStatus::SyncStatus(const Workspace &workspace, QWidget *parent)
    : StatusPart(u"syncStatus"_s, tr("Sync status"), parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::listStateChanged, this, &SyncStatus::update);
    update();
}

void SyncStatus::setSignedIn(bool signedIn)
{
    m_signedIn = signedIn;
    update();
}

void SyncStatus::update()
{
    if (!m_signedIn) {
        say(tr("Not signed in"));
        return;
    }
    const QLocale locale;
    QDateTime oldest;
    for (const Resource *resource : allResources()) {
        const ListState state = m_workspace.listState(*resource);
        if (state.phase == ListState::Phase::Loading) {
            say(state.total > 0
                    ? tr("Loading %1: %2 of %3")
                          .arg(name(*resource), locale.toString(state.done), locale.toString(state.total))
                    : tr("Loading %1…").arg(name(*resource)));
            return;
        }
    }
    for (const Resource *resource : allResources()) {
        const ListState state = m_workspace.listState(*resource);
        if (state.phase == ListState::Phase::Failed && state.error) {
            const ErrorText words = explain(*state.error, Doing::LoadingList, name(*resource));
            say(tr("%1 could not be loaded").arg(name(*resource)), words.summary + u'\n' + words.advice);
            return;
        }
        if (state.loadedAt.isValid() && (!oldest.isValid() || state.loadedAt < oldest))
            oldest = state.loadedAt;
    }
    if (oldest.isValid())
        say(tr("Up to date since %1")
                .arg(locale.toString(oldest.toLocalTime().time(), QLocale::ShortFormat)));
    else
        say(tr("Nothing loaded yet"));
}

BudgetStatus::BudgetStatus(const RequestBudget &budget, QWidget *parent)
    : StatusPart(u"requestBudget"_s, tr("Request budget"), parent), m_budget(budget)
{
    connect(&budget, &RequestBudget::changed, this, &BudgetStatus::update);
    update();
}

void BudgetStatus::update()
{
    const QLocale locale;
    const auto purposes = {
        std::pair{Purpose::Write, tr("Saving")},       std::pair{Purpose::Open, tr("Opening")},
        std::pair{Purpose::List, tr("Lists")},         std::pair{Purpose::Lookup, tr("Choices")},
        std::pair{Purpose::Refresh, tr("Refreshing")}, std::pair{Purpose::Backfill, tr("Filling in")}};
    QStringList lines{
        tr("Requests of this client in the last 24 hours; your colleagues' count, too, but are not seen.")};
    const QHash<Purpose, int> used = m_budget.usedByPurpose();
    for (const auto &[purpose, label] : purposes) {
        if (const int count = used.value(purpose); count > 0)
            lines.append(tr("%1: %2").arg(label, locale.toString(count)));
    }
    lines.append(
        tr("Last minute: %1 of %2")
            .arg(locale.toString(m_budget.usedThisMinute()), locale.toString(m_budget.minuteLimit())));
    QString text = tr("%1 of %2 requests")
                       .arg(locale.toString(m_budget.usedToday()), locale.toString(m_budget.dayLimit()));
    if (const QDateTime until = m_budget.holdUntil(); until.isValid())
        text = tr("%1, on hold until %2")
                   .arg(text, locale.toString(until.toLocalTime().time(), QLocale::ShortFormat));
    say(text, lines.join(u'\n'));
}

OutboxStatus::OutboxStatus(const Workspace &workspace, QWidget *parent)
    : StatusPart(u"outboxStatus"_s, tr("Outbox"), parent)
{
    connect(&workspace, &Workspace::changesUnderWayChanged, this, &OutboxStatus::update);
    update(workspace.changesUnderWay());
}

void OutboxStatus::update(int count)
{
    if (count == 0)
        say(tr("All changes sent"));
    else
        say(tr("Sending %Ln change(s)", "", count));
}

} // namespace ticketeer
