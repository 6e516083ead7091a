#include "mainwindow.h"

#include "budgetstatus.h"
#include "bulk/bulkwindows.h"
#include "desk.h"
#include "drafts/draftsstatus.h"
#include "drafts/draftwindows.h"
#include "editor/recorddialog.h"
#include "errortext.h"
#include "inspector/requestinspector.h"
#include "listpage.h"
#include "liststack.h"
#include "messagebar.h"
#include "outbox/entrywindows.h"
#include "outbox/holdbar.h"
#include "outbox/outboxpanel.h"
#include "outbox/outboxstatus.h"
#include "outbox/quitquestion.h"
#include "pages/recordpage.h"
#include "pagetabs.h"
#include "placespanel.h"
#include "savednotice.h"
#include "settings/keys.h"
#include "statusparts.h"
#include "store/drafts.h"
#include "store/outbox.h"
#include "sync/workspace.h"
#include "ticketcommands.h"
#include "undoactions.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

/// How long a passing word stands in the status bar.
constexpr int MomentMs = 4000;

} // namespace

MainWindow::MainWindow(Desk &desk, QWidget *parent)
    : QMainWindow(parent), m_desk(desk), m_messages(new MessageBar(this)),
      m_places(new PlacesPanel(desk.store, desk.workspace, desk.settings, this)),
      m_lists(new ListStack(
          desk, [this](ListPage &page) { welcome(page); }, this)),
      m_tabs(new PageTabs(desk, m_lists, this)), m_inspector(new RequestInspector(desk.log, this)),
      m_outbox(new OutboxPanel(desk, this)), m_hold(new HoldBar(desk, this)),
      m_entries(new EntryWindows(desk, *m_messages, this)), m_drafts(new DraftWindows(desk, this)),
      m_bulk(new BulkWindows(desk, *m_messages, this)), m_undo(new UndoActions(desk, *m_messages, this)),
      m_commands(new TicketCommands(
          desk, *m_bulk, *m_messages, [this] { return currentTickets(); }, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Ticketeer"));
    buildCentre();
    buildStatusBar();
    addDockWidget(Qt::BottomDockWidgetArea, m_inspector);
    m_inspector->hide();
    addDockWidget(Qt::BottomDockWidgetArea, m_outbox);
    m_outbox->hide();
    connect(m_entries, &EntryWindows::panelRequested, this, &MainWindow::showOutbox);
    connect(m_entries, &EntryWindows::replyRequested, this, &MainWindow::openForReply);
    connect(m_drafts, &DraftWindows::replyRequested, this, &MainWindow::openForDraft);
    connect(m_hold, &HoldBar::changed, this,
            [this] { m_undo->setHeld(m_hold->words(), [this] { m_hold->undo(); }); });
    buildMenus();
    connect(m_places, &PlacesPanel::chosen, this, &MainWindow::showPlace);
    connect(m_tabs, &PageTabs::currentChanged, this, &MainWindow::updateActions);
    connect(m_tabs, &PageTabs::pageClosed, this, &MainWindow::updateActions);
    restoreLayout();
    setSignedIn(false, {});
}

MainWindow::~MainWindow() = default;

void MainWindow::welcome(ListPage &page)
{
    const Resource &kind = page.resource();
    connect(&page, &ListPage::openRequested, this, [this, &kind](qint64 id) { openPage(kind, id); });
    connect(&page, &ListPage::createRequested, this, [this, &kind] { create(kind.key); });
    connect(&page, &ListPage::signInRequested, this, &MainWindow::signInRequested);
    connect(&page, &ListPage::selectionChanged, this, &MainWindow::updateActions);
    addRowActions(page.table(), kind.is(resources::Tickets));
}

void MainWindow::buildCentre()
{
    auto *right = new QWidget(this);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_hold);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_places);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    const int chosen = m_desk.settings.get(keys::PlacesWidth);
    splitter->setSizes({chosen > 0 ? chosen : m_places->sizeHint().width(), 1000});
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter] { m_desk.settings.set(keys::PlacesWidth, splitter->sizes().constFirst()); });
    setCentralWidget(splitter);
}

void MainWindow::buildStatusBar()
{
    m_sync = new SyncStatus(m_desk.workspace, this);
    statusBar()->addWidget(m_sync);
    auto *saved = new SavedNotice(*m_undo->undo(), this);
    statusBar()->addWidget(saved);
    saved->hide();
    connect(m_undo, &UndoActions::saved, saved, &SavedNotice::tell);
    auto *drafts = new DraftsStatus(m_desk.drafts, this);
    connect(drafts, &QToolButton::clicked, this, &MainWindow::showDrafts);
    statusBar()->addPermanentWidget(drafts);
    statusBar()->addPermanentWidget(new OutboxStatus(m_desk, this));
    m_requests = new BudgetStatus(m_desk.budget, this);
    statusBar()->addPermanentWidget(m_requests);
}

