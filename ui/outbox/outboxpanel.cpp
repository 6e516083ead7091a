#include "outboxpanel.h"

#include "bulk/batchdeeds.h"
#include "bulk/bulktext.h"
#include "entrypage.h"
#include "models/outboxmodel.h"
#include "outboxdelegate.h"
#include "pages/recordpage.h"
#include "store/outbox.h"
#include "sync/pusher.h"
#include "takeback.h"
#include "window/desk.h"
#include "window/errorcause.h"
#include "window/icons.h"
#include "window/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ticketeer {

namespace {

constexpr int RowPadding = 10;
constexpr int LeastRows = 4;

using State = OutboxEntry::State;

bool isUnderWay(const OutboxEntry &entry)
{
    return entry.state == State::Sending || entry.state == State::Unknown;
}

bool isBatch(const OutboxEntry &row)
{
    return row.id == 0 && !row.batch.isEmpty();
}

bool canBeEdited(const OutboxEntry &entry)
{
    if (entry.id == 0)
        return false;
    return entry.kind == OutboxEntry::Kind::Save && entry.isUnsent() && !isUnderWay(entry);
}

} // namespace

OutboxPanel::OutboxPanel(Desk &desk, QWidget *parent)
    : QDockWidget(tr("Outbox"), parent), m_desk(desk), m_words(desk),
      m_model(new OutboxModel(desk.outbox,
                              {[this](const OutboxEntry &entry) { return m_words.doing(entry); },
                               [this](const OutboxEntry &entry) { return m_words.state(entry); }, &batchName,
                               [this](const BatchProgress &progress) { return stateOf(progress); }},
                              this)),
      m_table(new QTableView(this)), m_empty(new QLabel(tr("Everything is sent."), m_table)),
      m_message(new MessageBar(this)), m_second(this)
{
    setObjectName(u"outboxPanel"_s);
    buildTable();
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildButtons());
    column->addWidget(m_message);
    column->addWidget(m_table, 1);
    setWidget(inside);

    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_model->refreshWords();
        update();
    });
    connect(m_model, &OutboxModel::entriesChanged, this, &OutboxPanel::update);
    // What keeps one from being sent keeps the others.
    connect(&desk.pusher, &Pusher::delayed, m_model, &OutboxModel::refreshWords);
    connect(&desk.pusher, &Pusher::pausedChanged, this, [this] {
        m_model->refreshWords();
        update();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OutboxPanel::update);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &OutboxPanel::update);
    update();
}

void OutboxPanel::buildTable()
{
    m_table->setObjectName(u"outboxTable"_s);
    m_table->setAccessibleName(tr("Outbox"));
    m_table->setModel(m_model);
    auto *delegate = new OutboxDelegate(m_table);
    connect(delegate, &OutboxDelegate::foldRequested, this, [this](const QModelIndex &index) {
        const QString batch = m_model->entryAt(index.row()).batch;
        m_model->setUnfolded(batch, !m_model->isUnfolded(batch));
        update();
    });
    m_table->setItemDelegate(delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + RowPadding);
    m_table->setMinimumHeight((LeastRows + 1) * m_table->verticalHeader()->defaultSectionSize());
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(OutboxModel::State, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    const auto widths = {std::pair{OutboxModel::What, 30}, std::pair{OutboxModel::Doing, 34},
                         std::pair{OutboxModel::Since, 18}, std::pair{OutboxModel::Tries, 8}};
    for (const auto &[column, letters] : widths)
        m_table->setColumnWidth(column, letters * letter);
    connect(m_table, &QTableView::activated, this, [this] {
        const OutboxEntry entry = current();
        if (isBatch(entry))
            toggleFold();
        else if (entry.state == State::Conflict)
            decideCurrent();
        else if (canBeEdited(entry))
            editCurrent();
        else
            openCurrent();
    });
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *over = new QVBoxLayout(m_table->viewport());
    over->addWidget(m_empty);
}

QToolButton *OutboxPanel::addButton(QHBoxLayout &row, QLatin1StringView iconName, const QString &text,
                                    const QString &name, const QKeySequence &key, void (OutboxPanel::*slot)())
{
    auto *action = new QAction(icon(iconName), text, m_table);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_table->addAction(action);
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    row.addWidget(button);
    // A button by itself shows also what its action does not.
    connect(action, &QAction::visibleChanged, button,
            [action, button] { button->setVisible(action->isVisible()); });
    return button;
}

QWidget *OutboxPanel::buildButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(6, 4, 6, 4);
    row->setSpacing(2);
    m_open = addButton(*row, "ticket"_L1, tr("Open"), u"outboxOpen"_s,
                       QKeySequence(Qt::CTRL | Qt::Key_Return), &OutboxPanel::openCurrent);
    m_edit = addButton(*row, "edit"_L1, tr("Edit"), u"outboxEdit"_s, QKeySequence(Qt::Key_F2),
                       &OutboxPanel::editCurrent);
    m_retry = addButton(*row, "refresh"_L1, tr("Try Again"), u"outboxRetry"_s,
                        QKeySequence(Qt::CTRL | Qt::Key_R), &OutboxPanel::retrySelected);
    m_decide =
        addButton(*row, "warning"_L1, tr("Decide …"), u"outboxDecide"_s, {}, &OutboxPanel::decideCurrent);
    m_fold = addButton(*row, "unfold"_L1, tr("Unfold"), u"outboxFold"_s, {}, &OutboxPanel::toggleFold);
    m_batch = addButton(*row, "columns"_L1, tr("Show All of It"), u"outboxBatch"_s, {},
                        &OutboxPanel::showBatchOfCurrent);
    m_batch->defaultAction()->setToolTip(tr("It is part of a change of many."));
    m_pauseBatch = addButton(*row, "pause"_L1, tr("Pause This"), u"outboxPauseBatch"_s, {},
                             &OutboxPanel::togglePausedBatch);
    m_takeBack = addButton(*row, "unlink"_L1, tr("Take Back"), u"outboxTakeBack"_s, QKeySequence::Delete,
                           &OutboxPanel::takeBackSelected);
    row->addStretch();
    m_showSent = new QCheckBox(tr("Show what was sent"), bar);
    m_showSent->setObjectName(u"outboxShowSent"_s);
    m_showSent->setChecked(m_model->isDoneShown());
    connect(m_showSent, &QCheckBox::toggled, m_model, &OutboxModel::setDoneShown);
    row->addWidget(m_showSent);
    row->addSpacing(8);
    m_pause = addButton(*row, "pause"_L1, tr("Pause All"), u"outboxPause"_s, {}, &OutboxPanel::togglePaused);
    return bar;
}

