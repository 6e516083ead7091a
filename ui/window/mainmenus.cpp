// The main window's menus and what their entries do. Mnemonics and shortcuts are unique; a test opens each
// menu.
#include "budgetstatus.h"
#include "bulk/bulkwindows.h"
#include "commandpalette.h"
#include "desk.h"
#include "drafts/draftkey.h"
#include "drafts/draftwindows.h"
#include "editor/recorddialog.h"
#include "icons.h"
#include "inspector/rawview.h"
#include "inspector/requestinspector.h"
#include "listpage.h"
#include "localcopymenu.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "outbox/entrywindows.h"
#include "outbox/outboxpanel.h"
#include "pages/recordpage.h"
#include "pagetabs.h"
#include "placespanel.h"
#include "settings/keys.h"
#include "settings/settingsdialog.h"
#include "shortcutsdialog.h"
#include "store/drafts.h"
#include "store/outboxentry.h"
#include "store/recordstore.h"
#include "sync/pusher.h"
#include "tables/importdialog.h"
#include "tables/listexport.h"
#include "ticketcommands.h"
#include "undoactions.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int StatusMilliseconds = 4000;

} // namespace

QAction *MainWindow::add(QMenu *menu, QLatin1StringView iconName, const QString &text,
                         const QKeySequence &key, void (MainWindow::*slot)())
{
    QAction *action = menu->addAction(iconName.isEmpty() ? QIcon() : icon(iconName), text);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildTicketMenu();
    buildToolsMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    const auto adds = {std::tuple{resources::Tickets, tr("&New Ticket…"), QKeySequence(QKeySequence::New)},
                       std::tuple{resources::Customers, tr("New &Customer…"), QKeySequence()},
                       std::tuple{resources::Contacts, tr("New C&ontact…"), QKeySequence()},
                       std::tuple{resources::Products, tr("New &Product…"), QKeySequence()}};
    for (const auto &[key, text, keys] : adds) {
        QAction *action = menu->addAction(key == resources::Tickets ? icon("new"_L1) : QIcon(), text);
        action->setShortcut(keys);
        if (key == resources::Tickets)
            action->setShortcuts({keys, QKeySequence(Qt::Key_C)});
        connect(action, &QAction::triggered, this, [this, key = key] { create(key); });
        m_needsAccount.append(action);
    }
    buildTableMenu(menu);
    menu->addSeparator();
    m_export = add(menu, "download"_L1, tr("E&xport List…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X),
                   &MainWindow::exportCurrentList);
    m_export->setObjectName(u"exportList"_s);
    menu->addSeparator();
    QAction *closeTab = menu->addAction(tr("C&lose Tab"));
    closeTab->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_W));
    connect(closeTab, &QAction::triggered, m_tabs, &PageTabs::closeCurrent);
    menu->addSeparator();
    m_signIn = menu->addAction(icon("signin"_L1), tr("&Sign In…"));
    connect(m_signIn, &QAction::triggered, this, &MainWindow::signInRequested);
    m_signOut = menu->addAction(tr("Sign O&ut"));
    connect(m_signOut, &QAction::triggered, this, &MainWindow::signOutRequested);
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &MainWindow::close);
}

