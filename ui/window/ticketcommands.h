#pragma once

#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace ticketeer {

class BulkWindows;
class MessageBar;
struct Desk;

/// What an agent does with tickets many times a day by one key: take them, hand them over. One ticket is
/// changed at once and can be undone; several go through the dry run of a bulk change, so that nothing is
/// written, and no request spent, unseen.
class TicketCommands : public QObject
{
    Q_OBJECT
public:
    /// tickets: the ids these act on, asked when a key is pressed.
    TicketCommands(Desk &desk, BulkWindows &bulk, MessageBar &messages,
                   std::function<QList<qint64>()> tickets, QWidget *window);

    [[nodiscard]] QAction *take() const { return m_take; }
    [[nodiscard]] QAction *assign() const { return m_assign; }

private:
    void takeThem();
    void askWhom();
    void give(const QList<qint64> &ids, const QString &element, qint64 id);
    Desk &m_desk;
    BulkWindows &m_bulk;
    MessageBar &m_messages;
    std::function<QList<qint64>()> m_tickets;
    QWidget *m_window;
    QAction *m_take;
    QAction *m_assign;
};

} // namespace ticketeer
