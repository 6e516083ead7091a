#pragma once

#include <QObject>
#include <QSet>

#include <functional>

class QWidget;

namespace ticketeer {

class MessageBar;
class RecordDialog;
struct Desk;
struct OutboxEntry;

/// Dynamic property of a window: the entry of the outbox that it deals with, and tells about itself.
inline constexpr char EntryProperty[] = "outboxEntry";

/// Leads from an entry of the outbox to the window where something is done about it, one for each; and says
/// above the content when an entry needs the user and no window is waiting for it.
class EntryWindows : public QObject
{
    Q_OBJECT
public:
    /// parent: of the windows.
    EntryWindows(Desk &desk, MessageBar &messages, QWidget *parent);

    /// The window where the user decides what becomes of it.
    void decide(qint64 entry);
    /// Its editor, with everything that was typed. Answers to tickets are edited on the ticket's page.
    void edit(qint64 entry);
    /// It was saved, but is not sent yet.
    void tellWaiting(qint64 entry);

Q_SIGNALS:
    /// The panel, with this entry in front; 0: any.
    void panelRequested(qint64 entry);
    void replyRequested(qint64 ticketId, qint64 entry);

private:
    void tellNeedsUser(qint64 entry);
    void tellDone(qint64 entry);
    void tellOld();
    /// The program ended while an editor was open with it.
    void tellUnfinished();
    void tell(qint64 entry);
    /// What was said about this entry is no longer so.
    void takeBackWords(qint64 entry);
    void createAnew(qint64 entry);
    void open(const OutboxEntry &entry, const std::function<QWidget *()> &make);
    /// A window that is open and deals with it already.
    [[nodiscard]] QWidget *windowFor(qint64 entry) const;
    Desk &m_desk;
    MessageBar &m_messages;
    QWidget *m_parent;
    qint64 m_toldOf = 0; ///< the entry that the last message was about
    QString m_told;
};

} // namespace ticketeer
