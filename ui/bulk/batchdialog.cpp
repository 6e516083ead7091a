#include "batchdialog.h"

#include "batchdeeds.h"
#include "bulktext.h"

#include "models/batchmodel.h"
#include "models/tablefile.h"
#include "store/outbox.h"
#include "sync/pusher.h"
#include "tables/listexport.h"
#include "window/desk.h"
#include "window/messagebar.h"

#include <QDate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int RowPadding = 10;

QPushButton *makeButton(QWidget *parent, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

} // namespace

BatchDialog::BatchDialog(const QString &batch, Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_batch(batch), m_words(desk),
      m_model(new BatchModel(desk.outbox, batch,
                             {[this](const OutboxEntry &entry) { return m_words.doing(entry); },
                              [this](const OutboxEntry &entry) {
                                  const QString kept =
                                      QLocale().createSeparatedList(m_words.ignoredLabels(entry));
                                  return kept.isEmpty()
                                             ? m_words.explanation(entry).summary
                                             : tr("The service kept its own value for: %1").arg(kept);
                              }},
                             this)),
      m_messages(new MessageBar(this)), m_progress(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_table(new QTableView(this)), m_pause(makeButton(this, tr("&Pause"), u"batchPause"_s)),
      m_cancel(makeButton(this, tr("Cancel the R&est …"), u"batchCancel"_s)),
      m_retry(makeButton(this, tr("&Retry What Failed"), u"batchRetry"_s)),
      m_save(makeButton(this, tr("&Save Result …"), u"batchSave"_s))
{
    setObjectName(u"batchDialog"_s);
    setAccessibleName(tr("Change of many"));
    setWindowTitle(tr("Change of many"));
    setAttribute(Qt::WA_DeleteOnClose);
    setSizeGripEnabled(true);
    m_progress->setObjectName(u"batchProgress"_s);
    m_progress->setTextFormat(Qt::PlainText);
    m_progress->setWordWrap(true);
    m_bar->setObjectName(u"batchBar"_s);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    buildTable();
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(16, 12, 16, 12);
    inside->setSpacing(8);
    inside->addWidget(m_progress);
    inside->addWidget(m_bar);
    inside->addWidget(m_table, 1);
    inside->addWidget(buildButtons());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addLayout(inside, 1);
    resize(860, 500);
    connect(m_model, &BatchModel::progressChanged, this, &BatchDialog::showProgress);
    connect(&desk.pusher, &Pusher::pausedChanged, this, &BatchDialog::showProgress);
    showProgress();
}

void BatchDialog::buildTable()
{
    m_table->setObjectName(u"batchTable"_s);
    m_table->setAccessibleName(tr("Changes of this run"));
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
    const int widths[]{18, 32, 16};
    for (int column = 0; column < BatchModel::Detail; ++column)
        m_table->setColumnWidth(column, widths[column] * letter);
    connect(m_table, &QTableView::activated, this, &BatchDialog::activate);
}

QWidget *BatchDialog::buildButtons()
{
    auto *close = new QPushButton(tr("C&lose"), this);
    close->setObjectName(u"batchClose"_s);
    close->setDefault(true);
    connect(m_pause, &QPushButton::clicked, this, &BatchDialog::togglePaused);
    connect(m_cancel, &QPushButton::clicked, this, [this] { askCancelRest(m_desk, m_batch, this); });
    connect(m_retry, &QPushButton::clicked, this, [this] { retryFailed(m_desk, m_batch); });
    connect(m_save, &QPushButton::clicked, this, &BatchDialog::saveResult);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    row->addWidget(m_pause);
    row->addWidget(m_cancel);
    row->addWidget(m_retry);
    row->addWidget(m_save);
    row->addStretch(1);
    row->addWidget(close);
    return buttons;
}

void BatchDialog::showProgress()
{
    const BatchProgress &progress = m_model->progress();
    const bool paused = m_desk.pusher.isPaused(m_batch);
    m_progress->setText(batchText(progress, paused));
    m_bar->setRange(0, qMax(1, progress.records));
    m_bar->setValue(progress.done);
    m_pause->setText(paused ? tr("&Go On") : tr("&Pause"));
    m_pause->setEnabled(!progress.isOver());
    m_cancel->setEnabled(!progress.isOver());
    m_retry->setEnabled(progress.refused > 0);
    m_save->setEnabled(m_model->rowCount() > 0);
}

bool BatchDialog::isOver() const
{
    return m_model->progress().isOver();
}

void BatchDialog::togglePaused()
{
    m_desk.pusher.setPaused(m_batch, !m_desk.pusher.isPaused(m_batch));
}

void BatchDialog::saveResult()
{
    QList<QStringList> rows;
    for (int row = -1; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < BatchModel::Columns; ++column)
            cells.append(row < 0 ? m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
                                 : m_model->index(row, column).data().toString());
        rows.append(cells);
    }
    const QString name = tr("Result %1.csv").arg(QDate::currentDate().toString(Qt::ISODate));
    m_desk.askSaveFile(this, name, [this, rows](const QString &file) {
        if (file.isEmpty())
            return;
        writeTableFile(rows, QLocale(), file, this,
                       [this, file](const ListWritten &written) { tellWritten(*m_messages, written, file); });
    });
}

void BatchDialog::activate(const QModelIndex &index)
{
    const OutboxEntry &entry = m_model->entryAt(index.row());
    if (entry.state == OutboxEntry::State::Conflict)
        m_desk.decide(entry.id);
    else
        m_desk.openPage(batchResource(entry), batchRecord(entry));
}

} // namespace ticketeer
