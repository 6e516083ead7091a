#pragma once

#include <QStyledItemDelegate>

namespace ticketeer {

/// Paints the outbox's cells: the state with its symbol, what was sent in a quieter colour.
class OutboxDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace ticketeer
