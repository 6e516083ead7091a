#include "accessibleentrycell.h"

#include "reading/entrywords.h"

#include <QCoreApplication>
#include <QWidget>

namespace ticketeer {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ActionCard)
};

} // namespace

AccessibleEntryCell::AccessibleEntryCell(QWidget *table, Record entry, int column)
    : m_table(table), m_entry(std::move(entry)), m_column(column)
{
}

QAccessibleInterface *AccessibleEntryCell::parent() const
{
    return QAccessible::queryAccessibleInterface(m_table);
}

QString AccessibleEntryCell::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Name)
        return {};
    switch (m_column) {
    case Author:
        return entrywords::author(m_entry);
    case Time:
        return entrywords::when(m_entry);
    case Visibility:
        return entrywords::isPublic(m_entry) ? Words::tr("Public: customers can read this")
                                             : Words::tr("Internal: agents only");
    default:
        return entrywords::firstWords(m_entry);
    }
}

QAccessible::State AccessibleEntryCell::state() const
{
    QAccessible::State state;
    state.offscreen = true;
    state.readOnly = true;
    return state;
}

} // namespace ticketeer
