#include "importpreview.h"

#include "editor/plainhtml.h"
#include "window/plaintip.h"

#include <QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr qsizetype ShortestTip = 24; ///< what is shorter fits its cell
constexpr qsizetype LongestTip = 2000;

Value valueOf(const Change &change, const QString &element)
{
    if (const FieldEdit *edit = change.edit(element))
        return edit->after;
    for (const FieldEdit &extra : change.createOnly()) {
        if (extra.element == element)
            return extra.after;
    }
    return element == u"Tags" && change.tags() ? Value::of(change.tags()->join(", "_L1)) : Value();
}

} // namespace

ImportPreview::ImportPreview(const TableImport &import, const RecordStore &store, QObject *parent)
    : QAbstractTableModel(parent), m_store(store)
{
    const QList<int> rows = import.rowsToCreate();
    for (const int row : rows) {
        m_lines.append(import.lineOf(row));
        m_changes.append(import.changeOf(row));
    }
    for (const FormField &field : import.fields()) {
        const bool used = std::any_of(m_changes.cbegin(), m_changes.cend(), [&field](const Change &change) {
            return valueOf(change, field.element).hasValue();
        });
        if (used)
            m_fields.append(field);
    }
    for (const int row : rows) {
        QList<bool> said;
        for (const FormField &field : std::as_const(m_fields))
            said.append(!import.textOf(row, field.element).isEmpty());
        m_said.append(said);
    }
}

int ImportPreview::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ImportPreview::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QString ImportPreview::text(const Change &change, const FormField &field) const
{
    const Value value = valueOf(change, field.element);
    if (const Resource *target = findResource(field.lookup); target && value.hasValue())
        return m_store.record(*target, value.toInteger()).title();
    return field.type == FieldType::Html ? plainFromHtml(value.toText()) : m_words.text(field.type, value);
}

QVariant ImportPreview::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool said = m_said.at(index.row()).at(index.column());
    const QString words = text(m_changes.at(index.row()), m_fields.at(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return words.contains(u'\n') ? words.simplified() : words;
    case Qt::ToolTipRole:
        if (!said && !words.isEmpty())
            return tr("The table leaves this open.");
        return words.size() > ShortestTip ? QVariant(plainTip(words.left(LongestTip))) : QVariant();
    case Qt::AccessibleTextRole:
        return said || words.isEmpty() ? words : tr("%1, filled in").arg(words);
    case Qt::FontRole: {
        if (said)
            return {};
        QFont font;
        font.setItalic(true);
        return font;
    }
    default:
        return {};
    }
}

QVariant ImportPreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < m_lines.size() ? QString::number(m_lines.at(section)) : QString();
    return section < m_fields.size() ? m_fields.at(section).label : QString();
}

} // namespace ticketeer
