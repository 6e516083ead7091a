#include "bulkplan.h"

#include "bulkrecord.h"
#include "recordname.h"
#include "requestcost.h"
#include "whendone.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace ticketeer {

namespace {

/// What decides about other fields comes first.
QList<BulkOperation> inOrder(QList<BulkOperation> wanted)
{
    std::stable_partition(wanted.begin(), wanted.end(), [](const BulkOperation &operation) {
        return operation.kind == BulkOperation::Kind::Set &&
               (operation.element == u"TicketTypeID" || operation.element == u"ProductID");
    });
    return wanted;
}

} // namespace

BulkPlan::BulkPlan(const BulkMaterial &material, const QList<BulkOperation> &wanted, Conflicts conflicts)
{
    BulkRules rules(material);
    const QList<BulkOperation> operations = inOrder(wanted);
    for (qsizetype i = 0; i < material.records.size(); ++i) {
        const Record &record = material.records.at(i);
        if (record.isNull() || record.id() < 0) {
            BulkRow row;
            row.id = material.ids.at(i);
            row.record = record.isNull() ? QString::number(row.id) : recordName(record);
            row.state = BulkRow::State::Refused;
            row.reason = record.isNull() ? BulkRow::Reason::RecordGone : BulkRow::Reason::NotSentYet;
            m_rows.append(row);
            continue;
        }
        BulkRecord one(record, material, rules);
        for (const BulkOperation &operation : operations)
            one.take(operation);
        one.finish();
        QList<BulkRow> rows = one.rows();
        const bool leaveOut =
            conflicts == Conflicts::LeftOut &&
            std::any_of(rows.cbegin(), rows.cend(), [](const BulkRow &row) { return row.isConflict(); });
        for (BulkRow &row : rows) {
            if (!leaveOut || row.state != BulkRow::State::Changes)
                continue;
            row.state = BulkRow::State::Refused;
            row.reason = BulkRow::Reason::LeftOut;
        }
        m_rows += rows;
        const QList<OutboxEntry> entries = leaveOut ? QList<OutboxEntry>() : one.entries();
        if (entries.isEmpty())
            continue;
        one.addMail(m_mail);
        m_entries += entries;
        ++m_records;
    }
    m_requests = requestsFor(m_entries);
}

void BulkPlan::make(const BulkMaterial &material, const QList<BulkOperation> &wanted, Conflicts conflicts,
                    QObject *context, std::function<void(const BulkPlan &)> then)
{
    const auto plan = [material, wanted, conflicts] { return BulkPlan(material, wanted, conflicts); };
    whenDone(QtConcurrent::run(plan), context, std::move(then));
}

int BulkPlan::count(BulkRow::State state) const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(),
                                          [state](const BulkRow &row) { return row.state == state; }));
}

int BulkPlan::conflicts() const
{
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(), [](const BulkRow &row) { return row.isConflict(); }));
}

QList<OutboxEntry> BulkPlan::entries(const QString &batch) const
{
    QList<OutboxEntry> all = m_entries;
    for (OutboxEntry &entry : all)
        entry.batch = batch;
    return all;
}

} // namespace ticketeer