void MainWindow::restoreLayout()
{
    resize(1180, 760);
    restoreGeometry(m_desk.settings.get(keys::WindowGeometry));
    restoreState(m_desk.settings.get(keys::WindowState));
    m_places->choose(m_desk.settings.get(keys::Place));
    currentList()->table().setFocus();
}

void MainWindow::showPlace(const Place &place)
{
    m_lists->bringToFront(*place.resource).setPredicate(place.predicate);
    m_placeStarts = place.starts;
    m_tabs->setListTitle(place.title);
    m_tabs->setCurrentIndex(0);
    m_desk.settings.set(keys::Place, place.key);
    updateActions();
}

void MainWindow::goToPlace(const QString &key)
{
    m_places->choose(key);
    m_tabs->setCurrentIndex(0);
    currentList()->focusTable();
}

void MainWindow::turn(int by)
{
    const RecordPage *page = m_tabs->currentPage();
    ListPage *list = page ? m_lists->page(page->resource()) : currentList();
    if (!list)
        return;
    if (!page && list->currentId() == 0) {
        list->focusTable();
        return;
    }
    const qint64 next = list->neighbour(page ? page->id() : list->currentId(), by);
    if (next == 0) {
        statusBar()->showMessage(by > 0 ? tr("This was the last one of the list.")
                                        : tr("This was the first one of the list."),
                                 MomentMs);
        return;
    }
    list->select(next);
    if (page && next > 0)
        m_tabs->turnTo(list->resource(), next);
}

ListPage *MainWindow::currentList() const
{
    return m_lists->current();
}

Record MainWindow::currentRecord() const
{
    if (const RecordPage *page = m_tabs->currentPage())
        return page->record();
    const ListPage *list = currentList();
    const qint64 id = list ? list->currentId() : 0;
    return id != 0 ? m_desk.store.record(list->resource(), id) : Record();
}

QList<qint64> MainWindow::currentTickets() const
{
    if (const RecordPage *page = m_tabs->currentPage())
        return page->resource().is(resources::Tickets) ? QList<qint64>{page->id()} : QList<qint64>();
    const ListPage *list = currentList();
    if (!list || !list->resource().is(resources::Tickets))
        return {};
    const QList<qint64> selected = list->selectedIds();
    return selected.isEmpty() && list->currentId() != 0 ? QList<qint64>{list->currentId()} : selected;
}

void MainWindow::setSignedIn(bool signedIn, const QString &accountName)
{
    m_signedIn = signedIn;
    setWindowTitle(accountName.isEmpty() ? tr("Ticketeer") : tr("%1 – Ticketeer").arg(accountName));
    m_sync->setSignedIn(signedIn);
    m_lists->setSignedIn(signedIn);
    if (!signedIn) {
        m_tabs->closeAll();
        keepEditorsAsDrafts();
    }
    updateActions();
}

void MainWindow::updateActions()
{
    const Record record = currentRecord();
    for (QAction *action : std::as_const(m_needsRecord))
        action->setEnabled(!record.isNull());
    for (QAction *action : std::as_const(m_needsAccount))
        action->setEnabled(m_signedIn);
    m_edit->setEnabled(m_signedIn && !record.isNull());
    const bool tickets = m_signedIn && !currentTickets().isEmpty();
    m_commands->take()->setEnabled(tickets);
    m_commands->assign()->setEnabled(tickets);
    m_open->setEnabled(!record.isNull() && !m_tabs->currentPage());
    m_columns->setEnabled(!m_tabs->currentPage());
    m_export->setEnabled(!m_tabs->currentPage());
    m_changeSelected->setEnabled(m_signedIn && !m_tabs->currentPage() &&
                                 currentList()->table().selectionModel()->hasSelection());
    m_signOut->setEnabled(m_signedIn);
}

void MainWindow::openPage(const Resource &resource, qint64 id)
{
    if (id < 0) {
        // Not on the server yet: there is no page, but its editor.
        m_entries->edit(-id);
        return;
    }
    // Whoever opens something has read why another thing could not be.
    if (!m_cannotOpen.isEmpty() && m_messages->text() == std::exchange(m_cannotOpen, {}))
        m_messages->clear();
    m_tabs->openPage(resource, id);
}

