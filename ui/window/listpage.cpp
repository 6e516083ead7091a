#include "listpage.h"

#include "columnchooser.h"
#include "columnstate.h"
#include "desk.h"
#include "editor/clearbutton.h"
#include "errortext.h"
#include "icons.h"
#include "listdelegate.h"
#include "listoverlay.h"
#include "messagebar.h"
#include "store/storefile.h"
#include "sync/workspace.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int RowPadding = 12;
constexpr qsizetype ShortestSearchedWord = 2;
/// When nothing came for so long, nothing more is coming.
constexpr int CalmMs = 1000;

QToolButton *flatButton(QWidget *parent, QLatin1StringView iconName, const QString &text)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setToolButtonStyle(button->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    return button;
}

} // namespace

ListPage::ListPage(const Resource &resource, Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new RecordTableModel(resource, desk.store, this)),
      m_search(new QLineEdit(this)), m_count(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_messages(new MessageBar(this)), m_table(new QTableView(this))
{
    setObjectName(QString(resource.key) + "Page"_L1);
    QWidget *bar = buildBar();
    buildTable();
    m_overlay = new ListOverlay(*m_table, this);
    m_columns = new ColumnState(*m_table, *m_model, desk.settings, QString(resource.key));

    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setAccessibleName(tr("Loading progress"));
    m_progress->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    QSizePolicy keepsPlace = m_progress->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsPlace);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_progress);
    layout->addWidget(m_messages);
    layout->addWidget(m_table, 1);

    connect(&desk.workspace, &Workspace::listStateChanged, this, [this](const Resource *changed) {
        if (changed == &m_model->resource())
            showState();
    });
    connect(m_model, &RecordTableModel::countsChanged, this, &ListPage::showState);
    connect(m_model, &RecordTableModel::countsChanged, this, [this] {
        if (m_awaitsRows && m_model->rowCount() > 0)
            takeFirstRow();
    });
    m_calm.setSingleShot(true);
    m_calm.setInterval(CalmMs);
    connect(m_model, &RecordTableModel::countsChanged, &m_calm, qOverload<>(&QTimer::start));
    connect(&m_calm, &QTimer::timeout, this, &ListPage::prepare);
    connect(&desk.file, &StoreFile::conversationsChanged, this, &ListPage::updateCoverage);
    showState();
}

QWidget *ListPage::buildBar()
{
    auto *bar = new QWidget(this);
    m_search->setObjectName(u"searchBox"_s);
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Filter %1 (Ctrl+F)").arg(plural()));
    addClearButton(*m_search);
    m_search->setMinimumWidth(180);
    m_search->setMaximumWidth(460);
    if (const QIcon glass = icon("search"_L1); !glass.isNull())
        m_search->addAction(glass, QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ListPage::filter);

    m_count->setObjectName(u"rowCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_offer = new QToolButton(bar);
    m_offer->setObjectName(u"searchServer"_s);
    m_offer->setAutoRaise(true);
    m_offer->hide();
    m_coverage = new QLabel(bar);
    m_coverage->setObjectName(u"searchCoverage"_s);
    m_coverage->setAccessibleName(tr("Searched"));
    m_coverage->setForegroundRole(QPalette::PlaceholderText);
    m_coverage->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_coverage->hide();
    connect(m_offer, &QToolButton::clicked, this, &ListPage::searchServer);
    m_stop = flatButton(bar, "close"_L1, tr("Stop loading"));
    m_stop->hide();
    connect(m_stop, &QToolButton::clicked, this, [this] { m_desk.workspace.stopRefresh(resource()); });
    QToolButton *columns = flatButton(bar, "columns"_L1, tr("Choose columns"));
    columns->setObjectName(u"columnsButton"_s);
    connect(columns, &QToolButton::clicked, this, &ListPage::chooseColumns);
    QToolButton *again = flatButton(bar, "refresh"_L1, tr("Refresh"));
    again->setObjectName(u"refreshButton"_s);
    connect(again, &QToolButton::clicked, this, &ListPage::askRefresh);

    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 8, 8, 6);
    row->addWidget(m_search, 3);
    row->addWidget(m_offer);
    row->addWidget(m_coverage, 2);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_stop);
    row->addSpacing(4);
    row->addWidget(columns);
    row->addWidget(again);
    return bar;
}

void ListPage::buildTable()
{
    m_table->setObjectName(QString(resource().child).toLower() + "Table"_L1);
    m_table->setAccessibleName(plural());
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ListDelegate(m_desk.store, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + RowPadding);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setFixedHeight(fontMetrics().height() + RowPadding);
    connect(header, &QHeaderView::customContextMenuRequested, this, &ListPage::showHeaderMenu);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT openRequested(m_model->idAt(index.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ListPage::selectionChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ListPage::selectionChanged);
}

qint64 ListPage::currentId() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->idAt(current.row()) : 0;
}

QList<qint64> ListPage::selectedIds() const
{
    QList<qint64> ids;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &index : std::as_const(rows))
        ids.append(m_model->idAt(index.row()));
    return ids;
}

