#pragma once

#include "bulkplan.h"

#include <QAbstractTableModel>

#include <functional>

namespace ticketeer {

/// A dry run as a table: what would become of each field of each record. GUI thread.
class BulkPlanModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : quint8 { Record, Field, Before, After, Verdict, Columns };
    enum class Show : quint8 {
        All,
        Changes,
        Refused,
        Conflicts,
    };

    /// `verdict`: what a row comes to, in the user's words.
    explicit BulkPlanModel(std::function<QString(const BulkRow &)> verdict, QObject *parent = nullptr);

    void setPlan(const BulkPlan &plan);
    [[nodiscard]] const BulkPlan &plan() const { return m_plan; }
    void setShow(Show show);
    [[nodiscard]] const BulkRow &rowAt(int row) const { return m_plan.rows().at(m_shown.at(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();
    [[nodiscard]] bool isShown(const BulkRow &row) const;
    std::function<QString(const BulkRow &)> m_verdict;
    BulkPlan m_plan;
    Show m_show = Show::All;
    QList<int> m_shown; ///< rows of the plan
};

} // namespace ticketeer