OutboxEntry OutboxPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && m_table->selectionModel()->isRowSelected(index.row(), {})
               ? m_model->entryAt(index.row())
               : OutboxEntry();
}

QList<OutboxEntry> OutboxPanel::selected() const
{
    QList<OutboxEntry> entries;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        entries.append(m_model->entryAt(index.row()));
    return entries;
}

void OutboxPanel::update()
{
    const OutboxEntry entry = current();
    const QList<OutboxEntry> chosen = selected();
    const bool one = (entry.id != 0 || isBatch(entry)) && chosen.size() == 1;
    const auto any = [&chosen](auto fits) { return std::any_of(chosen.cbegin(), chosen.cend(), fits); };
    m_open->defaultAction()->setEnabled(one && !isBatch(entry) && pageOf(entry).id > 0);
    m_edit->defaultAction()->setEnabled(one && canBeEdited(entry));
    m_retry->defaultAction()->setEnabled(any([this](const OutboxEntry &each) {
        return isBatch(each) ? m_model->progress(each.batch).refused > 0
                             : each.state == State::Refused || each.state == State::Waiting;
    }));
    m_decide->defaultAction()->setEnabled(one && entry.state == State::Conflict);
    m_batch->defaultAction()->setVisible(one && !entry.batch.isEmpty() && m_desk.showBatch);
    m_takeBack->defaultAction()->setEnabled(any([this](const OutboxEntry &each) {
        return isBatch(each) ? !m_model->progress(each.batch).isOver() : each.isUnsent() && !isUnderWay(each);
    }));
    updateBatch(entry, one && isBatch(entry));
    const bool paused = m_desk.pusher.isPaused({});
    m_pause->defaultAction()->setText(paused ? tr("Go On") : tr("Pause All"));
    m_pause->defaultAction()->setIcon(icon(paused ? "send"_L1 : "pause"_L1));
    m_pause->setAccessibleName(m_pause->text());
    m_empty->setVisible(m_model->rowCount() == 0);
    m_showSent->setVisible(m_model->doneCount() > 0);
    explainCurrent();
    if (isVisible() && m_model->countsDown())
        m_second.start();
    else
        m_second.stop();
}

