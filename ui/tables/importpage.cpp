#include "importpage.h"

#include "importgrid.h"
#include "mappingrow.h"
#include "tabletext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int RowPadding = 10;
constexpr int NarrowestColumn = 130;
constexpr int WidestColumn = 320;

/// Cells with several lines keep them.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        if (!index.data(Qt::EditRole).toString().contains(u'\n'))
            return QStyledItemDelegate::createEditor(parent, option, index);
        return new QPlainTextEdit(parent);
    }
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override
    {
        QStyledItemDelegate::updateEditorGeometry(editor, option, index);
        if (qobject_cast<QPlainTextEdit *>(editor))
            editor->resize(std::max(editor->width(), 260), editor->fontMetrics().lineSpacing() * 6);
    }
};

} // namespace

ImportPage::ImportPage(TableImport &import, QWidget *parent)
    : QWidget(parent), m_import(import), m_grid(new ImportGrid(import, this)), m_table(new QTableView(this)),
      m_problems(new QLabel(this))
{
    QWidget *bar = buildBar();
    buildTable();
    m_problems->setObjectName(u"rowProblems"_s);
    m_problems->setAccessibleName(tr("Problems of the row"));
    m_problems->setTextFormat(Qt::RichText);
    m_problems->setWordWrap(true);
    m_problems->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_problems->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_problems->setMinimumHeight(m_problems->fontMetrics().lineSpacing() * 3);
    connect(m_problems, &QLabel::linkActivated, this, &ImportPage::takeSuggestion);

    auto *mapping = new MappingRow(import, *m_table, ImportGrid::FirstCell, this);
    connect(mapping, &MappingRow::chosen, this, &ImportPage::mapped);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(bar);
    layout->addWidget(mapping);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problems);

    connect(&import, &TableImport::changed, this, &ImportPage::update);
    connect(&import, &TableImport::rowsChanged, this, [this] {
        m_edited = true;
        update();
    });
}

QWidget *ImportPage::buildBar()
{
    auto *bar = new QWidget(this);
    m_headings = new QCheckBox(tr("The first row has &headings"), bar);
    m_headings->setObjectName(u"hasHeadings"_s);
    connect(m_headings, &QCheckBox::clicked, this, [this](bool on) { m_import.setHasHeadings(on); });
    m_onlyFaulty = new QCheckBox(tr("&Only rows with problems"), bar);
    m_onlyFaulty->setObjectName(u"onlyFaulty"_s);
    connect(m_onlyFaulty, &QCheckBox::toggled, this, &ImportPage::hideSoundRows);
    m_next = new QPushButton(tr("&Next Problem"), bar);
    m_next->setObjectName(u"nextProblem"_s);
    m_next->setAutoDefault(false);
    m_next->setToolTip(tr("To the next cell that has to be mended (F8)"));
    connect(m_next, &QPushButton::clicked, this, &ImportPage::toNextProblem);
    auto *key = new QShortcut(QKeySequence(Qt::Key_F8), this);
    connect(key, &QShortcut::activated, this, &ImportPage::toNextProblem);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addWidget(m_headings);
    row->addStretch();
    row->addWidget(m_onlyFaulty);
    row->addWidget(m_next);
    return bar;
}

void ImportPage::buildTable()
{
    m_table->setObjectName(u"importTable"_s);
    m_table->setAccessibleName(tr("Table to create from"));
    m_table->setModel(m_grid);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setIconSize(QSize(16, 16));
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + RowPadding);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportPage::showProblems);
}

void ImportPage::begin()
{
    m_edited = false;
    m_onlyFaulty->setChecked(false);
    m_table->resizeColumnsToContents();
    for (int column = ImportGrid::FirstCell; column < m_grid->columnCount(); ++column)
        m_table->setColumnWidth(column,
                                std::clamp(m_table->columnWidth(column), NarrowestColumn, WidestColumn));
    m_table->setCurrentIndex(m_grid->index(0, ImportGrid::FirstCell));
    m_table->setFocus();
    update();
}

void ImportPage::update()
{
    m_headings->setChecked(m_import.hasHeadings());
    const QList<int> faulty = m_import.faultyRows();
    m_next->setEnabled(
        std::any_of(faulty.cbegin(), faulty.cend(), [this](int row) { return !m_import.isLeftOut(row); }));
    hideSoundRows();
    showProblems();
}

void ImportPage::hideSoundRows()
{
    const bool only = m_onlyFaulty->isChecked();
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        // The row in front stays until the user leaves it, or it would vanish under their hands.
        const bool hide = only && m_import.problems(row).isEmpty() && row != m_table->currentIndex().row();
        if (m_table->isRowHidden(row) != hide)
            m_table->setRowHidden(row, hide);
    }
}

void ImportPage::toNextProblem()
{
    const QModelIndex current = m_table->currentIndex();
    const int rows = m_grid->rowCount();
    const int columns = m_grid->columnCount();
    const int start = current.isValid() ? current.row() * columns + current.column() : -1;
    for (int step = 1; step <= rows * columns; ++step) {
        const int place = (start + step) % (rows * columns);
        const int row = place / columns;
        if (m_import.isLeftOut(row) || !m_import.isFaulty(row))
            continue;
        const QList<CellProblem> problems = m_import.problems(row);
        const bool here = std::any_of(problems.cbegin(), problems.cend(), [&](const CellProblem &problem) {
            const int column = std::max(m_grid->columnOf(problem.element), ImportGrid::TakeColumn);
            return !problem.isWarning() && column == place % columns;
        });
        if (here) {
            m_table->setCurrentIndex(m_grid->index(row, place % columns));
            m_table->setFocus();
            return;
        }
    }
}

void ImportPage::showProblems()
{
    const int row = m_table->currentIndex().row();
    QStringList lines;
    const QList<CellProblem> problems = m_import.problems(row);
    for (const CellProblem &problem : problems) {
        QString line = cellProblemText(problem, m_grid->labelOf(problem.element)).toHtmlEscaped();
        const int column = m_grid->columnOf(problem.element) - ImportGrid::FirstCell;
        const QStringList near = column >= 0 && !problem.isWarning() && !problem.text.isEmpty()
                                     ? m_import.near(row, problem.element)
                                     : QStringList();
        QStringList links;
        for (qsizetype i = 0; i < near.size(); ++i)
            links.append(u"<a href=\"%1/%2\">%3</a>"_s.arg(problem.element.toHtmlEscaped())
                             .arg(i)
                             .arg(near.at(i).toHtmlEscaped()));
        if (!links.isEmpty()) {
            const auto same = static_cast<int>(m_import.rowsWith(column, problem.text).size());
            line += u' ' + tr("Take instead, in %Ln row(s):", "", same).toHtmlEscaped() + u' ' +
                    links.join(u", "_s);
        }
        lines.append(line);
    }
    m_problems->setText(lines.join(u"<br>"_s));
}

void ImportPage::takeSuggestion(const QString &link)
{
    const int row = m_table->currentIndex().row();
    const QString element = link.section(u'/', 0, 0);
    const int column = m_grid->columnOf(element) - ImportGrid::FirstCell;
    const QString name = m_import.near(row, element).value(link.section(u'/', 1).toInt());
    if (column >= 0 && !name.isEmpty())
        m_import.setCells(m_import.rowsWith(column, m_import.cell(row, column)), column, name);
}

} // namespace ticketeer
