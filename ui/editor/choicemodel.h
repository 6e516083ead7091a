#pragma once

#include "models/editsession.h"

#include <QAbstractListModel>

namespace ticketeer {

/// The choices of a lookup field for its pop-up and its completer; thousands of them cost nothing until seen.
class ChoiceModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ChoiceModel(QObject *parent) : QAbstractListModel(parent) {}

    /// none: the text of a first row that stands for "no value"; empty: there is no such row.
    void setChoices(const QList<Choice> &choices, const QString &none = {});
    [[nodiscard]] const QList<Choice> &choices() const { return m_choices; }
    /// 0 for the row of no value.
    [[nodiscard]] qint64 idAt(int row) const;
    /// -1 when there is none.
    [[nodiscard]] int rowOf(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Choice> m_choices;
    QHash<qint64, int> m_rows;
};

} // namespace ticketeer
