#pragma once

#include "store/drafts.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace ticketeer {

class DraftsModel;
struct Desk;

/// Everything that was typed and not sent: to be gone on with, thrown away, or brought back as it was
/// earlier. Not modal.
class DraftsDialog : public QDialog
{
    Q_OBJECT
public:
    DraftsDialog(Desk &desk, QWidget *parent);

Q_SIGNALS:
    /// Its editor, with everything in it.
    void openRequested(const QString &key);

private:
    void buildTable();
    void openCurrent();
    void discardCurrent();
    void showStates(const QString &key);
    void update();
    [[nodiscard]] Draft current() const;
    Desk &m_desk;
    DraftsModel *m_model;
    QTableView *m_table;
    QLabel *m_empty;
    QPushButton *m_open;
    QPushButton *m_states;
    QPushButton *m_discard;
};

} // namespace ticketeer
