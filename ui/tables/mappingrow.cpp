#include "mappingrow.h"

#include "importgrid.h"
#include "models/tableimport.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int SettledMs = 300;

} // namespace

MappingRow::MappingRow(TableImport &import, QTableView &view, int firstColumn, QWidget *parent)
    : QWidget(parent), m_import(import), m_view(view), m_first(firstColumn), m_settled(new QTimer(this))
{
    m_settled->setSingleShot(true);
    m_settled->setInterval(SettledMs);
    connect(m_settled, &QTimer::timeout, this, &MappingRow::commit);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&import, &TableImport::changed, this, &MappingRow::rebuild);
    const QHeaderView *header = view.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &MappingRow::place);
    connect(header, &QHeaderView::geometriesChanged, this, &MappingRow::place);
    connect(header, &QHeaderView::sectionCountChanged, this, &MappingRow::place);
    connect(view.horizontalScrollBar(), &QScrollBar::valueChanged, this, &MappingRow::place);
    rebuild();
}

QSize MappingRow::sizeHint() const
{
    const QComboBox measure;
    return {200, measure.sizeHint().height() + 4};
}

void MappingRow::rebuild()
{
    const int count = m_import.columnCount();
    while (m_boxes.size() > count)
        delete m_boxes.takeLast();
    while (m_boxes.size() < count) {
        auto *box = new QComboBox(this);
        const auto column = static_cast<int>(m_boxes.size());
        box->setObjectName(u"field_of_column_%1"_s.arg(column));
        box->setMinimumContentsLength(6);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->installEventFilter(this);
        // What is only passed by on the way would take its field from another column and have lists fetched.
        connect(box, &QComboBox::activated, this, [this, column] {
            if (m_pending != column)
                commit();
            m_pending = column;
            m_settled->start();
        });
        m_boxes.append(box);
        box->show();
    }
    showMapping();
    place();
}

void MappingRow::commit()
{
    m_settled->stop();
    const int column = std::exchange(m_pending, -1);
    if (column < 0 || column >= m_boxes.size())
        return;
    m_import.setField(column, m_boxes.at(column)->currentData().toString());
    Q_EMIT chosen();
}

void MappingRow::showMapping()
{
    const QStringList headings = m_import.headings();
    for (int column = 0; column < m_boxes.size(); ++column) {
        QComboBox *box = m_boxes.at(column);
        if (column == m_pending)
            continue;
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItem(tr("Ignore"), QString());
        for (const FormField &field : m_import.fields())
            box->addItem(m_import.isNeeded(field) ? tr("%1 (needed)").arg(field.label) : field.label,
                         field.element);
        const FormField *field = m_import.fieldOf(column);
        box->setCurrentIndex(std::max(0, field ? box->findData(field->element) : 0));
        box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + 24);
        const QString heading = headings.value(column).simplified();
        box->setAccessibleName(
            tr("Field for column “%1”").arg(heading.isEmpty() ? columnLetters(column) : heading));
        // What is not taken is told apart at a glance.
        QFont font = this->font();
        font.setItalic(!field);
        box->setFont(font);
    }
}

void MappingRow::place()
{
    const QHeaderView *header = m_view.horizontalHeader();
    const int left = header->viewport()->mapTo(m_view.window(), QPoint()).x() - mapTo(window(), QPoint()).x();
    for (int column = 0; column < m_boxes.size(); ++column) {
        QComboBox *box = m_boxes.at(column);
        const int section = column + m_first;
        if (section < header->count())
            box->setGeometry(left + header->sectionViewportPosition(section) + 1, 2,
                             header->sectionSize(section) - 2, box->sizeHint().height());
    }
}

bool MappingRow::eventFilter(QObject *watched, QEvent *event)
{
    // Who walks along by keyboard sees the column.
    if (event->type() == QEvent::FocusIn && m_view.model()) {
        const auto column = static_cast<int>(m_boxes.indexOf(qobject_cast<QComboBox *>(watched)));
        const QModelIndex top = m_view.indexAt(QPoint(1, 1));
        if (column >= 0)
            m_view.scrollTo(m_view.model()->index(std::max(0, top.row()), column + m_first));
    }
    if (event->type() == QEvent::FocusOut)
        commit();
    // Turning the wheel over a box scrolls; nobody wants to change a field by it.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MappingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace ticketeer