void OutboxPanel::updateBatch(const OutboxEntry &row, bool one)
{
    const bool unfolded = one && m_model->isUnfolded(row.batch);
    QAction *fold = m_fold->defaultAction();
    fold->setVisible(one);
    fold->setText(unfolded ? tr("Fold") : tr("Unfold"));
    fold->setIcon(icon(unfolded ? "fold"_L1 : "unfold"_L1));
    // As in a tree; on other rows these keys go from cell to cell.
    const Qt::Key inwards = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const Qt::Key outwards = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    fold->setShortcuts(unfolded ? QList<QKeySequence>{outwards, Qt::Key_Minus}
                                : QList<QKeySequence>{inwards, Qt::Key_Plus});
    const bool paused = one && m_desk.pusher.isPaused(row.batch);
    QAction *pause = m_pauseBatch->defaultAction();
    pause->setVisible(one && !m_model->progress(row.batch).isOver());
    pause->setText(paused ? tr("Go On with This") : tr("Pause This"));
    pause->setIcon(icon(paused ? "send"_L1 : "pause"_L1));
    QAction *takeBack = m_takeBack->defaultAction();
    takeBack->setText(one ? tr("Cancel the Rest …") : tr("Take Back"));
    takeBack->setToolTip(one ? tr("What is not sent yet is not sent any more.")
                             : tr("It is not sent. A text goes back where it was written, as a draft."));
}

QString OutboxPanel::stateOf(const BatchProgress &progress) const
{
    const bool paused = m_desk.pusher.isPaused(progress.batch) || m_desk.pusher.isPaused({});
    const QString text = batchText(progress, paused);
    const std::optional<ApiError> trouble = m_desk.pusher.trouble();
    if (paused || progress.isOver() || !trouble)
        return text;
    return text + u' ' + tr("Waiting: %1").arg(causeOf(*trouble, Doing::Saving));
}

void OutboxPanel::explainCurrent()
{
    const OutboxEntry entry = current();
    const ErrorText text = entry.id ? m_words.explanation(entry) : ErrorText();
    const QString all = text.summary + text.advice + text.details;
    // The same again would fold what the user has unfolded.
    if (all == m_explained)
        return;
    m_explained = all;
    if (text.summary.isEmpty())
        m_message->clear();
    else
        m_message->showMessage(entry.needsUser() ? MessageBar::Tone::Warning : MessageBar::Tone::Info,
                               text.summary, text.advice, text.details);
}

void OutboxPanel::showEntry(qint64 id)
{
    show();
    raise();
    if (const auto entry = m_desk.outbox.entry(id); entry && !entry->batch.isEmpty())
        m_model->setUnfolded(entry->batch, true);
    const int row = id ? m_model->rowOf(id) : 0;
    if (row >= 0 && row < m_model->rowCount()) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->selectRow(row);
    }
    m_table->setFocus(Qt::OtherFocusReason);
}

void OutboxPanel::showEvent(QShowEvent *event)
{
    QDockWidget::showEvent(event);
    update();
}

void OutboxPanel::openCurrent()
{
    const EntryPage page = pageOf(current());
    if (page.id > 0)
        m_desk.openPage(*page.resource, page.id);
}

void OutboxPanel::editCurrent()
{
    if (const OutboxEntry entry = current(); canBeEdited(entry))
        m_desk.editEntry(entry.id);
}

void OutboxPanel::decideCurrent()
{
    if (const OutboxEntry entry = current(); entry.state == State::Conflict)
        m_desk.decide(entry.id);
}

void OutboxPanel::showBatchOfCurrent()
{
    if (const OutboxEntry entry = current(); !entry.batch.isEmpty())
        m_desk.showBatch(entry.batch);
}

void OutboxPanel::retrySelected()
{
    for (const OutboxEntry &entry : selected()) {
        if (isBatch(entry))
            retryFailed(m_desk, entry.batch);
        else if (entry.state == State::Refused || entry.state == State::Waiting)
            m_desk.pusher.retry(entry.id);
    }
}

void OutboxPanel::takeBackSelected()
{
    for (const OutboxEntry &entry : selected()) {
        if (isBatch(entry))
            askCancelRest(m_desk, entry.batch, this);
        else if (entry.isUnsent() && !isUnderWay(entry))
            takeBack(m_desk, entry.id);
    }
}

void OutboxPanel::toggleFold()
{
    if (const OutboxEntry row = current(); isBatch(row)) {
        m_model->setUnfolded(row.batch, !m_model->isUnfolded(row.batch));
        update();
    }
}

void OutboxPanel::togglePausedBatch()
{
    if (const OutboxEntry row = current(); isBatch(row))
        m_desk.pusher.setPaused(row.batch, !m_desk.pusher.isPaused(row.batch));
}

void OutboxPanel::togglePaused()
{
    m_desk.pusher.setPaused({}, !m_desk.pusher.isPaused({}));
}

} // namespace ticketeer
