#pragma once

#include "job.h"
#include "records/change.h"

#include <QObject>
#include <QStringList>

namespace ticketeer {

class RecordStore;
class Workspace;

/// Brings a ticket that a broken-off POST left behind (reference F.4: fields, contact, customer, first text
/// and tags are written one after the other) to what was wanted. What the server will not take is named as
/// missing.
class TicketCompletion : public QObject
{
    Q_OBJECT
public:
    TicketCompletion(Workspace &workspace, RecordStore &store, const Change &wanted, QObject *parent);
    void start(qint64 ticketId);

Q_SIGNALS:
    void ended(const ticketeer::Record &ticket, const QStringList &missing);
    /// The way to the server broke off; to be started anew later.
    void delayed(const ticketeer::ApiError &error);

private:
    void completeFields();
    void completeLink(const Resource &other, QLatin1StringView element, void (TicketCompletion::*next)());
    void completeContact();
    void completeCustomer();
    void completeText();
    void takeConversation(const QString &text);
    void finish();
    /// True when it is worth going on: the error was about this part only.
    [[nodiscard]] bool survives(const ApiError &error, const QString &element);
    [[nodiscard]] Value wanted(QLatin1StringView element) const;
    [[nodiscard]] Record ticket() const;

    Workspace &m_workspace;
    RecordStore &m_store;
    Change m_wanted;
    qint64 m_id = 0;
    QStringList m_missing;
};

} // namespace ticketeer
