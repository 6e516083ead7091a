#pragma once

#include "actioncard.h"
#include "reading/conversationtext.h"
#include "reading/imagepermits.h"
#include "reading/mailimages.h"
#include "reading/readingkeys.h"
#include "reading/readstate.h"
#include "records/record.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace ticketeer {

class ConversationBar;
class EntryList;
class FindBar;
class Job;
class MessageBar;
struct Desk;

/// The actions of a ticket in the order the user prefers; follows the store. Opens at the first one that is
/// new. Only what is near the view is laid out.
class Conversation : public QWidget
{
    Q_OBJECT
public:
    Conversation(qint64 ticketId, Desk &desk, QWidget *parent = nullptr);
    ~Conversation() override;

    void load();
    /// Shows the newest entry, wherever it stands.
    void goToNewest();
    /// Those that are laid out, from the top.
    [[nodiscard]] QList<ActionCard *> cards() const;
    void find();
    /// A key that nobody else wanted; false: nor does the conversation.
    bool handleKey(const QKeyEvent &event);
    [[nodiscard]] const ReadState &readState() const { return m_read; }

Q_SIGNALS:
    /// By a key: to write to the customer, or for agents.
    void answerRequested(bool toCustomer);
    /// What somebody wrote is wanted in the answer. html: of the conversation, not of the sender.
    void quoteRequested(const QString &html, const QString &author, const QDateTime &when);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void listen();
    void showActions();
    void showState();
    void setNewestFirst(bool newestFirst);
    [[nodiscard]] bool newestFirst() const;
    [[nodiscard]] QList<Record> sorted() const;
    [[nodiscard]] QList<Record> inReadingOrder() const;
    void openWhereItIsRead();

    // -- entries as widgets
    [[nodiscard]] QWidget *make(qint64 id, QWidget *parent);
    [[nodiscard]] QWidget *makeCard(const Record &action, QWidget *parent);
    [[nodiscard]] int estimate(qint64 id, int width) const;
    void leave(qint64 id, QWidget *widget);

    // -- reading
    void run(ReadingCommand command);
    void step(int by);
    void goTo(qint64 id);
    void noteSeen();
    void setFolded(qint64 id, bool folded);
    void foldAll();
    void showOutline();
    void showHit(const ConversationText::Hit &hit);
    void quote(const ActionCard *card);
    [[nodiscard]] qint64 currentId() const;

    // -- files and images
    void lookForFiles();
    [[nodiscard]] QList<Record> sentOnes() const;
    [[nodiscard]] MailImages picturesOf(const Record &action);
    void showImages();
    void placeImages();
    void offerImages(QWidget *below);

    qint64 m_ticketId;
    Desk &m_desk;
    ReadState m_read;
    ImagePermits m_permits;
    ReadingKeys m_keys;
    ConversationBar *m_top;
    FindBar *m_find;
    MessageBar *m_bar;
    MessageBar *m_images;
    EntryList *m_list;
    QLabel *m_state;
    QList<Record> m_actions; ///< in the order of time
    QHash<qint64, Record> m_byId;
    QHash<qint64, ActionCard::State> m_states;
    QHash<qint64, std::pair<QString, MailImages>> m_pictures; ///< with the text that they were found in
    std::optional<ConversationText::Hit> m_hit;
    QPointer<Job> m_loading;
    QTimer m_seeing;
    bool m_opened = false;     ///< the place where reading begins has been chosen
    bool m_lastNew = false;    ///< there was something new when it was
    bool m_imagesOnce = false; ///< the user asked for all images of this conversation, this time
};

} // namespace ticketeer
