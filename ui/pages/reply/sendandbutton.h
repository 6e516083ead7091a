#pragma once

#include "sendplan.h"

#include <QToolButton>

#include <functional>

class QMenu;

namespace ticketeer {

struct Desk;

/// Sends and does what the agent usually does along with it: another status, another assignee, on to the next
/// ticket. Its text says what it will do, its menu chooses it. What was chosen last is chosen everywhere.
class SendAndButton : public QToolButton
{
    Q_OBJECT
public:
    SendAndButton(qint64 ticketId, Desk &desk, QWidget *parent);

    [[nodiscard]] SendSteps steps() const;
    /// minutes: time that goes with it; the text says so.
    void follow(int minutes);
    /// There is something to send.
    void setReady(bool ready) { m_ready = ready; }
    /// As pressing it: without a plan, or with nothing to send, it asks what is to be done along with it.
    void run();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sendRequested();
    void planChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// As many of its words as there is room for.
    void fitText();
    /// The width of everything but the words.
    [[nodiscard]] int around() const;
    void fillMenu();
    void addStatuses();
    void addAssignees();
    /// choose: what the choice makes of a plan; the flag says whether it is on.
    QAction *addChoice(QMenu *menu, const QString &text, bool chosen,
                       const std::function<void(SendPlan &, bool)> &choose);
    [[nodiscard]] SendPlan plan() const;
    void setPlan(const SendPlan &plan);
    qint64 m_ticketId;
    Desk &m_desk;
    QMenu *m_menu;
    QString m_words; ///< all of them
    int m_minutes = 0;
    bool m_ready = false;
};

} // namespace ticketeer
