#include "columnchooser.h"

#include "editor/clearbutton.h"
#include "models/recordtablemodel.h"

#include <QCollator>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int ElementRole = Qt::UserRole;

} // namespace

ColumnChooser::ColumnChooser(const RecordTableModel &model, const QStringList &shown, QWidget *parent)
    : QDialog(parent), m_model(model), m_search(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(u"columnChooser"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Columns"));
    auto *hint = new QLabel(tr("Tick what the list shows; drag or move to change the order."), this);
    hint->setWordWrap(true);
    m_search->setObjectName(u"columnSearch"_s);
    m_search->setPlaceholderText(tr("Find a column"));
    m_search->setAccessibleName(tr("Find a column"));
    addClearButton(*m_search);
    connect(m_search, &QLineEdit::textChanged, this, &ColumnChooser::narrow);
    m_list->setObjectName(u"columnList"_s);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setUniformItemSizes(true);

    auto *up = new QPushButton(tr("Move &Up"), this);
    auto *down = new QPushButton(tr("Move &Down"), this);
    auto *defaults = new QPushButton(tr("&Restore Defaults"), this);
    for (QPushButton *button : {up, down, defaults})
        button->setAutoDefault(false);
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down, &QPushButton::clicked, this, [this] { move(+1); });
    connect(defaults, &QPushButton::clicked, this, [this] {
        QStringList elements;
        for (const Column &column : m_model.columns()) {
            if (column.byDefault)
                elements.append(column.element);
        }
        fill(elements);
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &ColumnChooser::accept);
    // A list without columns could not be brought back by its header.
    connect(m_list, &QListWidget::itemChanged, this,
            [this, buttons] { buttons->button(QDialogButtonBox::Ok)->setEnabled(!elements().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &ColumnChooser::reject);

    auto *side = new QVBoxLayout;
    side->addWidget(up);
    side->addWidget(down);
    side->addStretch();
    side->addWidget(defaults);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_search);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    fill(shown);
    resize(480, 520);
    m_search->setFocus();
}

QStringList ColumnChooser::elements() const
{
    QStringList chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            chosen.append(item->data(ElementRole).toString());
    }
    return chosen;
}

void ColumnChooser::accept()
{
    Q_EMIT chosen(elements());
    QDialog::accept();
}

void ColumnChooser::fill(const QStringList &shown)
{
    QList<Column> ordered;
    for (const QString &element : shown) {
        if (const int column = m_model.columnOf(element); column >= 0)
            ordered.append(m_model.columns().at(column));
    }
    QList<Column> rest;
    for (const Column &column : m_model.columns()) {
        if (!shown.contains(column.element))
            rest.append(column);
    }
    const QCollator collator;
    std::sort(rest.begin(), rest.end(), [&collator](const Column &left, const Column &right) {
        return collator.compare(left.label, right.label) < 0;
    });
    const qsizetype ticked = ordered.size();
    ordered += rest;

    m_list->clear();
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        const Column &column = ordered.at(i);
        auto *item = new QListWidgetItem(
            column.custom ? tr("%1 (custom field)").arg(column.label) : column.label, m_list);
        item->setData(ElementRole, column.element);
        item->setToolTip(column.element);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable |
                       Qt::ItemIsDragEnabled);
        item->setCheckState(i < ticked ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    narrow(m_search->text());
}

void ColumnChooser::narrow(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive) &&
                        !item->data(ElementRole).toString().contains(text, Qt::CaseInsensitive));
    }
}

void ColumnChooser::move(int by)
{
    const int row = m_list->currentRow();
    int target = row + by;
    while (target >= 0 && target < m_list->count() && m_list->item(target)->isHidden())
        target += by;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    m_list->insertItem(target, m_list->takeItem(row));
    m_list->setCurrentRow(target);
}

} // namespace ticketeer