bool MainWindow::isReference(const QString &reference)
{
    const qsizetype slash = reference.indexOf(u'/');
    bool ok = false;
    const qint64 number = QStringView(reference).mid(slash + 1).toLongLong(&ok);
    const Resource *kind = slash > 0 ? findResource(QStringView(reference).left(slash)) : nullptr;
    return ok && number > 0 && kind && hasRecordPage(*kind);
}

void MainWindow::openReference(const QString &reference)
{
    if (!isReference(reference))
        return;
    const qsizetype slash = reference.indexOf(u'/');
    const Resource &kind = *findResource(QStringView(reference).left(slash));
    const qint64 number = QStringView(reference).mid(slash + 1).toLongLong();
    if (kind.is(resources::Tickets)) {
        findTicket(number, true);
        return;
    }
    openPage(kind, number);
}

void MainWindow::openTicketNumber(qint64 number)
{
    findTicket(number, false);
}

void MainWindow::findTicket(qint64 number, bool orId)
{
    const Resource &tickets = resource(resources::Tickets);
    const QList<Record> known = m_desk.store.all(tickets);
    for (const Record &ticket : known) {
        if (ticket.integer(u"TicketNumber") == number) {
            openPage(tickets, ticket.id());
            return;
        }
    }
    const auto found = [this, &tickets, number, orId](const Outcome<Record> &outcome) {
        if (outcome.ok()) {
            openPage(tickets, outcome->id());
            return;
        }
        m_messages->showError(explain(outcome.error(), Doing::Opening, tr("Ticket %1").arg(number)));
        m_messages->addButton(tr("Retry"), [this, number, orId] { findTicket(number, orId); });
        m_cannotOpen = m_messages->text();
    };
    m_desk.workspace.openTicketNumber(
        number, this, [this, &tickets, number, orId, found](const Outcome<Record> &outcome) {
            if (orId && !outcome.ok() && outcome.error().kind == ApiError::Kind::MissingObject)
                m_desk.workspace.open(tickets, number, this, found);
            else
                found(outcome);
        });
}

void MainWindow::showOutbox(qint64 entry)
{
    m_outbox->showEntry(entry);
}

qint64 MainWindow::recordAfter(const Resource &kind, qint64 id) const
{
    const ListPage *list = m_lists->page(kind);
    return list ? list->neighbour(id, 1) : 0;
}

void MainWindow::openForReply(qint64 ticketId, qint64 entry)
{
    openPage(resource(resources::Tickets), ticketId);
    if (RecordPage *page = m_tabs->currentPage())
        page->editEntry(entry);
}

void MainWindow::openForDraft(const Draft &draft)
{
    openPage(resource(resources::Tickets), draft.change.parentId());
    if (RecordPage *page = m_tabs->currentPage())
        page->goOnWith(draft);
    activateWindow();
}

void MainWindow::keepEditorsAsDrafts()
{
    for (RecordDialog *editor : findChildren<RecordDialog *>()) {
        if (editor->isVisible())
            editor->keepAsDraft();
    }
}

bool MainWindow::asksAboutOutbox()
{
    if (m_outboxConfirmed || m_desk.outbox.unsentCount() == 0)
        return false;
    if (!findChild<QuitQuestion *>()) {
        auto *question = new QuitQuestion(m_desk, this);
        question->setAttribute(Qt::WA_DeleteOnClose);
        connect(question, &QDialog::accepted, this, [this] {
            m_outboxConfirmed = true;
            close();
        });
        question->open();
    }
    return true;
}

bool MainWindow::asksAboutDisk()
{
    if (m_closeConfirmed || !m_desk.drafts.isStuck())
        return false;
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Quit Ticketeer"),
                                     tr("What you typed last cannot be kept on this computer's disk."),
                                     QMessageBox::Cancel, this);
    question->setObjectName(u"quitQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Quitting now loses it. Make room on the disk, or copy the text first."));
    const QPushButton *away = question->addButton(tr("&Quit Anyway"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(away, &QPushButton::clicked, this, [this] {
        m_closeConfirmed = true;
        close();
    });
    question->open();
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_desk.drafts.flush();
    if (asksAboutDisk()) {
        event->ignore();
        return;
    }
    if (asksAboutOutbox()) {
        event->ignore();
        return;
    }
    keepEditorsAsDrafts();
    m_desk.settings.set(keys::WindowGeometry, saveGeometry());
    m_desk.settings.set(keys::WindowState, saveState());
    QMainWindow::closeEvent(event);
}

} // namespace ticketeer
