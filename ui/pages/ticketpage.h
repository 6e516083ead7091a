#pragma once

#include "recordpage.h"

#include <QPointer>

class QAction;
class QSplitter;
class QTabWidget;
class QToolButton;

namespace ticketeer {

class Conversation;
class Job;
class PageHeader;
class ReplyBox;
class TicketSide;
struct ShownField;

/// A ticket: what it is, who it is about, everything that was said, and a place to answer.
class TicketPage : public RecordPage
{
    Q_OBJECT
public:
    TicketPage(qint64 id, Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString pageTitle() const override;
    void reload() override;
    bool find() override;
    void editEntry(qint64 entry) override;
    void goOnWith(const Draft &draft) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void recordChanged() override;

private:
    void buildHead();
    [[nodiscard]] QWidget *buildBody();
    [[nodiscard]] QTabWidget *buildTabs();
    void showTicket();
    [[nodiscard]] QList<ShownField> headFields(const Record &ticket) const;
    void askDelete();
    /// An answer to this ticket has arrived at the server.
    void followAnswer(qint64 entry);
    void subscribe(bool on);
    /// To the ticket that stood below this one when the answer was sent.
    void goToNext();
    PageHeader *m_head;
    Conversation *m_conversation;
    QTabWidget *m_tabs = nullptr;
    ReplyBox *m_reply;
    TicketSide *m_side = nullptr;
    QToolButton *m_edit = nullptr;
    QList<QAction *> m_actions;
    QPointer<Job> m_job;
    qint64 m_next = 0; ///< while an answer is sent: the ticket below this one; 0: none
};

} // namespace ticketeer
