#include "requestinspector.h"

#include "api/httplog.h"
#include "curl.h"
#include "httplogmodel.h"
#include "xmltext.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

QPlainTextEdit *bodyView(const QString &name, QWidget *parent)
{
    auto *view = new QPlainTextEdit(parent);
    view->setReadOnly(true);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setAccessibleName(name);
    view->setTabChangesFocus(true);
    view->setFrameShape(QFrame::NoFrame);
    return view;
}

} // namespace

RequestInspector::RequestInspector(HttpLog &log, QWidget *parent)
    : QDockWidget(tr("Requests"), parent), m_log(log)
{
    setObjectName(u"requestInspector"_s);
}

void RequestInspector::showEvent(QShowEvent *event)
{
    if (!m_table)
        build();
    QDockWidget::showEvent(event);
}

void RequestInspector::buildTable()
{
    m_model = new HttpLogModel(m_log, this);
    m_table = new QTableView(this);
    m_table->setObjectName(u"requestTable"_s);
    m_table->setAccessibleName(tr("Requests"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(HttpLogModel::Path, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    const auto widths = {std::pair{HttpLogModel::When, 10},  std::pair{HttpLogModel::VerbColumn, 9},
                         std::pair{HttpLogModel::Status, 9}, std::pair{HttpLogModel::Milliseconds, 8},
                         std::pair{HttpLogModel::Bytes, 11}, std::pair{HttpLogModel::PurposeColumn, 12}};
    for (const auto &[column, letters] : widths)
        m_table->setColumnWidth(column, letters * letter + 12);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RequestInspector::showCurrent);
}

void RequestInspector::build()
{
    buildTable();
    m_sent = bodyView(tr("Sent"), this);
    m_received = bodyView(tr("Received"), this);
    m_copy = new QToolButton(this);
    auto *bodies = new QTabWidget(this);
    bodies->setDocumentMode(true);
    bodies->addTab(m_received, tr("Received"));
    bodies->addTab(m_sent, tr("Sent"));
    m_copy->setText(tr("Copy as curl"));
    m_copy->setAutoRaise(true);
    m_copy->setEnabled(false);
    connect(m_copy, &QToolButton::clicked, this, &RequestInspector::copyCurl);
    auto *clear = new QToolButton(this);
    clear->setText(tr("Clear"));
    clear->setAutoRaise(true);
    connect(clear, &QToolButton::clicked, &m_log, &HttpLog::clear);
    auto *corner = new QWidget(this);
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 4, 0);
    row->addWidget(m_copy);
    row->addWidget(clear);
    bodies->setCornerWidget(corner);

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_table);
    splitter->addWidget(bodies);
    splitter->setSizes({3000, 2000});
    setWidget(splitter);
}

void RequestInspector::showCurrent()
{
    const HttpExchange *exchange = m_model->exchangeAt(m_table->currentIndex().row());
    m_copy->setEnabled(exchange != nullptr);
    m_sent->setPlainText(exchange ? prettyXml(exchange->sentBody) : QString());
    m_received->setPlainText(!exchange                          ? QString()
                             : exchange->receivedBody.isEmpty() ? exchange->failure
                                                                : prettyXml(exchange->receivedBody));
}

void RequestInspector::copyCurl()
{
    if (const HttpExchange *exchange = m_model->exchangeAt(m_table->currentIndex().row()))
        QApplication::clipboard()->setText(curlCommand(*exchange));
}

} // namespace ticketeer
