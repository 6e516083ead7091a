#pragma once

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace ticketeer {

class RequestBudget;
class Workspace;
struct Resource;

/// Asks for changes while nobody asks: often while the window is in front, rarely behind others or when
/// nobody is there, and hardly at all when requests run short. One request each time. GUI thread.
class Poller : public QObject
{
    Q_OBJECT
public:
    Poller(Workspace &workspace, const RequestBudget &budget, QObject *parent = nullptr);

    /// With an account there is something to ask.
    void start();
    void stop();
    /// The window is in front, or not any more. Coming back asks at once when it is time.
    void setFocused(bool focused);

    /// Asks for what is due. Happens by itself every few seconds.
    void look();
    /// What could not be asked for is asked for now.
    void networkIsBack();

    /// Until the next question for tickets, milliseconds, as things are now.
    [[nodiscard]] int interval() const;
    static constexpr int FocusedMs = 110'000;
    static constexpr int BackgroundMs = 600'000;
    /// Nobody has had the window in front for half an hour.
    static constexpr int IdleMs = 900'000;
    static constexpr int AwayMs = 1'800'000;
    /// Lists that change less.
    static constexpr int OthersMs = 3'600'000;
    /// After a failure that may pass; twice as long after each further one.
    static constexpr int AgainMs = 15'000;

private:
    void ask(const Resource &resource, int everyMs);
    [[nodiscard]] bool hasFailed(const Resource &resource) const;

    Workspace &m_workspace;
    const RequestBudget &m_budget;
    QTimer m_timer;
    QHash<const Resource *, int> m_failures; ///< in a row
    QDateTime m_leftAt;                      ///< when the window went behind others, UTC
    bool m_focused = true;
    bool m_running = false;
};

} // namespace ticketeer
