#include "poller.h"

#include "api/requestbudget.h"
#include "workspace.h"

namespace ticketeer {

namespace {

/// How often it is looked whether something is due; costs nothing. Short, so that a computer that wakes up
/// does not wait for the rest of an interval.
constexpr int TickMs = 5'000;

} // namespace

Poller::Poller(Workspace &workspace, const RequestBudget &budget, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_budget(budget)
{
    m_timer.setInterval(TickMs);
    connect(&m_timer, &QTimer::timeout, this, &Poller::tick);
    m_sinceFocus.start();
}

void Poller::start()
{
    m_running = true;
    m_timer.start();
}

void Poller::stop()
{
    m_running = false;
    m_timer.stop();
}

void Poller::setFocused(bool focused)
{
    if (m_focused && !focused)
        m_sinceFocus.restart();
    m_focused = focused;
    if (focused && m_running)
        tick();
}

int Poller::interval() const
{
    int wanted = FocusedMs;
    if (!m_focused)
        wanted = m_sinceFocus.hasExpired(AwayMs) ? IdleMs : BackgroundMs;
    // Half of the day's requests gone: the rest should last.
    const int left = 100 - 100 * m_budget.usedToday() / m_budget.dayLimit();
    if (left < 25)
        return 6 * wanted;
    return left < 50 ? 2 * wanted : wanted;
}

void Poller::tick()
{
    const int often = interval();
    ask(resource(resources::Tickets), often);
    if (often > IdleMs)
        return;
    ask(resource(resources::Customers), OthersMs);
    ask(resource(resources::Contacts), OthersMs);
    m_workspace.refreshOldLookups();
}

void Poller::ask(const Resource &resource, int everyMs)
{
    const ListState state = m_workspace.listState(resource);
    if (state.phase == ListState::Phase::Loading || state.phase == ListState::Phase::NotLoaded)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime last = state.triedAt.isValid() ? state.triedAt : state.loadedAt;
    const qint64 age = last.msecsTo(now);
    // A clock that was set back must not stop the questions.
    if (age >= 0 && age < everyMs)
        return;
    if (m_budget.allows(Purpose::Refresh))
        m_workspace.refresh(resource, Purpose::Refresh);
}

} // namespace ticketeer
