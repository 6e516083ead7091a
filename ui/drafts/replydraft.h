#pragma once

#include "draftkeeper.h"

#include <QStringList>

namespace ticketeer {

class DraftNotice;
struct Desk;
struct OutboxEntry;

/// What stands in the box where an answer is written, as far as it is typed or chosen.
struct ReplyContent
{
    QString html{};   ///< Composer::draftHtml(); empty when nothing was typed
    QCborMap place{}; ///< textPlace() of it
    QStringList files{};
    qint64 type = 0; ///< kind of entry; 0: as it comes
    int minutes = 0;
    QCborMap time{}; ///< TimeTracker::state(); where there is none, the minutes count
    bool isPublic = false;
    qint64 entry = 0; ///< of the outbox, when that is edited here

    [[nodiscard]] bool isEmpty() const { return html.isEmpty() && files.isEmpty(); }
};

/// What was written in an answer that is in the outbox: its text and what was chosen with it.
[[nodiscard]] ReplyContent writtenIn(const OutboxEntry &entry);

/// The draft of the answer to one ticket: what is typed goes there, what is kept comes back with a line that
/// says so.
class ReplyDraft : public QObject
{
    Q_OBJECT
public:
    ReplyDraft(qint64 ticketId, Desk &desk, DraftNotice &notice, QWidget *box);

    /// Tells what is kept, if anything; call it once brought() is listened to.
    void start();
    /// As often as anything changes. change: what would be sent.
    void keep(const ReplyContent &content, const Change &change);
    /// The text of another draft, such as one that was taken back from the outbox, becomes this one.
    void adopt(const Draft &other);
    [[nodiscard]] const QString &key() const { return m_keeper.key(); }

    /// For Draft::view of an answer that is made elsewhere.
    [[nodiscard]] static QCborMap view(const ReplyContent &content);

Q_SIGNALS:
    void brought(const ticketeer::ReplyContent &content);
    /// Nothing is to be left of it.
    void discarded();

private:
    void bring(const Draft &draft);
    void tell();
    [[nodiscard]] qint64 newestAction() const;
    qint64 m_ticketId;
    Desk &m_desk;
    DraftNotice &m_notice;
    DraftKeeper m_keeper;
    QDateTime m_broughtFrom; ///< when what was brought was typed; invalid: nothing was
    qint64 m_seen = 0;       ///< the newest action when the draft was begun
};

} // namespace ticketeer
