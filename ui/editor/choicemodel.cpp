#include "choicemodel.h"

#include "window/plaintip.h"

#include <QGuiApplication>
#include <QPalette>

namespace ticketeer {

void ChoiceModel::setChoices(const QList<Choice> &choices, const QString &none)
{
    QList<Choice> wanted;
    wanted.reserve(choices.size() + 1);
    if (!none.isEmpty())
        wanted.append({0, none, {}, true});
    wanted += choices;
    if (wanted == m_choices)
        return;
    beginResetModel();
    m_choices = std::move(wanted);
    m_rows.clear();
    m_rows.reserve(m_choices.size());
    for (int row = 0; row < m_choices.size(); ++row)
        m_rows.insert(m_choices.at(row).id, row);
    endResetModel();
}

qint64 ChoiceModel::idAt(int row) const
{
    return m_choices.value(row).id;
}

int ChoiceModel::rowOf(qint64 id) const
{
    return m_rows.value(id, -1);
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_choices.size())
        return {};
    const Choice &choice = m_choices.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return choice.text;
    case Qt::ToolTipRole:
        return choice.hint.isEmpty() ? QVariant() : QVariant(plainTip(choice.hint));
    case Qt::AccessibleDescriptionRole:
        return choice.active ? choice.hint : tr("%1 (inactive)").arg(choice.hint);
    case Qt::ForegroundRole:
        return choice.active && choice.id ? QVariant()
                                          : QGuiApplication::palette().color(QPalette::PlaceholderText);
    case Qt::UserRole:
        return choice.hint;
    case Qt::UserRole + 1:
        return choice.id;
    default:
        return {};
    }
}

} // namespace ticketeer
