#pragma once

#include "operationrow.h"

#include <memory>

class QPushButton;

namespace ticketeer {

struct Desk;

/// Everything that a bulk change is to do, row by row. Fetches what its editors offer.
class OperationList : public QWidget
{
    Q_OBJECT
public:
    OperationList(const Resource &resource, const QList<qint64> &ids, Desk &desk, QWidget *parent);
    ~OperationList() override;

    /// Only meant when nothing stands in the way.
    [[nodiscard]] QList<BulkOperation> operations() const;
    /// What stands in the way, in a sentence; empty: nothing.
    [[nodiscard]] QString obstacle() const;

Q_SIGNALS:
    void changed();

private:
    void addRow();
    void removeRow(OperationRow *row);
    void follow();
    /// The rows whose choices are of these resources.
    void refill(const QSet<QString> &lookups);
    /// What a row offers may not be here yet.
    void fetch(const QString &lookup);
    Desk &m_desk;
    std::unique_ptr<EditSession> m_session;
    std::unique_ptr<OperationContext> m_context;
    QList<OperationRow *> m_rows;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QSet<qint64> m_types;    ///< as they will be
    QSet<qint64> m_products; ///< as they will be
    QSet<qint64> m_asked;    ///< products whose versions were asked for
    QSet<QString> m_news;    ///< resources that have changed since the last refill
    int m_number = 0;
};

} // namespace ticketeer
