#pragma once

#include "records/record.h"
#include "sortkey.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <vector>

namespace ticketeer {

/// Which records a list shows and in which order: a permutation over entries with keys made once. Sorting
/// compares keys only, filtering looks at folded texts only and never sorts. Empty values stay at the end in
/// both directions; equal ones keep the order of their ids.
class RowOrder
{
public:
    using KeyOf = std::function<SortKey(const Record &)>;
    using Entries = std::vector<std::uint32_t>;
    using Predicate = std::function<bool(const Record &)>;

    /// Nothing is reordered until rebuild(). Keys of long lists are made by two threads at a time, each with
    /// a KeyOf of its own: what a KeyOf remembers needs no lock.
    void setKey(std::function<KeyOf()> makeKeyOf, Qt::SortOrder order);
    /// The same keys the other way round, at once: neither made nor compared anew.
    void turn(Qt::SortOrder order);
    void setPredicate(Predicate predicate) { m_predicate = std::move(predicate); }
    /// True when the new words can only take rows away, so that rebuild() looks at the visible ones alone.
    void setWords(const QStringList &foldedWords);
    /// Records that have the words somewhere else, such as in their conversation: they match, too. Nothing is
    /// shown or hidden until rebuild().
    void setHits(QList<qint64> ids);
    /// The texts that filtering looks at take a while to make for a long list: those not made yet, for a
    /// worker, and what it made of them.
    struct Text
    {
        Record record;
        QByteArray text;
    };
    [[nodiscard]] QList<Text> textsToMake() const;
    void takeTexts(const QList<Text> &texts);

    void clear();
    void reserve(int count);
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
        QByteArray text; ///< folded, UTF-8
        bool textKnown = false;
        bool placed = false; ///< m_all has it where it belongs
    };
    [[nodiscard]] bool less(std::uint32_t left, std::uint32_t right) const;
    [[nodiscard]] bool matches(Entry &entry) const;
    [[nodiscard]] bool hasWords(Entry &entry) const;
    void sort(Entries &entries) const;
    void makeKeys();
    /// Brings m_all up to date with every put().
    void place();
    /// Takes the touched ones out and puts them back where they belong now.
    void merge(Entries &into, Entries fresh, const std::vector<bool> &touched) const;

    std::vector<Entry> m_entries;
    QHash<qint64, std::uint32_t> m_index;
    Entries m_all;                      ///< every entry in order, so that filtering never sorts
    Entries m_unplaced;                 ///< put() since m_all was made
    Entries m_rows;                     ///< those of m_all that match
    mutable QHash<qint64, int> m_rowOf; ///< made when asked for, dropped when rows move
    std::function<KeyOf()> m_makeKeyOf;
    KeyOf m_keyOf;
    Predicate m_predicate;
    QStringList m_words;
    QList<QByteArray> m_needles; ///< m_words in UTF-8
    QList<qint64> m_hits;        ///< ascending
    bool m_narrowing = false;
    bool m_keysStale = true;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace ticketeer
