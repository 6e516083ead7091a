#pragma once

#include "models/startingvalues.h"
#include "records/record.h"

#include <QMainWindow>

class QAction;
class QMenu;
class QTableView;

namespace ticketeer {

class BudgetStatus;
class BulkWindows;
class DraftWindows;
class EntryWindows;
class HoldBar;
class ListPage;
class ListStack;
class MessageBar;
class OutboxPanel;
class PageTabs;
class PlacesPanel;
class RequestInspector;
class SyncStatus;
class TicketCommands;
class UndoActions;
struct Desk;
struct Draft;
struct Place;

/// The one window: places at the left, lists and opened records in tabs, menus, status bar. Builds widgets
/// and passes on what the user asks; knows nothing of how it is done.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Desk &desk, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openPage(const Resource &resource, qint64 id);
    /// "tickets/1042", "customers/5": for tickets the number people know or, when there is none of it, the
    /// id. Brings the window to front. Says so when there is no such thing.
    void openReference(const QString &reference);
    /// Whether the text has the form of a reference at all.
    [[nodiscard]] static bool isReference(const QString &reference);

    /// Where the user decides about an entry of the outbox, edits it, is told that it waits.
    [[nodiscard]] EntryWindows &entries() const { return *m_entries; }
    /// The list of drafts, and the editor of each.
    [[nodiscard]] DraftWindows &drafts() const { return *m_drafts; }
    /// The outbox with this entry in front; 0: any.
    void showOutbox(qint64 entry);
    /// The record that stands below this one in its list, as it is shown now; 0: none.
    [[nodiscard]] qint64 recordAfter(const Resource &resource, qint64 id) const;
    /// The windows of bulk changes.
    [[nodiscard]] BulkWindows &bulkChanges() const { return *m_bulk; }

    void setSignedIn(bool signedIn, const QString &accountName);
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }

Q_SIGNALS:
    void signInRequested();
    void signOutRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    /// A list that was just made.
    void welcome(ListPage &page);
    void addRowActions(QTableView &table, bool isTickets);
    void buildCentre();
    void buildStatusBar();
    void buildMenus();
    void buildFileMenu();
    void buildTableMenu(QMenu *menu);
    void buildEditMenu();
    void buildViewMenu();
    void buildTicketMenu();
    void buildToolsMenu();
    void buildHelpMenu();
    QAction *add(QMenu *menu, QLatin1StringView iconName, const QString &text, const QKeySequence &key,
                 void (MainWindow::*slot)());
    void restoreLayout();
    void showPlace(const Place &place);
    /// Its list in front, ready for keys.
    void goToPlace(const QString &key);
    /// From the page in front to that of the next (1) or previous (-1) record of its list; in the list: to
    /// the row.
    void turn(int by);
    [[nodiscard]] ListPage *currentList() const;
    /// What the menus act on: the page in front, or the current row of the list.
    [[nodiscard]] Record currentRecord() const;
    /// What the commands for tickets act on: the page in front, or the selected rows.
    [[nodiscard]] QList<qint64> currentTickets() const;
    void updateActions();
    void openTicketNumber(qint64 number);
    void openForReply(qint64 ticketId, qint64 entry);
    void openForDraft(const Draft &draft);
    void keepEditorsAsDrafts();
    void showDrafts();
    /// What was typed last is on no disk: asks, and closes when the user says so.
    [[nodiscard]] bool asksAboutDisk();
    /// Something is not sent: asks, and closes when the user says so.
    [[nodiscard]] bool asksAboutOutbox();
    void findTicket(qint64 number, bool orId);

    void create(QLatin1StringView key);
    /// What a new ticket begins with here: from the page or the list in front, and what was made last.
    [[nodiscard]] StartingValues startingValues() const;
    void openCurrent();
    void editCurrent();
    void copy(const QString &text);
    void copyNumber();
    void copyTitle();
    void copyNumberAndTitle();
    void copyReference();
    void find();
    void refresh();
    void changeSelected();
    void chooseColumns();
    void exportCurrentList();
    void showPalette();
    void goToTicket();
    void showRaw();
    void showSettings();
    void showShortcuts();
    void showAbout();

    Desk &m_desk;
    MessageBar *m_messages;
    PlacesPanel *m_places;
    ListStack *m_lists;
    PageTabs *m_tabs;
    SyncStatus *m_sync = nullptr;
    BudgetStatus *m_requests = nullptr;
    RequestInspector *m_inspector;
    OutboxPanel *m_outbox;
    HoldBar *m_hold;
    EntryWindows *m_entries;
    DraftWindows *m_drafts;
    BulkWindows *m_bulk;
    UndoActions *m_undo;
    TicketCommands *m_commands;
    QList<QAction *> m_copies;
    QList<QAction *> m_needsRecord;
    QList<QAction *> m_needsAccount;
    StartingValues m_placeStarts; ///< of the place that is shown
    QAction *m_signIn = nullptr;
    QAction *m_signOut = nullptr;
    QAction *m_open = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_changeSelected = nullptr;
    QAction *m_columns = nullptr;
    QAction *m_export = nullptr;
    QString m_cannotOpen; ///< the last message that something could not be opened
    bool m_signedIn = false;
    bool m_closeConfirmed = false;
    bool m_outboxConfirmed = false;
};

} // namespace ticketeer
