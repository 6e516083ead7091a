#include "poller.h"

#include "api/requestbudget.h"
#include "workspace.h"

#include <algorithm>

namespace ticketeer {

namespace {

/// How often it is looked whether something is due; costs nothing. Short, so that a computer that wakes up
/// does not wait for the rest of an interval.
constexpr int TickMs = 5'000;
constexpr int MostDoublings = 10;

} // namespace

Poller::Poller(Workspace &workspace, const RequestBudget &budget, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_budget(budget)
{
    m_timer.setInterval(TickMs);
    connect(&m_timer, &QTimer::timeout, this, &Poller::look);
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
        m_leftAt = m_budget.now();
    m_focused = focused;
    if (focused && m_running)
        look();
}

int Poller::interval() const
{
    int wanted = FocusedMs;
    if (!m_focused)
        wanted = m_leftAt.msecsTo(m_budget.now()) >= AwayMs ? IdleMs : BackgroundMs;
    // Half of the day's requests gone: the rest should last.
    const int left = 100 - 100 * m_budget.usedToday() / m_budget.dayLimit();
    if (left < 25)
        return 6 * wanted;
    return left < 50 ? 2 * wanted : wanted;
}

void Poller::look()
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
    const QDateTime now = m_budget.now();
    const QDateTime last = state.triedAt.isValid() ? state.triedAt : state.loadedAt;
    const qint64 age = last.msecsTo(now);
    int wait = everyMs;
    if (!hasFailed(resource))
        m_failures.remove(&resource);
    else
        wait = std::min(everyMs, AgainMs << std::min(m_failures.value(&resource), MostDoublings));
    // A clock that was set back must not stop the questions.
    if (age >= 0 && age < wait)
        return;
    if (!m_budget.allows(Purpose::Refresh))
        return;
    if (hasFailed(resource))
        ++m_failures[&resource];
    m_workspace.refresh(resource, Purpose::Refresh);
}

bool Poller::hasFailed(const Resource &resource) const
{
    const ListState state = m_workspace.listState(resource);
    return state.phase == ListState::Phase::Failed && state.error && state.error->mayPass();
}

void Poller::networkIsBack()
{
    if (!m_running)
        return;
    m_failures.clear();
    for (const Resource *resource : allResources()) {
        if (hasFailed(*resource) && m_budget.allows(Purpose::Refresh))
            m_workspace.refresh(*resource, Purpose::Refresh);
    }
}

} // namespace ticketeer
