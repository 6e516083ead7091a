#pragma once

#include "bulkmail.h"
#include "bulkrules.h"

#include "store/outboxentry.h"

namespace ticketeer {

/// One record in a dry run: takes the operations one after the other, keeps what they make of it.
class BulkRecord
{
    Q_DECLARE_TR_FUNCTIONS(BulkRecord)
public:
    BulkRecord(const Record &record, const BulkMaterial &material, BulkRules &rules);

    /// Type and product have to come before what depends on them.
    void take(const BulkOperation &operation);
    /// After the last one: what a new type or product brings along.
    void finish();

    [[nodiscard]] QList<BulkRow> rows() const { return m_rows; }
    [[nodiscard]] QList<OutboxEntry> entries() const;
    void addMail(BulkMail &mail) const;

private:
    BulkRow &addRow(const QString &element, const QString &label);
    BulkRow &refuse(BulkRow &row, BulkRow::Reason reason);
    void set(const QString &element, const Value &wanted);
    void changeTags(const BulkOperation &operation);
    void changeLink(const BulkOperation &operation);
    void addNote(const BulkOperation &operation);
    void followType();
    void keepType();
    void followProduct();
    [[nodiscard]] Value now(QAnyStringView element) const;
    [[nodiscard]] qint64 type() const;

    const Record &m_record;
    const BulkMaterial &m_material;
    BulkRules &m_rules;
    QString m_name;
    QStringList m_drafted;
    Change m_change;
    std::optional<QStringList> m_tags;
    std::optional<QList<Link>> m_customers;
    std::optional<QList<Link>> m_contacts;
    QList<OutboxEntry> m_others; ///< links and notes
    QList<BulkRow> m_rows;
};

} // namespace ticketeer
