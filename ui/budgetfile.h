#pragma once

#include "api/requestbudget.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

namespace ticketeer {

/// Keeps the requests of the last day, and what is known of others, across starts, so that the account's
/// limit is counted from the first call on. Read once, before there is a window; written every minute by a
/// thread of its own, and once more at the end. GUI thread. A file that cannot be read or written costs only
/// the count.
class BudgetFile : public QObject
{
    Q_OBJECT
public:
    BudgetFile(const QString &fileName, RequestBudget &budget);
    /// Writes, and waits for it.
    ~BudgetFile() override;

private:
    void restore();
    void save();

    const QString m_fileName;
    RequestBudget &m_budget;
    QThreadPool m_writer;
};

} // namespace ticketeer
