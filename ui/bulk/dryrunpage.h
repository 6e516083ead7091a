#pragma once

#include "models/bulkplanmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QTableView;

namespace ticketeer {

struct Desk;

/// What a bulk change would do: record by field, before and after, what is refused, what it costs, who may
/// get mail. Made anew while what is known changes.
class DryRunPage : public QWidget
{
    Q_OBJECT
public:
    DryRunPage(const Resource &resource, const QList<qint64> &ids, Desk &desk, QWidget *parent);

    void start(const QList<BulkOperation> &wanted);
    void stop();
    /// Nothing before the first plan of these operations is there.
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] const BulkPlan &plan() const { return m_model->plan(); }
    void focusTable();

Q_SIGNALS:
    void ready();

private:
    QWidget *buildHead();
    void buildTable();
    void plan(bool first);
    void take(const BulkPlan &plan);
    const Resource &m_resource;
    QList<qint64> m_ids;
    Desk &m_desk;
    QList<BulkOperation> m_wanted;
    BulkPlanModel *m_model;
    QLabel *m_outcome;
    QLabel *m_cost;
    QLabel *m_mail;
    QComboBox *m_show;
    QCheckBox *m_leaveOut;
    QProgressBar *m_busy;
    QTableView *m_table;
    int m_round = 0; ///< of the newest plan under way
    bool m_ready = false;
    bool m_shown = false; ///< between start() and stop()
};

} // namespace ticketeer
