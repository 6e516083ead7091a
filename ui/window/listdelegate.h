#pragma once

#include <QStyledItemDelegate>

namespace ticketeer {

class RecordStore;

/// Paints list cells: a mark before statuses (ring: open, disc with a tick: closed) and severities (bars,
/// more of them the more severe), so that neither needs colour to be read; a clock and italics for what is
/// not on the server yet, a stroke for what is to be removed; and the whole text as a tip where it does not
/// fit.
class ListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ListDelegate(const RecordStore &store, QObject *parent);

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] int severityRank(qint64 position) const;
    void forgetSeverities();
    const RecordStore &m_store;
    mutable QList<qint64> m_positions; ///< of all severities, ascending; filled when first asked
};

} // namespace ticketeer
