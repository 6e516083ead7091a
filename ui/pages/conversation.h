#pragma once

#include "records/record.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace ticketeer {

class ActionCard;
class ConversationList;
class Job;
class MessageBar;
struct Desk;

/// The actions of a ticket in the order the user prefers, newest ones first drawn; follows the store.
class Conversation : public QWidget
{
    Q_OBJECT
public:
    Conversation(qint64 ticketId, Desk &desk, QWidget *parent = nullptr);

    void load();
    /// Shows the newest entry, wherever it stands.
    void goToNewest();
    [[nodiscard]] QList<ActionCard *> cards() const;

private:
    void showActions();
    void showState();
    void showImages();
    void showImagesOfAll();
    void setNewestFirst(bool newestFirst);
    [[nodiscard]] QWidget *buildBar();
    [[nodiscard]] bool newestFirst() const;
    [[nodiscard]] QList<Record> sorted() const;
    void follow();
    qint64 m_ticketId;
    Desk &m_desk;
    QLabel *m_count;
    QToolButton *m_order;
    QToolButton *m_lookFiles;
    MessageBar *m_bar;
    MessageBar *m_images;
    QScrollArea *m_area;
    ConversationList *m_inside;
    QVBoxLayout *m_column;
    QLabel *m_state;
    QToolButton *m_earlier;
    QHash<qint64, ActionCard *> m_cards;
    QPointer<Job> m_loading;
    int m_shown;
    bool m_following = true; ///< the view stays at the newest entry until the user scrolls
};

} // namespace ticketeer
