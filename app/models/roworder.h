#pragma once

#include "records/record.h"
#include "sortkey.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <vector>

namespace ticketeer {

/// Which records a list shows and in which order: a permutation over entries with keys made once. Sorting
/// compares keys only, filtering looks at folded texts only. Empty values stay at the end in both directions;
/// equal ones keep the order of their ids.
class RowOrder
{
public:
    using KeyOf = std::function<SortKey(const Record &)>;
    using TextOf = std::function<QString(const Record &)>;
    using Predicate = std::function<bool(const Record &)>;

    /// Nothing is reordered until rebuild().
    void setKey(KeyOf keyOf, Qt::SortOrder order);
    void setText(TextOf textOf);
    void setPredicate(Predicate predicate) { m_predicate = std::move(predicate); }
    /// True when the new words can only take rows away, so that rebuild() looks at the visible ones alone.
    void setWords(const QStringList &foldedWords);
    /// Without accents, case and width; what filter words and texts are compared in.
    [[nodiscard]] static QString folded(const QString &text);

    void clear();
    /// Adds or replaces; does not touch the rows.
    void put(const Record &record);
    void forget(qint64 id);
    [[nodiscard]] bool knows(qint64 id) const { return m_index.contains(id); }
    [[nodiscard]] int total() const { return static_cast<int>(m_entries.size()); }

    void rebuild();
    /// As rebuild(), after put() of these and nothing else: in time of what changed and one pass over the
    /// rows.
    void takeIn(const QList<qint64> &ids);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const Record &at(int row) const
    {
        return m_entries[m_rows[static_cast<std::size_t>(row)]].record;
    }
    [[nodiscard]] int rowOf(qint64 id) const;
    /// As rowOf(), for a single question between changes: looks instead of making an index.
    [[nodiscard]] int findRow(qint64 id) const;
    [[nodiscard]] bool passes(qint64 id) const;
    /// The row a record would take among the others (itself not counted).
    [[nodiscard]] int placeFor(qint64 id) const;
    void insertRow(int row, qint64 id);
    void removeRow(int row);

private:
    struct Entry
    {
        Record record;
        qint64 id = 0;
        SortKey key;
        QString text;
        bool textKnown = false;
    };
    [[nodiscard]] bool less(std::size_t left, std::size_t right) const;
    [[nodiscard]] bool matches(Entry &entry) const;
    void sort(std::vector<std::size_t> &rows) const;

    std::vector<Entry> m_entries;
    QHash<qint64, std::size_t> m_index;
    std::vector<std::size_t> m_rows;
    mutable QHash<qint64, int> m_rowOf; ///< made when asked for, dropped when rows move
    KeyOf m_keyOf;
    TextOf m_textOf;
    Predicate m_predicate;
    QStringList m_words;
    bool m_narrowing = false;
    bool m_keysStale = true;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace ticketeer
