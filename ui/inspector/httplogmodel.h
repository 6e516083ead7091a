#pragma once

#include "api/httplog.h"

#include <QAbstractTableModel>

namespace ticketeer {

/// The exchanges of the log as a table, newest first. Follows the log.
class HttpLogModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        When,
        VerbColumn,
        Path,
        Status,
        Milliseconds,
        Bytes,
        PurposeColumn,
        ColumnCount,
    };
    explicit HttpLogModel(const HttpLog &log, QObject *parent);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// nullptr for a row that is gone.
    [[nodiscard]] const HttpExchange *exchangeAt(int row) const;
    [[nodiscard]] static QString verbText(Verb verb);
    [[nodiscard]] static QString purposeText(Purpose purpose);

private:
    void take(const HttpExchange &exchange);
    QList<HttpExchange> m_rows; ///< oldest first
};

} // namespace ticketeer
