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

private:
    void showCurrent();
    void copyCurl();
    HttpLogModel *m_model;
    QTableView *m_table;
    QPlainTextEdit *m_sent;
    QPlainTextEdit *m_received;
    QToolButton *m_copy;
};

} // namespace ticketeer
