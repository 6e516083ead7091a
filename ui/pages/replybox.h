#pragma once

#include "models/timetracker.h"
#include "records/change.h"
#include "reply/editedentry.h"

#include <QFrame>

class QComboBox;
class QPushButton;

namespace ticketeer {

class Composer;
class ControlRow;
class DraftNotice;
class FileTray;
class MailLine;
class MessageBar;
class ReplyAudience;
class ReplyDraft;
class SendAndButton;
struct Desk;
struct Draft;
struct OutboxEntry;
struct ReplyContent;
struct SendSteps;

/// Where an agent writes: an internal note unless they choose to write to the customer. Sending hands text
/// and files to the outbox and empties the box; the conversation shows what becomes of them. What stands here
/// is kept as a draft all the while, and is here again the next time.
class ReplyBox : public QFrame
{
    Q_OBJECT
public:
    ReplyBox(qint64 ticketId, Desk &desk, QWidget *parent = nullptr);
    ~ReplyBox() override;

    /// Without it (not loaded yet, deleted, merged into another) there is nothing to send to: what stands
    /// here can still be read and copied.
    void setTicketHere(bool here);
    [[nodiscard]] bool hasText() const;
    void startReply();
    void startNote();
    /// Puts what somebody wrote where the cursor is.
    void quote(const QString &html, const QString &author, const QDateTime &when);
    /// Takes the text of an entry of the outbox back for editing; sending replaces it there.
    void edit(const OutboxEntry &entry);
    /// Goes on with this draft; another text that stands here comes first.
    void goOnWith(const Draft &draft);

Q_SIGNALS:
    /// Send was pressed on something that can go: the list still stands as the agent sees it.
    void aboutToSend();
    /// The outbox has it.
    void sent();
    /// It was sent with the wish to go on to the next ticket.
    void nextRequested();

private:
    void buildWriting();
    void buildFiles();
    void buildControls();
    void buildKeys();
    void listen();
    void showTypes();
    /// What the buttons say and who may be mailed.
    void showSending();
    void followAudience();
    void send(bool withPlan);
    void empty();
    void stopEditing();
    void tellEditing();
    void tellOtherText();
    void tellGone(bool sent);
    void tellTicketMissing();
    /// For the draft.
    void keep();
    void fill(const ReplyContent &content);
    [[nodiscard]] ReplyContent content() const;
    [[nodiscard]] Change change() const;
    qint64 m_ticketId;
    Desk &m_desk;
    MessageBar *m_bar;
    DraftNotice *m_notice;
    ReplyDraft *m_draft;
    EditedEntry m_edited;
    TimeTracker m_time;
    ReplyAudience *m_audience;
    Composer *m_composer;
    FileTray *m_files;
    MailLine *m_mail;
    ControlRow *m_controls;
    QComboBox *m_type;
    QPushButton *m_send;
    SendAndButton *m_sendAnd;
    qint64 m_wantedType = 0; ///< chosen before the kinds were known
    bool m_here = true;      ///< the ticket
    bool m_filling = false;
};

} // namespace ticketeer
