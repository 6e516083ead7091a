#include "dryrunpage.h"

#include "bulktext.h"

#include "api/requestbudget.h"
#include "store/drafts.h"
#include "store/outbox.h"
#include "store/recordstore.h"
#include "window/desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ticketeer {

namespace {

constexpr int RowPadding = 10;

QLabel *sentence(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

DryRunPage::DryRunPage(const Resource &resource, const QList<qint64> &ids, Desk &desk, QWidget *parent)
    : QWidget(parent), m_resource(resource), m_ids(ids), m_desk(desk),
      m_model(new BulkPlanModel(&verdictText, this)), m_outcome(sentence(this, u"bulkOutcome"_s)),
      m_cost(sentence(this, u"bulkCost"_s)), m_mail(sentence(this, u"bulkMail"_s)),
      m_show(new QComboBox(this)),
      m_leaveOut(new QCheckBox(tr("&Leave out what meets unsent changes or drafts"), this)),
      m_busy(new QProgressBar(this)), m_table(new QTableView(this))
{
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(6);
    column->addWidget(m_outcome);
    column->addWidget(m_cost);
    column->addWidget(m_mail);
    column->addWidget(buildHead());
    column->addWidget(m_busy);
    column->addWidget(m_table, 1);

    auto *later = new QTimer(this);
    later->setSingleShot(true);
    later->setInterval(300ms);
    connect(later, &QTimer::timeout, this, [this] { plan(false); });
    const auto news = [this, later] {
        if (m_shown)
            later->start();
    };
    connect(&desk.store, &RecordStore::changed, later,
            [this, news](const Resource *changed, const QList<qint64> &) {
                if (changed == &m_resource)
                    news();
            });
    connect(&desk.store, &RecordStore::removed, later, news);
    connect(&desk.outbox, &Outbox::countsChanged, later, news);
    connect(&desk.drafts, &Drafts::changed, later, news);
    connect(&desk.drafts, &Drafts::removed, later, news);
    connect(&desk.budget, &RequestBudget::changed, this, [this] {
        if (m_ready)
            m_cost->setText(costText(plan().requests(), m_desk.budget));
    });
}

QWidget *DryRunPage::buildHead()
{
    auto *head = new QWidget(this);
    m_show->setObjectName(u"dryRunFilter"_s);
    m_show->setAccessibleName(tr("Show"));
    m_show->addItem(tr("All"), static_cast<int>(BulkPlanModel::Show::All));
    m_show->addItem(tr("What will change"), static_cast<int>(BulkPlanModel::Show::Changes));
    m_show->addItem(tr("Refused"), static_cast<int>(BulkPlanModel::Show::Refused));
    m_show->addItem(tr("Conflicts"), static_cast<int>(BulkPlanModel::Show::Conflicts));
    connect(m_show, &QComboBox::currentIndexChanged, this,
            [this] { m_model->setShow(static_cast<BulkPlanModel::Show>(m_show->currentData().toInt())); });
    m_leaveOut->setObjectName(u"leaveOutConflicts"_s);
    connect(m_leaveOut, &QCheckBox::toggled, this, [this] { plan(false); });
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(3);
    m_busy->setAccessibleName(tr("Looking what would happen"));
    QSizePolicy keepsPlace = m_busy->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(keepsPlace);
    auto *label = new QLabel(tr("S&how:"), head);
    label->setBuddy(m_show);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 4, 0, 0);
    row->addWidget(label);
    row->addWidget(m_show);
    row->addSpacing(16);
    row->addWidget(m_leaveOut);
    row->addStretch(1);
    return head;
}

void DryRunPage::buildTable()
{
    m_table->setObjectName(u"dryRunTable"_s);
    m_table->setAccessibleName(tr("What would happen"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + RowPadding);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    const int letter = fontMetrics().averageCharWidth();
    const int widths[]{16, 22, 22, 22};
    for (int column = 0; column < BulkPlanModel::Verdict; ++column)
        m_table->setColumnWidth(column, widths[column] * letter);
}

void DryRunPage::start(const QList<BulkOperation> &wanted)
{
    m_wanted = wanted;
    m_shown = true;
    plan(true);
}

void DryRunPage::stop()
{
    m_shown = false;
    m_ready = false;
    ++m_round;
}

void DryRunPage::plan(bool first)
{
    if (!m_shown)
        return;
    if (first) {
        m_ready = false;
        m_model->setPlan({});
        m_outcome->setText(tr("Looking what would happen …"));
        m_cost->clear();
        m_mail->clear();
    }
    m_busy->show();
    const int round = ++m_round;
    const auto conflicts =
        m_leaveOut->isChecked() ? BulkPlan::Conflicts::LeftOut : BulkPlan::Conflicts::Included;
    BulkPlan::make(bulkMaterial(m_resource, m_ids, m_wanted, m_desk.store, m_desk.outbox, m_desk.drafts),
                   m_wanted, conflicts, this, [this, round](const BulkPlan &made) {
                       if (round == m_round)
                           take(made);
                   });
}

void DryRunPage::take(const BulkPlan &made)
{
    const int row = m_table->currentIndex().row();
    m_model->setPlan(made);
    if (row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, 0));
    m_busy->hide();
    m_outcome->setText(outcomeText(made, m_resource, static_cast<int>(m_ids.size())));
    m_cost->setText(costText(made.requests(), m_desk.budget));
    m_mail->setText(mailText(made.mail()));
    m_mail->setVisible(m_resource.is(resources::Tickets));
    m_leaveOut->setVisible(made.conflicts() > 0 || m_leaveOut->isChecked());
    m_ready = true;
    Q_EMIT ready();
}

void DryRunPage::focusTable()
{
    m_table->setFocus();
}

} // namespace ticketeer
