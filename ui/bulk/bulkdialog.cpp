#include "bulkdialog.h"

#include "bulktext.h"
#include "dryrunpage.h"
#include "operationlist.h"

#include "sync/pusher.h"
#include "window/desk.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ticketeer {

BulkDialog::BulkDialog(const Resource &resource, const QList<qint64> &ids, Desk &desk, QWidget *parent)
    : QDialog(parent), m_resource(resource), m_desk(desk), m_steps(new QStackedWidget(this)),
      m_operations(new OperationList(resource, ids, desk, this)),
      m_dryRun(new DryRunPage(resource, ids, desk, this)), m_hint(new QLabel(this)),
      m_back(new QPushButton(tr("&Back"), this)),
      m_next(new QPushButton(tr("&Show What Would Happen"), this)), m_go(new QPushButton(this))
{
    setObjectName(u"bulkDialog"_s);
    setAccessibleName(tr("Change selected"));
    setWindowTitle(changeTitle(resource, static_cast<int>(ids.size())));
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_operations);
    m_steps->addWidget(scroll);
    m_steps->addWidget(m_dryRun);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_steps, 1);
    column->addWidget(line);
    column->addWidget(buildButtons());
    resize(900, 580);
    connect(m_operations, &OperationList::changed, this, &BulkDialog::showStep);
    connect(m_dryRun, &DryRunPage::ready, this, &BulkDialog::showStep);
    showStep();
}

QWidget *BulkDialog::buildButtons()
{
    m_hint->setObjectName(u"bulkHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    m_back->setObjectName(u"bulkBack"_s);
    m_back->setAutoDefault(false);
    m_next->setObjectName(u"bulkNext"_s);
    m_go->setObjectName(u"bulkGo"_s);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &BulkDialog::back);
    connect(m_next, &QPushButton::clicked, this, &BulkDialog::next);
    connect(m_go, &QPushButton::clicked, this, &BulkDialog::go);
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(16, 10, 16, 12);
    row->addWidget(m_hint, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(m_go);
    row->addWidget(cancel);
    return buttons;
}

void BulkDialog::showStep()
{
    const bool dryRun = m_steps->currentWidget() == m_dryRun;
    const QString obstacle = dryRun ? QString() : m_operations->obstacle();
    const int records = dryRun && m_dryRun->isReady() ? m_dryRun->plan().records() : 0;
    m_hint->setText(obstacle);
    m_back->setVisible(dryRun && !m_given);
    m_next->setVisible(!dryRun);
    m_next->setEnabled(obstacle.isEmpty());
    m_next->setAccessibleDescription(obstacle);
    m_next->setDefault(!dryRun);
    m_go->setVisible(dryRun);
    m_go->setText(goText(m_resource, records));
    m_go->setEnabled(records > 0);
    m_go->setDefault(dryRun);
}

void BulkDialog::startWith(const QList<BulkOperation> &operations)
{
    m_given = true;
    run(operations);
}

void BulkDialog::next()
{
    run(m_operations->operations());
}

void BulkDialog::run(const QList<BulkOperation> &operations)
{
    m_steps->setCurrentWidget(m_dryRun);
    m_dryRun->start(operations);
    showStep();
    m_dryRun->focusTable();
}

void BulkDialog::back()
{
    m_dryRun->stop();
    m_steps->setCurrentIndex(0);
    showStep();
    m_next->setFocus();
}

void BulkDialog::go()
{
    const QString batch = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_desk.pusher.add(m_dryRun->plan().entries(batch));
    m_dryRun->stop();
    accept();
    Q_EMIT started(batch);
}

} // namespace ticketeer
