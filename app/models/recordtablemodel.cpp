#include "recordtablemodelprivate.h"

#include "columnkeys.h"
#include "store/giveway.h"
#include "tooltip.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <utility>

namespace ticketeer {

namespace {

/// What fewer rows need is made when it is needed.
constexpr int ManyRows = 2000;

} // namespace

template <typename Made>
void RecordTableModel::Private::prepare(bool &busy, std::function<Made()> work,
                                        std::function<void(Made)> take)
{
    busy = true;
    auto *watcher = new QFutureWatcher<Made>(q);
    QObject::connect(watcher, &QFutureWatcherBase::finished, q,
                     [this, &busy, watcher, take = std::move(take)] {
                         busy = false;
                         take(watcher->future().takeResult());
                         watcher->deleteLater();
                         Q_EMIT q->prepared();
                     });
    watcher->setFuture(QtConcurrent::run([work = std::move(work)] {
        giveWay();
        return work();
    }));
}

void RecordTableModel::Private::setKey()
{
    const Column column = sortColumn >= 0 && sortColumn < columns.size() ? columns[sortColumn] : Column();
    order.setKey(columnKeys(column, resource, words.locale(), store), sortOrder, column.element);
}

RecordTableModel::RecordTableModel(const Resource &resource, RecordStore &store, QObject *parent)
    : RecordTableModel(resource, store, nullptr, 0, parent)
{
}

RecordTableModel::RecordTableModel(const Resource &resource, RecordStore &store,
                                   const Resource &parentResource, qint64 parentId, QObject *parent)
    : RecordTableModel(resource, store, &parentResource, parentId, parent)
{
}

RecordTableModel::RecordTableModel(const Resource &resource, RecordStore &store,
                                   const Resource *parentResource, qint64 parentId, QObject *parent)
    : QAbstractTableModel(parent), d(std::make_unique<Private>(this, resource, store))
{
    d->parent = parentResource;
    d->parentId = parentId;
    d->setKey();
    d->fill();
    connect(&store, &RecordStore::changed, this, [this](const Resource *changed, const QList<qint64> &ids) {
        if (changed != &d->resource)
            return;
        d->apply(ids);
    });
    connect(&store, &RecordStore::removed, this, [this](const Resource *removed, const QList<qint64> &ids) {
        if (removed == &d->resource)
            d->forget(ids);
    });
    connect(&store, &RecordStore::cleared, this, [this] { d->reset([this] { d->fill(); }); });
    connect(&store, &RecordStore::customFieldsChanged, this, [this](const Resource *changed) {
        if (changed != &d->resource || columnsFor(d->resource, d->store.customFields()) == d->columns)
            return;
        const QString sorted = d->sortColumn >= 0 ? d->columns[d->sortColumn].element : QString();
        d->reset([this, &sorted] {
            d->columns = columnsFor(d->resource, d->store.customFields());
            d->sortColumn = sorted.isEmpty() ? -1 : columnOf(sorted);
            d->setKey();
            d->order.rebuild();
        });
        Q_EMIT columnsChanged();
    });
    if (!d->parent)
        return;
    connect(&store, &RecordStore::childrenChanged, this,
            [this](const Resource *changed, qint64 id, const Resource *child) {
                if (changed == d->parent && id == d->parentId && child == &d->resource)
                    d->reset([this] { d->fill(); });
            });
}

RecordTableModel::~RecordTableModel() = default;

const Resource &RecordTableModel::resource() const
{
    return d->resource;
}

const QList<Column> &RecordTableModel::columns() const
{
    return d->columns;
}

int RecordTableModel::columnOf(QStringView element) const
{
    for (int i = 0; i < d->columns.size(); ++i) {
        if (d->columns[i].element.compare(element, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : d->order.count();
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(d->columns.size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Record &record = d->order.at(index.row());
    const Column &column = d->columns[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return d->words.line(column, cellValue(column, record, d->store));
    case Qt::ToolTipRole: {
        const QString text = d->words.line(column, cellValue(column, record, d->store));
        return text.size() > 24 ? toolTipOf(text) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column.type == FieldType::Integer || column.type == FieldType::Decimal
                                        ? Qt::AlignRight
                                        : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case Qt::AccessibleTextRole: {
        const QString text = d->words.line(column, cellValue(column, record, d->store));
        return column.type == FieldType::Flag ? QString(column.label + u": " + text) : text;
    }
    case IdRole:
        return record.id();
    case RecordRole:
        return QVariant::fromValue(record);
    case SortRole: {
        const Value value = sortValue(column, record, d->store);
        if (value.isMoment())
            return value.toMoment();
        if (value.isDate())
            return value.toDate();
        if (value.isInteger() || value.isDecimal())
            return value.toDecimal();
        if (value.isFlag())
            return value.toFlag();
        return value.hasValue() ? QVariant(value.toText()) : QVariant();
    }
    case Qt::AccessibleDescriptionRole:
        return d->unsentWords(record.id());
    case UnsentRole:
        return d->store.isUnsent(d->resource, record.id());
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= d->columns.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return d->columns[section].label;
    if (role == Qt::ToolTipRole)
        return d->columns[section].element;
    return {};
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= d->columns.size())
        return;
    const bool sameColumn = std::exchange(d->sortColumn, column) == column;
    d->sortOrder = order;
    d->beginMoving();
    if (sameColumn)
        d->order.turn(order);
    else
        d->setKey();
    d->order.rebuild();
    d->endMoving();
}

int RecordTableModel::sortColumn() const
{
    return d->sortColumn;
}

Qt::SortOrder RecordTableModel::sortOrder() const
{
    return d->sortOrder;
}

void RecordTableModel::setFilterText(const QString &text)
{
    if (text == d->filterText)
        return;
    d->filterText = text;
    d->reset([this, &text] {
        d->order.setWords(folded(text).split(u' ', Qt::SkipEmptyParts));
        d->order.rebuild();
    });
}

void RecordTableModel::prepareFilter()
{
    if (d->preparingTexts || d->order.total() < ManyRows || !d->order.wantsTexts())
        return;
    d->prepare<FilterTexts>(
        d->preparingTexts, [list = d->order.snapshot()] { return FilterTexts::of(list.records); },
        [this, moment = d->order.moment()](FilterTexts texts) {
            d->order.takeTexts(std::move(texts), moment);
        });
}

void RecordTableModel::prepareSort(const QList<int> &columns)
{
    if (d->preparingOrders || d->order.total() < ManyRows)
        return;
    QList<std::pair<QString, MakeKeyOf>> wanted;
    for (const int index : columns) {
        const Column &column = d->columns[index];
        if (!column.custom && d->order.wantsSorted(column.element))
            wanted.append({column.element, columnKeys(column, d->resource, d->words.locale(), d->store)});
    }
    if (wanted.isEmpty())
        return;
    using Sorted = QList<std::pair<QString, SortedBy>>;
    d->prepare<Sorted>(
        d->preparingOrders,
        [wanted, list = d->order.snapshot()] {
            Sorted sorted;
            for (const auto &[name, makeKeyOf] : wanted)
                sorted.append({name, sortedBy(list, makeKeyOf)});
            return sorted;
        },
        [this, locale = d->words.locale()](Sorted sorted) {
            if (locale != d->words.locale())
                return;
            for (auto &[name, entries] : sorted)
                d->order.takeSorted(name, std::move(entries));
        });
}

void RecordTableModel::setFilterHits(const QList<qint64> &ids)
{
    if (d->order.setHits(ids))
        d->reset([this] { d->order.rebuild(); });
}

QString RecordTableModel::filterText() const
{
    return d->filterText;
}

void RecordTableModel::setPredicate(std::function<bool(const Record &)> predicate)
{
    d->reset([this, &predicate] {
        d->order.setPredicate(std::move(predicate));
        d->order.rebuild();
    });
}

int RecordTableModel::totalCount() const
{
    return d->order.total();
}

Record RecordTableModel::recordAt(int row) const
{
    return row >= 0 && row < d->order.count() ? d->order.at(row) : Record();
}

qint64 RecordTableModel::idAt(int row) const
{
    return row >= 0 && row < d->order.count() ? d->order.at(row).id() : 0;
}

int RecordTableModel::rowOf(qint64 id) const
{
    return d->order.rowOf(id);
}

void RecordTableModel::setLocale(const QLocale &locale)
{
    d->reset([this, &locale] {
        d->words = CellText(locale);
        d->order.forgetSorted();
        d->setKey();
        d->order.rebuild();
    });
}

} // namespace ticketeer
