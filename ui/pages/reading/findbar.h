#pragma once

#include "conversationtext.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QToolButton;

namespace ticketeer {

/// Finds words in a conversation: "3 of 17", forth and back by F3 and Enter, gone by Esc. Knows what is
/// where; showing it is the conversation's.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);

    /// In reading order; while the bar is open it follows them.
    void setEntries(const QList<Record> &entries);
    /// Opens; with the words searched for last time selected. from: the entry that is read, where the search
    /// begins.
    void start(qint64 from);
    void step(int by);
    void stop();
    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] QString needle() const;

Q_SIGNALS:
    /// Empty: nothing is searched for any more.
    void needleChanged(const QString &needle);
    void hitChosen(const ticketeer::ConversationText::Hit &hit);
    void stopped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void showCount();
    ConversationText *m_text;
    QLineEdit *m_input;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QList<Record> m_entries;
    QList<ConversationText::Hit> m_hits;
    qsizetype m_at = -1;
    qint64 m_from = 0;
    bool m_active = false;
    bool m_fresh = false; ///< the needle is new: go to its first place
};

} // namespace ticketeer