void ListPage::select(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const int column = m_table->horizontalHeader()->logicalIndexAt(0);
    m_table->setCurrentIndex(m_model->index(row, column < 0 ? 0 : column));
    m_table->scrollTo(m_table->currentIndex());
}

qint64 ListPage::neighbour(qint64 id, int rows) const
{
    const int from = m_model->rowOf(id);
    const int row = from + rows;
    return from >= 0 && row >= 0 && row < m_model->rowCount() ? m_model->idAt(row) : 0;
}

void ListPage::setPredicate(std::function<bool(const Record &)> predicate)
{
    m_hasPredicate = static_cast<bool>(predicate);
    m_model->setPredicate(std::move(predicate));
    showState();
}

void ListPage::setSignedIn(bool signedIn)
{
    m_signedIn = signedIn;
    if (isVisible() && signedIn &&
        m_desk.workspace.listState(resource()).phase == ListState::Phase::NotLoaded)
        refresh();
    showState();
}

void ListPage::refresh()
{
    if (m_signedIn)
        m_desk.workspace.refresh(resource());
}

void ListPage::prepare()
{
    if (!isVisible())
        return;
    QList<int> shown;
    for (const QString &element : m_columns->shown())
        shown.append(m_model->columnOf(element));
    m_model->prepareSort(shown);
    m_model->prepareFilter();
}

void ListPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListPage::setSearchText(const QString &text)
{
    m_search->setText(text);
}

void ListPage::focusTable()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
    m_awaitsRows = m_model->rowCount() == 0;
    if (!m_awaitsRows)
        takeFirstRow();
}

void ListPage::takeFirstRow()
{
    m_awaitsRows = false;
    if (m_table->hasFocus() && !m_table->currentIndex().isValid())
        select(m_model->idAt(0));
}

void ListPage::chooseColumns()
{
    auto *chooser = new ColumnChooser(*m_model, m_columns->shown(), this);
    connect(chooser, &ColumnChooser::chosen, m_columns, &ColumnState::show);
    chooser->open();
}

QStringList ListPage::shownColumns() const
{
    return m_columns->shown();
}

bool ListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::FocusIn)
        m_model->prepareFilter();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_search) {
        if (key->key() == Qt::Key_Down || enter) {
            focusTable();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_search->clear();
            m_table->setFocus();
            return true;
        }
    } else if (watched == m_table) {
        if (enter && key->modifiers() == Qt::NoModifier && currentId() != 0) {
            Q_EMIT openRequested(currentId());
            return true;
        }
        if (key->text() == u"/") {
            focusSearch();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_calm.start();
    if (m_desk.workspace.listState(resource()).phase == ListState::Phase::NotLoaded)
        refresh();
}

void ListPage::filter(const QString &text)
{
    // The file's thread looks while this one does.
    searchTexts(text);
    const qint64 kept = currentId();
    m_model->setFilterText(text);
    if (kept != 0)
        select(kept);
    showState();
}

void ListPage::searchTexts(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    // One letter is in every conversation.
    const bool sayMuch = std::all_of(words.cbegin(), words.cend(),
                                     [](const QString &word) { return word.size() >= ShortestSearchedWord; });
    if (words.isEmpty() || !sayMuch || m_desk.file.fileName().isEmpty())
        return;
    m_desk.file.search(resource(), words, this, [this, text](const QList<qint64> &ids) {
        // The answer to what is typed by now is on its way.
        if (m_search->text() != text)
            return;
        const qint64 kept = currentId();
        m_model->setFilterHits(ids);
        if (kept != 0)
            select(kept);
        showState();
    });
}

void ListPage::showHeaderMenu(const QPoint &where)
{
    const int column = m_table->horizontalHeader()->logicalIndexAt(where);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0) {
        const Column described = m_model->columns().at(column);
        menu->addAction(tr("Sort &Ascending"), this,
                        [this, column] { m_table->sortByColumn(column, Qt::AscendingOrder); });
        menu->addAction(tr("Sort &Descending"), this,
                        [this, column] { m_table->sortByColumn(column, Qt::DescendingOrder); });
        menu->addSeparator();
        QAction *hide = menu->addAction(tr("&Hide “%1”").arg(QString(described.label).replace(u'&', u"&&"_s)),
                                        this, [this, element = described.element] {
                                            QStringList shown = m_columns->shown();
                                            shown.removeOne(element);
                                            m_columns->show(shown);
                                        });
        hide->setEnabled(m_columns->shown().size() > 1);
        menu->addAction(tr("&Fit to Contents"), this, [this, column] { m_columns->fitToContents(column); });
        menu->addSeparator();
    }
    menu->addAction(icon("columns"_L1), tr("&Choose Columns…"), this, &ListPage::chooseColumns);
    menu->addAction(tr("&Restore Default Columns"), m_columns, &ColumnState::restoreDefaults);
    menu->popup(m_table->horizontalHeader()->mapToGlobal(where));
}

QString ListPage::plural() const
{
    return QCoreApplication::translate("Resource", resource().pluralLabel);
}

} // namespace ticketeer
