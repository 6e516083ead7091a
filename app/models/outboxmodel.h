#pragma once

#include "recordtablemodel.h"

#include "store/outboxentry.h"

#include <QAbstractTableModel>
#include <QSet>

#include <functional>

namespace ticketeer {

class Outbox;

/// What waits to be sent, one row an entry: first what needs the user, then what goes by itself in the order
/// of saving, then what was sent since the program started, newest first. The words for what an entry does
/// and how far it is are handed in. Texts are in the user's locale. GUI thread; owns nothing of the outbox.
class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum ColumnIndex { What, Doing, State, Since, Tries, ColumnCount };
    /// Beside ModelRole's: IdRole is the entry's id, SortRole the typed value, UnsentRole as everywhere.
    enum Role { EntryRole = UnsentRole + 1 }; ///< OutboxEntry

    /// One line each, translated.
    struct Words
    {
        std::function<QString(const OutboxEntry &)> doing;
        std::function<QString(const OutboxEntry &)> state;
    };
    OutboxModel(const Outbox &outbox, Words words, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] OutboxEntry entryAt(int row) const { return m_rows.value(row); }
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(qint64 id) const;
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
    void fill();
    void put(qint64 id);
    void forget(qint64 id);
    [[nodiscard]] bool isShown(const OutboxEntry &entry) const;
    [[nodiscard]] int placeFor(const OutboxEntry &entry) const;
    [[nodiscard]] QString text(const OutboxEntry &entry, int column) const;
    const Outbox &m_outbox;
    Words m_words;
    QList<OutboxEntry> m_rows;
    QSet<qint64> m_doneNow; ///< sent while we looked; the file keeps those of earlier days for undoing
    bool m_doneShown = true;
};

} // namespace ticketeer
