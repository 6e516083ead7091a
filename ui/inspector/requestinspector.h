#pragma once

#include <QDockWidget>

class QPlainTextEdit;
class QTableView;
class QToolButton;

namespace ticketeer {

class HttpLog;
class HttpLogModel;

/// What goes over the wire, for those who want to know: the last exchanges, what was sent and what came back.
class RequestInspector : public QDockWidget
{
    Q_OBJECT
public:
    RequestInspector(HttpLog &log, QWidget *parent);

protected:
    /// Made when it is first seen, which few people want.
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildTable();
    void showCurrent();
    void copyCurl();

    HttpLog &m_log;
    HttpLogModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QPlainTextEdit *m_sent = nullptr;
    QPlainTextEdit *m_received = nullptr;
    QToolButton *m_copy = nullptr;
};

} // namespace ticketeer
