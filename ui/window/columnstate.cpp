#include "columnstate.h"

#include "models/recordtablemodel.h"
#include "settings/settings.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int WidestFit = 480;
constexpr int Narrowest = 40;
constexpr int Widest = 2000;

/// "Name:320"; the width is optional.
std::pair<QString, int> readEntry(const QString &entry)
{
    const qsizetype colon = entry.lastIndexOf(u':');
    if (colon < 0)
        return {entry, 0};
    bool ok = false;
    const int width = QStringView(entry).mid(colon + 1).toInt(&ok);
    return {entry.left(colon), ok ? std::clamp(width, Narrowest, Widest) : 0};
}

} // namespace

ColumnState::ColumnState(QTableView &view, RecordTableModel &model, Settings &settings, const QString &place)
    : QObject(&view), m_view(view), m_model(model), m_settings(settings), m_place(place)
{
    QHeaderView *header = view.horizontalHeader();
    apply();
    applySort();
    connect(header, &QHeaderView::sectionMoved, this, &ColumnState::remember);
    connect(header, &QHeaderView::sectionResized, this, &ColumnState::remember);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ColumnState::rememberSort);
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, &ColumnState::fitToContents);
    connect(&model, &RecordTableModel::columnsChanged, this, [this] {
        apply();
        applySort();
    });
}

QString ColumnState::key(QLatin1StringView what) const
{
    return u"lists/%1/%2"_s.arg(m_place, what);
}

QStringList ColumnState::shown() const
{
    const QHeaderView *header = m_view.horizontalHeader();
    QStringList elements;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column) && column < m_model.columns().size())
            elements.append(m_model.columns().at(column).element);
    }
    return elements;
}

void ColumnState::show(const QStringList &elements)
{
    QStringList entries;
    const QHeaderView *header = m_view.horizontalHeader();
    for (const QString &element : elements) {
        const int column = m_model.columnOf(element);
        const int width = column >= 0 && !header->isSectionHidden(column) ? header->sectionSize(column) : 0;
        entries.append(width > 0 ? u"%1:%2"_s.arg(element).arg(width) : element);
    }
    m_settings.setRaw(key("columns"_L1), entries);
    apply();
}

void ColumnState::restoreDefaults()
{
    m_settings.setRaw(key("columns"_L1), {});
    apply();
}

void ColumnState::fitToContents(int column)
{
    m_view.resizeColumnToContents(column);
    m_view.setColumnWidth(column, std::min(m_view.columnWidth(column), WidestFit));
}

void ColumnState::apply()
{
    const QScopedValueRollback guard(m_applying, true);
    QHeaderView *header = m_view.horizontalHeader();
    const QList<Column> &columns = m_model.columns();
    const auto count = static_cast<int>(std::min<qsizetype>(columns.size(), header->count()));

    QStringList wanted = m_settings.raw(key("columns"_L1)).toStringList();
    wanted.removeIf([this](const QString &entry) { return m_model.columnOf(readEntry(entry).first) < 0; });
    if (wanted.isEmpty()) {
        for (const Column &column : columns) {
            if (column.byDefault)
                wanted.append(column.element);
        }
    }
    for (int column = 0; column < count; ++column)
        header->setSectionHidden(column, true);
    int visual = 0;
    for (const QString &entry : std::as_const(wanted)) {
        const auto [element, width] = readEntry(entry);
        const int column = m_model.columnOf(element);
        if (column < 0 || column >= count)
            continue;
        header->setSectionHidden(column, false);
        header->moveSection(header->visualIndex(column), visual++);
        header->resizeSection(column, width > 0 ? width : defaultWidth(column));
    }
}

void ColumnState::applySort()
{
    const QStringList stored = m_settings.raw(key("sort"_L1)).toStringList();
    int column = stored.isEmpty() ? -1 : m_model.columnOf(stored.first());
    Qt::SortOrder order =
        stored.size() > 1 && stored.at(1) == "descending"_L1 ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (column < 0) {
        const bool byDate = m_model.resource().is(resources::Tickets);
        const bool people = m_model.resource().title.isEmpty();
        column = m_model.columnOf(byDate   ? u"DateModified"_s
                                  : people ? u"LastName"_s
                                           : QString(m_model.resource().title));
        order = byDate ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    const QScopedValueRollback guard(m_applying, true);
    m_view.horizontalHeader()->setSortIndicator(column, order);
    m_model.sort(column, order);
}

void ColumnState::remember()
{
    if (m_applying)
        return;
    QStringList entries;
    for (const QString &element : shown())
        entries.append(u"%1:%2"_s.arg(element).arg(m_view.columnWidth(m_model.columnOf(element))));
    m_settings.setRaw(key("columns"_L1), entries);
}

void ColumnState::rememberSort(int column, Qt::SortOrder order)
{
    if (m_applying || column < 0 || column >= m_model.columns().size())
        return;
    m_settings.setRaw(key("sort"_L1),
                      QStringList{m_model.columns().at(column).element,
                                  order == Qt::DescendingOrder ? u"descending"_s : u"ascending"_s});
}

int ColumnState::defaultWidth(int column) const
{
    const Column &described = m_model.columns().at(column);
    const int letter = m_view.fontMetrics().averageCharWidth();
    int letters = 18;
    if (described.element == m_model.resource().title)
        letters = 46;
    else if (described.type == FieldType::Moment)
        letters = 17;
    else if (described.type == FieldType::Date)
        letters = 13;
    else if (described.type == FieldType::Integer || described.type == FieldType::Flag ||
             described.type == FieldType::Decimal)
        letters = 9;
    const int forHeader = m_view.fontMetrics().horizontalAdvance(described.label) + 6 * letter;
    return std::max(letters * letter + 16, std::min(forHeader, 30 * letter));
}

} // namespace ticketeer
