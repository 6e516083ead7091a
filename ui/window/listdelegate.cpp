#include "listdelegate.h"

#include "icons.h"
#include "models/recordtablemodel.h"
#include "plaintip.h"
#include "store/recordstore.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QPixmapCache>
#include <QTableView>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int MarkSize = 14;
constexpr int Bars = 4;

QPainter &smooth(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    return painter;
}

QPixmap statusMark(bool closed, const QColor &ink, qreal scale)
{
    QPixmap pixmap(QSize(MarkSize, MarkSize) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    smooth(painter).setPen(QPen(ink, 1.6));
    if (!closed) {
        painter.drawEllipse(QRectF(2.5, 2.5, 9, 9));
        painter.setBrush(ink);
        painter.drawEllipse(QRectF(5.4, 5.4, 3.2, 3.2));
        return pixmap;
    }
    painter.setBrush(ink);
    painter.drawEllipse(QRectF(2, 2, 10, 10));
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.setPen(QPen(Qt::black, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{QPointF(4.4, 7.2), QPointF(6.3, 9.1), QPointF(9.7, 5.2)});
    return pixmap;
}

QPixmap severityMark(int filled, const QColor &ink, const QColor &rest, qreal scale)
{
    QPixmap pixmap(QSize(MarkSize, MarkSize) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(Qt::NoPen);
    for (int bar = 0; bar < Bars; ++bar) {
        smooth(painter).setBrush(bar < filled ? ink : rest);
        const qreal height = 3 + bar * 2.6;
        painter.drawRoundedRect(QRectF(0.8 + bar * 3.3, 12.5 - height, 2.4, height), 0.8, 0.8);
    }
    return pixmap;
}

template <typename Draw>
QIcon cached(const QString &key, Draw draw)
{
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = draw();
        QPixmapCache::insert(key, pixmap);
    }
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

/// The mark for a row belongs into its first column, whatever that is.
bool isFirstShown(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return index.column() == 0;
    const QHeaderView *header = table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            return column == index.column();
    }
    return false;
}

QColor severityInk(int filled, const QPalette &palette)
{
    if (filled >= Bars)
        return Theme::isDark(palette) ? QColor(0xff, 0x7a, 0x70) : QColor(0xc6, 0x28, 0x28);
    if (filled == Bars - 1)
        return Theme::isDark(palette) ? QColor(0xf0, 0xae, 0x4e) : QColor(0xb8, 0x6a, 0x00);
    return palette.color(QPalette::PlaceholderText);
}

} // namespace

ListDelegate::ListDelegate(const RecordStore &store, QObject *parent)
    : QStyledItemDelegate(parent), m_store(store)
{
    connect(&store, &RecordStore::changed, this, [this](const Resource *resource) {
        if (resource->is(resources::Severities))
            forgetSeverities();
    });
    connect(&store, &RecordStore::cleared, this, &ListDelegate::forgetSeverities);
}

void ListDelegate::forgetSeverities()
{
    m_positions.clear();
}

int ListDelegate::severityRank(qint64 position) const
{
    if (m_positions.isEmpty()) {
        const QList<Record> severities = m_store.all(resource(resources::Severities));
        for (const Record &severity : severities)
            m_positions.append(severity.integer(u"Position"));
        std::sort(m_positions.begin(), m_positions.end());
    }
    const qsizetype at = m_positions.indexOf(position);
    if (at < 0 || m_positions.size() < 2)
        return 0;
    // The first of the list is the most severe.
    return static_cast<int>(Bars -
                            (at * (Bars - 1) + (m_positions.size() - 1) / 2) / (m_positions.size() - 1));
}

void ListDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto *model = qobject_cast<const RecordTableModel *>(index.model());
    if (!model)
        return;
    // The focus frame around one cell says nothing in a list of rows.
    option->state &= ~QStyle::State_HasFocus;
    const bool unsent = index.data(UnsentRole).toBool();
    if (unsent)
        option->font.setItalic(true);
    if (unsent && m_store.isGoing(model->resource(), index.data(IdRole).toLongLong()))
        option->font.setStrikeOut(true);
    if (unsent && isFirstShown(*option, index)) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(MarkSize, MarkSize);
        option->icon = icon("clock"_L1);
        return;
    }
    const Column &column = model->columns().at(index.column());
    const bool isStatus = column.element == "Status"_L1;
    const bool isSeverity = column.element == "Severity"_L1;
    if ((!isStatus && !isSeverity) || option->text.isEmpty() || !model->resource().is(resources::Tickets))
        return;

    const Record record = index.data(RecordRole).value<Record>();
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    const auto group = option->state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text = option->palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor faint(text.red(), text.green(), text.blue(), 60);
    const qreal scale = option->widget ? option->widget->devicePixelRatioF() : 1;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(MarkSize, MarkSize);
    if (isStatus) {
        const bool closed = record.flag(u"IsClosed");
        const QColor calm = option->palette.color(QPalette::PlaceholderText);
        const QColor ink = selected ? text : closed ? calm : option->palette.color(QPalette::Link);
        option->icon = cached(u"mark/status/%1/%2/%3"_s.arg(closed).arg(ink.name()).arg(scale),
                              [&] { return statusMark(closed, ink, scale); });
        return;
    }
    const int filled = severityRank(record.integer(u"SeverityPosition"));
    const QColor ink = selected ? text : severityInk(filled, option->palette);
    if (filled > 0)
        option->icon = cached(u"mark/severity/%1/%2/%3"_s.arg(filled).arg(ink.name()).arg(scale),
                              [&] { return severityMark(filled, ink, faint, scale); });
}

bool ListDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool fits = sizeHint(option, index).width() <= option.rect.width();
    // A server's text could pass for rich text in a tip.
    QToolTip::showText(event->globalPos(), fits || text.isEmpty() ? QString() : plainTip(text.left(1000)),
                       view);
    return true;
}

} // namespace ticketeer