void MainWindow::buildTableMenu(QMenu *menu)
{
    QMenu *tables = menu->addMenu(tr("New from &Table"));
    const auto kinds = {std::tuple{resources::Tickets, tr("&Tickets…")},
                        std::tuple{resources::Customers, tr("&Customers…")},
                        std::tuple{resources::Contacts, tr("C&ontacts…")}};
    for (const auto &[key, text] : kinds) {
        QAction *action = tables->addAction(text);
        action->setObjectName(u"importTable_"_s + key);
        connect(action, &QAction::triggered, this, [this, key = key] {
            const auto create = [this](const QList<OutboxEntry> &entries) {
                const QList<qint64> ids = m_desk.pusher.add(entries);
                if (!ids.isEmpty())
                    showOutbox(ids.first());
            };
            auto *dialog = new ImportDialog(resource(key), m_desk, create, this);
            dialog->open();
        });
        m_needsAccount.append(action);
    }
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    menu->addActions({m_undo->undo(), m_undo->redo()});
    menu->addSeparator();
    const QList<QAction *> copies{
        add(menu, {}, tr("Copy &Number"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
            &MainWindow::copyNumber),
        add(menu, {}, tr("Copy &Title"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
            &MainWindow::copyTitle),
        add(menu, {}, tr("&Copy Number and Title"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
            &MainWindow::copyNumberAndTitle),
        add(menu, "link"_L1, tr("Copy &Link"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
            &MainWindow::copyReference)};
    m_needsRecord += copies;
    m_copies = copies;
    menu->addSeparator();
    m_changeSelected = add(menu, "edit"_L1, tr("C&hange Selected…"),
                           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), &MainWindow::changeSelected);
    m_changeSelected->setObjectName(u"changeSelected"_s);
    menu->addSeparator();
    // Text fields take the slash themselves.
    add(menu, "search"_L1, tr("&Find…"), {}, &MainWindow::find)
        ->setShortcuts({QKeySequence(QKeySequence::Find), QKeySequence(Qt::Key_Slash)});
    menu->addSeparator();
    QAction *settings = add(menu, "settings"_L1, tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
                            &MainWindow::showSettings);
    settings->setMenuRole(QAction::PreferencesRole);
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    m_needsAccount.append(
        add(menu, "refresh"_L1, tr("&Refresh"), QKeySequence(Qt::Key_F5), &MainWindow::refresh));
    menu->addSeparator();
    const auto lists = {std::tuple{resources::Tickets, tr("&Tickets"), Qt::Key_1},
                        std::tuple{resources::Customers, tr("&Customers"), Qt::Key_2},
                        std::tuple{resources::Contacts, tr("C&ontacts"), Qt::Key_3},
                        std::tuple{resources::Products, tr("&Products"), Qt::Key_4}};
    for (const auto &[key, text, digit] : lists) {
        QAction *action = menu->addAction(text);
        action->setShortcut(QKeySequence(Qt::CTRL | digit));
        connect(action, &QAction::triggered, this, [this, key = key] { goToPlace(QString(key)); });
    }
    QAction *mine = menu->addAction(tr("&My Tickets"));
    mine->setObjectName(u"goToMine"_s);
    mine->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_M), QKeySequence(Qt::Key_M)});
    connect(mine, &QAction::triggered, this, [this] { goToPlace(u"tickets/mine"_s); });
    menu->addSeparator();
    QAction *next = menu->addAction(tr("&Next Tab"));
    next->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageDown)});
    connect(next, &QAction::triggered, this, [this] { m_tabs->step(1); });
    QAction *previous = menu->addAction(tr("Previous Ta&b"));
    previous->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageUp)});
    connect(previous, &QAction::triggered, this, [this] { m_tabs->step(-1); });
    menu->addSeparator();
    // Also while the conversation or the rows have the focus; text fields take letters themselves.
    for (const auto &[text, letter, by] : {std::tuple{tr("Next Entr&y of the List"), Qt::Key_J, 1},
                                           std::tuple{tr("Pre&vious Entry of the List"), Qt::Key_K, -1}}) {
        QAction *action = menu->addAction(text);
        action->setShortcut(QKeySequence(letter));
        connect(action, &QAction::triggered, this, [this, by = by] { turn(by); });
    }
    menu->addSeparator();
    m_columns = add(menu, "columns"_L1, tr("Choose Col&umns…"), {}, &MainWindow::chooseColumns);
    m_columns->setObjectName(u"chooseColumns"_s);

    QMenu *theme = menu->addMenu(tr("Th&eme"));
    auto *group = new QActionGroup(theme);
    const auto themes = {std::pair{u"follow"_s, tr("&Follow the System")},
                         std::pair{u"light"_s, tr("&Light")}, std::pair{u"dark"_s, tr("&Dark")}};
    for (const auto &[value, text] : themes) {
        QAction *action = theme->addAction(text);
        action->setCheckable(true);
        action->setData(value);
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, this,
            [this](const QAction *action) { m_desk.settings.set(keys::Theme, action->data().toString()); });
    connect(theme, &QMenu::aboutToShow, this, [this, group] {
        for (QAction *action : group->actions())
            action->setChecked(action->data().toString() == m_desk.settings.get(keys::Theme));
    });
    QAction *outbox = m_outbox->toggleViewAction();
    outbox->setText(tr("Outbo&x"));
    outbox->setIcon(icon("outbox"_L1));
    outbox->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    menu->addAction(outbox);
    QAction *full = menu->addAction(tr("&Full Screen"));
    full->setShortcut(QKeySequence(Qt::Key_F11));
    full->setCheckable(true);
    connect(full, &QAction::toggled, this, [this](bool on) { on ? showFullScreen() : showNormal(); });
}

