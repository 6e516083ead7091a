#pragma once

#include "batchprogress.h"

#include "store/outboxentry.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

namespace ticketeer {

class Outbox;

/// One bulk change, entry by entry, as far as the outbox remembers it; so it is the same after a restart.
/// What is taken out while somebody looks stays as cancelled. GUI thread.
class BatchModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : quint8 { Record, Deed, State, Detail, Columns };

    /// One line each, translated.
    struct Words
    {
        std::function<QString(const OutboxEntry &)> deed;
        /// Why it did not go through, or what is to be decided; empty when there is nothing to tell.
        std::function<QString(const OutboxEntry &)> detail;
    };
    BatchModel(const Outbox &outbox, const QString &batch, Words words, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const QString &batch() const { return m_batch; }
    [[nodiscard]] const BatchProgress &progress() const { return m_progress; }
    [[nodiscard]] QList<OutboxEntry> entries() const;
    [[nodiscard]] const OutboxEntry &entryAt(int row) const { return m_rows.at(row).entry; }

Q_SIGNALS:
    /// progress() is another; once for many entries.
    void progressChanged();

private:
    struct Row
    {
        OutboxEntry entry;
        bool cancelled = false;
    };
    void read();
    void take(qint64 id);
    void drop(qint64 id);
    void countSoon();
    [[nodiscard]] static QString stateText(const Row &row);
    const Outbox &m_outbox;
    QString m_batch;
    Words m_words;
    QList<Row> m_rows;
    QHash<qint64, int> m_rowOf;
    BatchProgress m_progress;
    bool m_counting = false;
};

} // namespace ticketeer
