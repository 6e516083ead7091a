#pragma once

#include "records/change.h"

#include <QHash>

namespace ticketeer {

/// Whom the service may write to when tickets change their status. Its rules for mail are the account's own
/// and cannot be asked for, so nobody can say more than "may".
struct BulkMail
{
    int tickets = 0;                  ///< visible to customers, with another status
    QHash<qint64, QString> contacts;  ///< names by id
    QHash<qint64, QString> customers; ///< of those tickets, by id

    /// Counts a ticket as it will be: the change, its customers and contacts. `known` has what is known of
    /// the contacts: an inactive one, or one without an address, is written to by nobody.
    void add(const Change &change, const QList<Link> &customersAfter, const QList<Link> &contactsAfter,
             const QHash<qint64, Record> &known);
};

} // namespace ticketeer
