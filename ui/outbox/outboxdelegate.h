#pragma once

#include <QStyledItemDelegate>

namespace ticketeer {

/// Paints the outbox's cells: the state with its symbol, what was sent in a quieter colour, a bulk change
/// with the arrow that unfolds it and its entries indented below.
class OutboxDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

Q_SIGNALS:
    /// The arrow was clicked.
    void foldRequested(const QModelIndex &index);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    [[nodiscard]] QRect arrowRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace ticketeer
