#pragma once

#include "records/record.h"

#include <QAccessibleInterface>
#include <QPointer>

class QWidget;

namespace ticketeer {

/// A cell of an entry that is not laid out, as assistive technology sees it: words without a place.
class AccessibleEntryCell : public QAccessibleInterface
{
public:
    enum Column : quint8 {
        Author,
        Time,
        Visibility,
        Text,
    };
    AccessibleEntryCell(QWidget *table, Record entry, int column);

    [[nodiscard]] bool isValid() const override { return !m_table.isNull(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override { return {}; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QAccessible::State state() const override;

private:
    QPointer<QWidget> m_table;
    Record m_entry;
    int m_column;
};

} // namespace ticketeer