void MainWindow::buildTicketMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Ticket"));
    m_open = add(menu, {}, tr("&Open"), QKeySequence(Qt::Key_Return), &MainWindow::openCurrent);
    // Enter means many things elsewhere in the window.
    m_open->setShortcutContext(Qt::WidgetShortcut);
    m_edit = add(menu, "edit"_L1, tr("&Edit…"), QKeySequence(Qt::CTRL | Qt::Key_E), &MainWindow::editCurrent);
    menu->addActions({m_commands->take(), m_commands->assign()});
    menu->addSeparator();
    m_needsAccount.append(add(menu, {}, tr("&Go to Ticket Number…"), QKeySequence(Qt::CTRL | Qt::Key_L),
                              &MainWindow::goToTicket));
}

void MainWindow::addRowActions(QTableView &table, bool isTickets)
{
    table.addActions({m_open, m_edit, m_changeSelected});
    if (isTickets)
        table.addActions({m_commands->take(), m_commands->assign()});
    auto *separator = new QAction(&table);
    separator->setSeparator(true);
    table.addAction(separator);
    table.addActions(m_copies);
}

void MainWindow::buildToolsMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("T&ools"));
    add(menu, {}, tr("&Command Palette…"), {}, &MainWindow::showPalette)
        ->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::Key_S)});
    QAction *drafts = add(menu, {}, tr("&Drafts…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
                          &MainWindow::showDrafts);
    drafts->setObjectName(u"showDrafts"_s);
    connect(menu, &QMenu::aboutToShow, this, [this, drafts] {
        const int count = m_desk.drafts.count();
        drafts->setText(count > 0 ? tr("&Drafts (%L1)…").arg(count) : tr("&Drafts…"));
    });
    menu->addSeparator();
    QAction *inspector = m_inspector->toggleViewAction();
    inspector->setText(tr("Request &Inspector"));
    inspector->setIcon(icon("inspector"_L1));
    inspector->setShortcut(QKeySequence(Qt::Key_F12));
    menu->addAction(inspector);
    connect(menu->addAction(tr("Re&quests…")), &QAction::triggered, m_requests, &BudgetStatus::showDetails);
    QAction *raw = add(menu, {}, tr("&Raw XML of This Entry…"), QKeySequence(Qt::CTRL | Qt::Key_U),
                       &MainWindow::showRaw);
    m_needsRecord.append(raw);
    menu->addSeparator();
    menu->addMenu(new LocalCopyMenu(m_desk, *m_messages, this));
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    add(menu, {}, tr("&Keyboard Shortcuts"), QKeySequence(QKeySequence::HelpContents),
        &MainWindow::showShortcuts);
    menu->addSeparator();
    add(menu, "app"_L1, tr("&About Ticketeer"), {}, &MainWindow::showAbout)->setMenuRole(QAction::AboutRole);
    QAction *qt = menu->addAction(tr("About &Qt"));
    qt->setMenuRole(QAction::AboutQtRole);
    connect(qt, &QAction::triggered, qApp, &QApplication::aboutQt);
}

void MainWindow::create(QLatin1StringView key)
{
    if (!m_signedIn) {
        Q_EMIT signInRequested();
        return;
    }
    const Change start =
        key == resources::Tickets ? newTicket(startingValues()) : Change::create(resource(key));
    auto *dialog = new RecordDialog(m_desk, start, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecordDialog::saved, this,
            [this](const Record &record) { openPage(record.resource(), record.id()); });
    dialog->show();
}

StartingValues MainWindow::startingValues() const
{
    StartingValues values;
    if (const RecordPage *page = m_tabs->currentPage())
        values = startingValuesOf(page->record(), m_desk.store);
    else if (currentList()->resource().is(resources::Tickets))
        values = m_placeStarts + startingValuesOfFilter(currentList()->model().filterText(), m_desk.store);
    else if (currentList()->table().hasFocus())
        values = startingValuesOf(currentRecord(), m_desk.store);
    const qint64 type = m_desk.settings.get(keys::LastTicketType);
    // Before the types are here, it is taken for one that is still there.
    const Resource &types = resource(resources::TicketTypes);
    if (type != 0 && (m_desk.store.count(types) == 0 || m_desk.store.contains(types, type)))
        values.append({u"TicketTypeID"_s, Value::of(type)});
    return values;
}

