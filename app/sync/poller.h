#pragma once

#include <QElapsedTimer>
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

    /// Until the next question for tickets, milliseconds, as things are now.
    [[nodiscard]] int interval() const;
    static constexpr int FocusedMs = 100'000;
    static constexpr int BackgroundMs = 300'000;
    /// Nobody has had the window in front for half an hour.
    static constexpr int IdleMs = 900'000;
    static constexpr int AwayMs = 1'800'000;
    /// Lists that change less.
    static constexpr int OthersMs = 3'600'000;

private:
    void tick();
    void ask(const Resource &resource, int everyMs);

    Workspace &m_workspace;
    const RequestBudget &m_budget;
    QTimer m_timer;
    QElapsedTimer m_sinceFocus;
    bool m_focused = true;
    bool m_running = false;
};

} // namespace ticketeer
