#pragma once

#include "records/record.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace ticketeer {

struct Desk;

/// The tickets around a ticket, among those that are here: open ones of its customers, its children, and
/// those that report the same version. Goes through the store little by little while nothing else is to be
/// done, so that a hundred thousand tickets hold up no window. Asks the service for nothing. GUI thread.
class Neighbours : public QObject
{
    Q_OBJECT
public:
    explicit Neighbours(Desk &desk, QObject *parent = nullptr);

    /// Begins anew when the ticket's customers, parent or version are others; found() follows.
    void look(const Record &ticket);
    [[nodiscard]] bool isDone() const { return m_done; }
    /// Other open tickets of this customer, the newest first.
    [[nodiscard]] QList<Record> openOf(qint64 customerId) const { return m_open.value(customerId); }
    [[nodiscard]] const QList<Record> &children() const { return m_children; }
    /// Customers of other tickets that report the same version of the same product; who they are and how many
    /// tickets.
    [[nodiscard]] const QHash<qint64, int> &reporters() const { return m_reporters; }
    /// As their tickets call them: the customers themselves may not be here.
    [[nodiscard]] QString nameOf(qint64 reporter) const { return m_names.value(reporter); }
    [[nodiscard]] int ticketsSeen() const { return static_cast<int>(m_ids.size()); }

Q_SIGNALS:
    void found();

private:
    void goOn();
    void judge(const Record &other);
    Desk &m_desk;
    Record m_ticket;
    QList<qint64> m_ids;
    qsizetype m_at = 0;
    QHash<qint64, QList<Record>> m_open;
    QList<Record> m_children;
    QHash<qint64, int> m_reporters;
    QHash<qint64, QString> m_names;
    QTimer m_more;
    bool m_done = false;
};

} // namespace ticketeer
