#pragma once

#include "batchprogress.h"
#include "recordtablemodel.h"

#include "store/outboxentry.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <functional>

namespace ticketeer {

class Outbox;

/// What waits to be sent, one row an entry: first what needs the user, then what goes by itself in the order
/// of saving, then what was sent since the program started, newest first. A bulk change is one row, which
/// unfolds into its entries. The words for what an entry does and how far it is are handed in. Texts are in
/// the user's locale. GUI thread; owns nothing of the outbox.
class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum ColumnIndex { What, Doing, State, Since, Tries, ColumnCount };
    /// Beside ModelRole's: IdRole is the entry's id, SortRole the typed value, UnsentRole as everywhere.
    enum Role {
        EntryRole = UnsentRole + 1, ///< OutboxEntry; with id 0 and its batch: the row of a bulk change
        FoldRole,                   ///< FoldedRow
        NeedsUserRole,              ///< bool
    };
    enum FoldedRow : quint8 { Single, Folded, Unfolded, Inside };

    /// One line each, translated.
    struct Words
    {
        std::function<QString(const OutboxEntry &)> doing;
        std::function<QString(const OutboxEntry &)> state;
        /// Of a bulk change: what it is called, and how far it is.
        std::function<QString(const BatchProgress &)> batchName = {};
        std::function<QString(const BatchProgress &)> batchState = {};
    };
    OutboxModel(const Outbox &outbox, Words words, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// As EntryRole.
    [[nodiscard]] OutboxEntry entryAt(int row) const { return m_rows.value(row); }
    [[nodiscard]] bool isBatch(int row) const;
    /// -1 when it is not shown, also inside a bulk change that is folded.
    [[nodiscard]] int rowOf(qint64 id) const;
    [[nodiscard]] int rowOf(const QString &batch) const;
    /// Nothing known of it: as one that is over.
    [[nodiscard]] BatchProgress progress(const QString &batch) const { return m_batches[batch].progress; }
    [[nodiscard]] bool isUnfolded(const QString &batch) const { return m_batches[batch].unfolded; }
    void setUnfolded(const QString &batch, bool unfolded);
    /// Those that were sent since the program started are shown, too.
    void setDoneShown(bool shown);
    [[nodiscard]] bool isDoneShown() const { return m_doneShown; }
    /// How many were sent since the program started, shown or not.
    [[nodiscard]] int doneCount() const { return static_cast<int>(m_doneNow.size()); }
    /// Some words depend on the time, or on what was paused: says that they may be others now.
    void refreshWords();
    /// Some entry is held back or pauses until a moment that is still to come.
    [[nodiscard]] bool countsDown() const;

Q_SIGNALS:
    /// Also for changes of what is not shown.
    void entriesChanged();

private:
    struct Batch
    {
        QList<qint64> entries;
        QSet<qint64> unsent;
        BatchProgress progress;
        QString doing;
        QDateTime since;
        bool unfolded = false;
        bool doneNow = false;
    };
    void fill();
    void take(const QList<qint64> &ids);
    void put(qint64 id);
    void forget(qint64 id);
    void putRow(const OutboxEntry &entry);
    void insertRow(const OutboxEntry &row);
    void dropRows(int first, int count);
    void countSoon(const QString &batch);
    void countStale();
    void count(const QString &batch);
    void gather(Batch &batch) const;
    void moveBatch(int row, int rows);
    void insertInside(const QString &batch);
    [[nodiscard]] int rowsOf(const QString &batch, int row) const;
    [[nodiscard]] bool isShown(const OutboxEntry &entry) const;
    [[nodiscard]] bool isShown(const Batch &batch) const;
    [[nodiscard]] bool before(const OutboxEntry &left, const OutboxEntry &right) const;
    [[nodiscard]] std::pair<int, qint64> placeOf(const OutboxEntry &row) const;
    [[nodiscard]] int placeFor(const OutboxEntry &entry) const;
    [[nodiscard]] QString text(const OutboxEntry &entry, int column) const;
    [[nodiscard]] QString batchText(const Batch &batch, int column) const;
    const Outbox &m_outbox;
    Words m_words;
    QList<OutboxEntry> m_rows;
    QHash<QString, Batch> m_batches;
    QHash<qint64, QString> m_batchOf;
    QTimer m_soon;          ///< thousands of entries say something one after the other
    QSet<QString> m_stale;  ///< batches whose progress is that of a moment ago
    QSet<qint64> m_doneNow; ///< sent while we looked; the file keeps those of earlier days for undoing
    bool m_doneShown = true;
};

} // namespace ticketeer
