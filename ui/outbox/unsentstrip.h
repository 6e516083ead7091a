#pragma once

#include "entrytext.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace ticketeer {

struct Desk;

/// What became of something shown that is not on the server yet, where it is shown: a symbol, the state in
/// words, and what can be done about it. Follows its entry of the outbox.
class UnsentStrip : public QFrame
{
    Q_OBJECT
public:
    UnsentStrip(qint64 entry, Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] qint64 entry() const { return m_id; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// Its words are others.
    void changed();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const QString &name, const QString &text, const std::function<void()> &pressed);
    void showState();
    Desk &m_desk;
    qint64 m_id;
    EntryText m_words;
    QLabel *m_symbol;
    QLabel *m_text;
    QToolButton *m_decide = nullptr;
    QToolButton *m_retry = nullptr;
    QToolButton *m_edit = nullptr;
    QToolButton *m_takeBack = nullptr;
    QTimer m_second; ///< runs only while it counts down and is seen
};

} // namespace ticketeer
