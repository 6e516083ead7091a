#pragma once

#include "bulkmail.h"
#include "bulkmaterial.h"
#include "bulkrow.h"

#include "store/outboxentry.h"

#include <functional>

class QObject;

namespace ticketeer {

/// The dry run of a bulk change: what would become of every field of every record, and what is to be sent for
/// it. Made from a copy of what is known; nothing is sent, nothing asked. A value.
class BulkPlan
{
public:
    enum class Conflicts : quint8 {
        Included, ///< they come after what is unsent; drafts meet the change when they are saved
        LeftOut,
    };

    BulkPlan() = default;
    /// Any thread.
    BulkPlan(const BulkMaterial &material, const QList<BulkOperation> &wanted, Conflicts conflicts);
    /// The same on a worker; `then` on the context's thread unless the context is gone by then.
    static void make(const BulkMaterial &material, const QList<BulkOperation> &wanted, Conflicts conflicts,
                     QObject *context, std::function<void(const BulkPlan &)> then);

    /// Record by record in the order of the material.
    [[nodiscard]] const QList<BulkRow> &rows() const { return m_rows; }
    [[nodiscard]] int count(BulkRow::State state) const;
    [[nodiscard]] int conflicts() const; ///< rows
    /// Records that change.
    [[nodiscard]] int records() const { return m_records; }
    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] const BulkMail &mail() const { return m_mail; }

    /// What carries it out, in order; all of this batch.
    [[nodiscard]] QList<OutboxEntry> entries(const QString &batch) const;

private:
    QList<BulkRow> m_rows;
    QList<OutboxEntry> m_entries;
    BulkMail m_mail;
    int m_records = 0;
    int m_requests = 0;
};

} // namespace ticketeer
