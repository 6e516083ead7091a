#pragma once

#include <QFrame>
#include <QList>
#include <QTimer>

class QLabel;

namespace ticketeer {

struct Desk;
struct OutboxEntry;

/// "Sending in 8 s": while a reply waits for second thoughts, it can be taken back into its box or sent at
/// once. Of several, the last one; hidden while there is none. Object name "holdBar".
class HoldBar : public QFrame
{
    Q_OBJECT
public:
    explicit HoldBar(Desk &desk, QWidget *parent = nullptr);

    /// A reply is held now, and undo() would take it back.
    [[nodiscard]] bool isHolding() const { return m_entry != 0; }
    /// "sending the reply to Ticket 1042"
    [[nodiscard]] QString words() const;
    void undo();

Q_SIGNALS:
    /// isHolding() or words() is another.
    void changed();

private:
    void follow(qint64 entry);
    void lookAtAll();
    void look();
    void showRest();
    void sendNow();
    /// It waits for nothing but the end of its hold.
    [[nodiscard]] static bool isHeld(const OutboxEntry &entry);
    Desk &m_desk;
    QLabel *m_text;
    QTimer m_tick;
    QList<qint64> m_held; ///< entries of the outbox, oldest first
    qint64 m_entry = 0;   ///< the last of them; 0: none
};

} // namespace ticketeer
