#pragma once

#include "models/bulkoperation.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ticketeer {

class DryRunPage;
class OperationList;
struct Desk;

/// The same change to many records at once: first what, then a dry run, then it goes to the outbox. Ends with
/// the dialog that shows how far it is.
class BulkDialog : public QDialog
{
    Q_OBJECT
public:
    BulkDialog(const Resource &resource, const QList<qint64> &ids, Desk &desk, QWidget *parent = nullptr);
    /// What is wanted is known: the dry run of it is all there is to see.
    void startWith(const QList<BulkOperation> &operations);

Q_SIGNALS:
    /// Everything is in the outbox.
    void started(const QString &batch);

private:
    QWidget *buildButtons();
    void showStep();
    void next();
    void run(const QList<BulkOperation> &operations);
    void back();
    void go();
    const Resource &m_resource;
    Desk &m_desk;
    QStackedWidget *m_steps;
    OperationList *m_operations;
    DryRunPage *m_dryRun;
    bool m_given = false; ///< by startWith()
    QLabel *m_hint;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_go;
};

} // namespace ticketeer
