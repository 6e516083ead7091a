#pragma once

#include "records/resource.h"
#include "store/recordstore.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QSet>

#include <functional>

#include <memory>

namespace ticketeer {

/// One column a list can show: a described field or a custom one.
struct Column
{
    QString element; ///< names the column in settings, too
    QString label;   ///< translated
    bool custom = false;
    bool byDefault = false;
    FieldType type = FieldType::Text; ///< custom columns: from the inferred kind
    bool operator==(const Column &) const = default;
};

/// Roles beyond Qt's, the same for every model of ours.
enum ModelRole {
    IdRole = Qt::UserRole + 1, ///< qint64
    SortRole,                  ///< the value to sort by, typed; invalid sorts last
    RecordRole,                ///< Record
    UnsentRole,                ///< bool: shown here, not yet on the server
};

/// A list of all records of one resource, or of the children of one record. Rows are the records; columns are
/// all described and custom fields (a view hides what it does not show; the set grows when new custom fields
/// turn up). Keeps its own order and filter as a permutation over typed keys made once when a record enters,
/// so that neither needs a proxy. Texts are in the user's locale. GUI thread; owns nothing of the store.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    RecordTableModel(const Resource &resource, RecordStore &store, QObject *parent = nullptr);
    /// Only the children of this record ("tickets of customer 5").
    RecordTableModel(const Resource &resource, RecordStore &store, const Resource &parentResource,
                     qint64 parentId, QObject *parent = nullptr);
    ~RecordTableModel() override;

    [[nodiscard]] const Resource &resource() const;
    [[nodiscard]] const QList<Column> &columns() const;
    /// -1 when there is none.
    [[nodiscard]] int columnOf(QStringView element) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] int sortColumn() const;
    [[nodiscard]] Qt::SortOrder sortOrder() const;

    /// Rows that have every word of this somewhere in the given columns (all text columns when empty);
    /// ignores case and diacritics; takes effect at once. A word that is a number also finds that ticket
    /// number exactly.
    void setFilterText(const QString &text);
    /// Somebody is about to filter, or may want to sort by these columns: makes what that takes for a long
    /// list on a worker, one of the two at a time.
    void prepareFilter();
    void prepareSort(const QList<int> &columns);
    [[nodiscard]] QString filterText() const;
    /// Records that have the words of the filter where no column shows them; until other words are set.
    void setFilterHits(const QList<qint64> &ids);
    /// Rows that meet this as well (a view such as "My open tickets"); nullptr for all.
    void setPredicate(std::function<bool(const Record &)> predicate);

    /// Without the filter.
    [[nodiscard]] int totalCount() const;
    [[nodiscard]] Record recordAt(int row) const;
    [[nodiscard]] qint64 idAt(int row) const;
    /// -1 when filtered out or unknown.
    [[nodiscard]] int rowOf(qint64 id) const;

    void setLocale(const QLocale &locale);

Q_SIGNALS:
    /// rowCount() or totalCount() is another; also after a reset.
    void countsChanged();
    void columnsChanged();
    /// Of prepareFilter() and prepareSort().
    void prepared();

private:
    RecordTableModel(const Resource &resource, RecordStore &store, const Resource *parentResource,
                     qint64 parentId, QObject *parent);
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ticketeer