void MainWindow::openCurrent()
{
    if (const Record record = currentRecord(); !record.isNull())
        openPage(record.resource(), record.id());
}

void MainWindow::editCurrent()
{
    if (RecordPage *page = m_tabs->currentPage()) {
        page->edit();
        return;
    }
    const Record record = currentRecord();
    if (record.isNull())
        return;
    if (record.id() < 0) {
        m_entries->edit(-record.id());
        return;
    }
    const Change start = Change::update(record);
    QDialog *dialog = RecordDialog::openFor(draftKey(start), this);
    if (!dialog) {
        dialog = new RecordDialog(m_desk, start, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    }
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::showDrafts()
{
    m_drafts->showList();
}

void MainWindow::exportCurrentList()
{
    exportList(*currentList(), m_desk, *m_messages);
}

void MainWindow::copy(const QString &text)
{
    QApplication::clipboard()->setText(text);
    statusBar()->showMessage(tr("Copied: %1").arg(text.left(80)), StatusMilliseconds);
}

void MainWindow::copyNumber()
{
    const Record record = currentRecord();
    const bool isTicket = record.resource().is(resources::Tickets);
    copy(QString::number(isTicket ? record.integer(u"TicketNumber") : record.id()));
}

void MainWindow::copyTitle()
{
    copy(currentRecord().title());
}

void MainWindow::copyNumberAndTitle()
{
    const Record record = currentRecord();
    const bool isTicket = record.resource().is(resources::Tickets);
    copy(u"%1 %2"_s.arg(isTicket ? record.integer(u"TicketNumber") : record.id()).arg(record.title()));
}

void MainWindow::copyReference()
{
    const Record record = currentRecord();
    const bool isTicket = record.resource().is(resources::Tickets);
    copy(u"%1/%2"_s.arg(record.resource().key).arg(isTicket ? record.integer(u"TicketNumber") : record.id()));
}

void MainWindow::find()
{
    if (RecordPage *page = m_tabs->currentPage(); page && page->find())
        return;
    m_tabs->setCurrentIndex(0);
    currentList()->focusSearch();
}

void MainWindow::refresh()
{
    if (RecordPage *page = m_tabs->currentPage())
        page->reload();
    else
        currentList()->askRefresh();
}

void MainWindow::changeSelected()
{
    if (const QList<qint64> ids = currentList()->selectedIds(); !ids.isEmpty())
        m_bulk->change(currentList()->resource(), ids);
}

void MainWindow::chooseColumns()
{
    currentList()->chooseColumns();
}

void MainWindow::showPalette()
{
    auto *palette = new CommandPalette(*menuBar(), m_desk.store, this);
    connect(palette, &CommandPalette::recordChosen, this, &MainWindow::openPage);
    connect(palette, &CommandPalette::ticketNumberChosen, this, &MainWindow::openTicketNumber);
    palette->start({});
}

void MainWindow::goToTicket()
{
    auto *palette = new CommandPalette(*menuBar(), m_desk.store, this);
    connect(palette, &CommandPalette::ticketNumberChosen, this, &MainWindow::openTicketNumber);
    palette->start(u"#"_s);
}

void MainWindow::showRaw()
{
    const Record record = currentRecord();
    // The server knows nothing yet of what has no id.
    if (record.isNull() || record.id() < 0)
        return;
    auto *view = new RawView(m_desk.workspace, record, this);
    view->show();
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_desk, this);
    dialog->open();
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(*menuBar(), this);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *about = new QMessageBox(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setWindowTitle(tr("About Ticketeer"));
    about->setIconPixmap(icon("app"_L1).pixmap(QSize(64, 64), devicePixelRatio()));
    about->setText(tr("Ticketeer %1").arg(QApplication::applicationVersion()));
    about->setInformativeText(tr("A desktop client for the TeamSupport help desk.\nBuilt with Qt %1.")
                                  .arg(QString::fromLatin1(qVersion())));
    about->open();
}

} // namespace ticketeer
