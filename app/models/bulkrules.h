#pragma once

#include "bulkmaterial.h"
#include "bulkrow.h"
#include "celltext.h"

namespace ticketeer {

/// The rules of the form for many records: what EditSession knows about one, with every list looked through
/// once instead of once a record. Any thread.
class BulkRules
{
public:
    explicit BulkRules(const BulkMaterial &material);

    /// nullptr when records of this type have no such field that may be written.
    [[nodiscard]] const FormField *field(qint64 ticketType, QAnyStringView element);
    /// What a record has there now, typed.
    [[nodiscard]] Value current(const Record &record, const FormField &field) const;
    /// For people; ids by the names of what they point to.
    [[nodiscard]] QString text(const Record &record, const FormField &field, const Value &value) const;

    struct Verdict
    {
        Value value; ///< what is to be written: a status of the ticket's own type
        BulkRow::Reason reason = BulkRow::Reason::None;
        std::optional<Problem> problem{};
    };
    /// ticketType and product: as they will be.
    [[nodiscard]] Verdict judge(const FormField &field, const Value &wanted, qint64 ticketType,
                                qint64 product) const;

    /// isNull() when nothing is known of it.
    [[nodiscard]] Record lookedUp(QAnyStringView resourceKey, qint64 id) const;
    [[nodiscard]] const QHash<qint64, Record> &all(QAnyStringView resourceKey) const;
    /// 0 when the type has none.
    [[nodiscard]] qint64 firstStatus(qint64 ticketType) const;

private:
    [[nodiscard]] Verdict judgeLookup(const FormField &field, const Value &wanted, qint64 ticketType,
                                      qint64 product) const;
    const BulkMaterial &m_material;
    CellText m_words;
    QHash<QString, QHash<qint64, Record>> m_lookups;
    QHash<qint64, QHash<QString, FormField>> m_fields;          ///< by type, by element in lower case
    QHash<qint64, QList<Record>> m_statuses;                    ///< by type, in order
    QHash<std::pair<qint64, QString>, qint64> m_statusesByName; ///< by type and folded name
};

} // namespace ticketeer
