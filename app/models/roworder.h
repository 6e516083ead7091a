#pragma once

#include "filtertexts.h"
#include "records/record.h"
#include "sortedby.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <vector>

namespace ticketeer {

/// Which records a list shows and in which order: a permutation over entries. Keys to sort by and texts to
/// look into are made once a record, when they are needed or by a worker before that. Filtering never sorts.
/// Empty values stay at the end in both directions; equal ones keep the order of their ids.
class RowOrder
{
public:
    using Predicate = std::function<bool(const Record &)>;

    /// Nothing is reordered until rebuild(). The name is what takeSorted() knows the key by.
    void setKey(const MakeKeyOf &makeKeyOf, Qt::SortOrder order, const QString &name);
    /// The same key the other way round, at once: nothing is compared anew.
    void turn(Qt::SortOrder order);
    void setPredicate(Predicate predicate) { m_predicate = std::move(predicate); }
    /// Rebuild() looks at the visible ones alone when the new words can only take rows away.
    void setWords(const QStringList &foldedWords);
    /// Records that have the words somewhere else, such as in their conversation: they match, too. Nothing is
    /// shown or hidden until rebuild(); false when that would change nothing.
    bool setHits(QList<qint64> ids);

    // -- for a worker
    [[nodiscard]] Snapshot snapshot() const { return {m_records, m_ids, m_moment}; }
    [[nodiscard]] std::uint64_t moment() const { return m_moment; }
    /// What was made of a snapshot. What changed since is made when it is needed; what came too late is
    /// dropped.
    void takeSorted(const QString &name, SortedBy sorted);
    void takeTexts(FilterTexts texts, std::uint64_t moment);
    /// Whether a worker should make it (anew).
    [[nodiscard]] bool wantsSorted(const QString &name) const;
    [[nodiscard]] bool wantsTexts() const;
    /// Keys made before mean something else now.
    void forgetSorted() { m_sorted.clear(); }

    void clear();
    void reserve(int count);
    /// Adds or replaces; does not touch the rows.
    void put(const Record &record);
    void forget(qint64 id);
    [[nodiscard]] int total() const { return static_cast<int>(m_records.size()); }

    void rebuild();
    /// As rebuild(), after put() of these and nothing else: in time of what changed and one pass over the
    /// rows.
    void takeIn(const QList<qint64> &ids);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const Record &at(int row) const { return m_records[m_rows[static_cast<std::size_t>(row)]]; }
    [[nodiscard]] int rowOf(qint64 id) const;
    /// For a single question between changes: looks instead of making an index.
    [[nodiscard]] int findRow(qint64 id) const;
    [[nodiscard]] bool passes(qint64 id);
    /// The row a record would take among the others (itself not counted).
    [[nodiscard]] int placeFor(qint64 id) const;
    void insertRow(int row, qint64 id);
    void removeRow(int row);

private:
    void makeKey(std::uint32_t entry) const;
    [[nodiscard]] const SortKey &keyOf(std::uint32_t entry) const;
    [[nodiscard]] bool less(std::uint32_t left, std::uint32_t right) const;
    [[nodiscard]] bool matches(std::uint32_t entry);
    [[nodiscard]] bool hasWords(std::uint32_t entry);
    void sort(Entries &entries) const;
    void turnAround(Entries &entries) const;
    void makeKeys();
    void makeTexts();
    void findWords(); ///< makes m_found
    void markHits();  ///< makes m_hit
    /// Brings m_all up to date with every put().
    void place();
    void placeAll();
    /// Takes the touched ones out and puts them back where they belong now.
    void merge(Entries &into, Entries fresh, const std::vector<bool> &touched) const;

    // -- by entry
    std::vector<Record> m_records;
    std::vector<qint64> m_ids;
    std::vector<std::uint64_t> m_putAt;       ///< the moment of its last put()
    std::vector<FilterTexts::Place> m_textOf; ///< Nowhere: not made yet
    std::vector<char> m_placed;               ///< m_all has it where it belongs
    mutable std::vector<SortKey> m_keys;      ///< made when needed
    mutable std::vector<char> m_keyKnown;
    std::vector<char> m_found; ///< has the words; empty when not up to date
    std::vector<char> m_hit;   ///< is among m_hits; empty when there are none

    QHash<qint64, std::uint32_t> m_index;
    FilterTexts m_texts;
    Entries m_all;                      ///< every entry in order, so that filtering never sorts
    Entries m_unplaced;                 ///< put() since m_all was made
    Entries m_rows;                     ///< those of m_all that match
    mutable QHash<qint64, int> m_rowOf; ///< made when asked for, dropped when rows move
    MakeKeyOf m_makeKeyOf;
    KeyOf m_keyOf;
    QString m_keyName;
    QHash<QString, SortedBy> m_sorted;
    Predicate m_predicate;
    QStringList m_words;
    QList<QByteArray> m_needles; ///< m_words in UTF-8
    QList<qint64> m_hits;        ///< ascending
    std::uint64_t m_moment = 0;  ///< counts changes of entries
    std::uint64_t m_moved = 0;   ///< when entries last changed their places
    bool m_narrowing = false;
    bool m_keysStale = true;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace ticketeer
