#pragma once

#include <QStyledItemDelegate>

namespace ticketeer {

/// Paints a choice with its hint (a mail address, a customer) beside it, so that two people of one name
/// differ.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ticketeer
