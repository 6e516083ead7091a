#pragma once

#include "api/apiclient.h"
#include "budgetfile.h"
#include "commandline.h"
#include "settings/settings.h"
#include "store/drafts.h"
#include "store/outbox.h"
#include "store/recordstore.h"
#include "store/storefile.h"
#include "store/unsentoverlay.h"
#include "store/workfile.h"
#include "sync/backfill.h"
#include "sync/connectivity.h"
#include "sync/poller.h"
#include "sync/pusher.h"
#include "sync/workspace.h"
#include "window/desk.h"
#include "writing/writing.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <memory>

class QApplication;

namespace ticketeer {

class MainWindow;
class SignInDialog;
class Theme;
class TokenVault;
namespace sandbox {
class SandboxServer;
}

/// Builds the program's parts, hands each what it needs, and signs in. Lives as long as the program.
class Composition : public QObject
{
    Q_OBJECT
public:
    Composition(QApplication &application, const CommandLine &line, const QString &profileDir);
    ~Composition() override;

    /// Shows the window and signs in as the command line or the settings say. False, with a sentence in
    /// errorText(), when the program cannot start.
    bool start();
    [[nodiscard]] QString errorText() const { return m_error; }
    /// A page to show, as soon as there is an account; nothing happens when empty.
    void open(const QString &reference);
    /// As open(), and the window comes to the front: a second start asked for it.
    void bringUp(const QString &reference);
    [[nodiscard]] MainWindow &window() const { return *m_window; }

private:
    /// Begins to read what is kept of the account that we shall sign in to, while the window is made.
    void readAhead();
    void signInFromStart();
    bool startDemo();
    void readTokenFile();
    void signInFromFile();
    void signInFromKeychain();
    void askSignIn(const QString &why = {}, const QString &advice = {});
    void signIn(const Account &account, qint64 me, const QString &shownAs);
    void askSignOut();
    void signOut(bool forget);
    /// What the last run knew of this account, before anybody is signed in.
    void showKept(const QUrl &server, const QString &organization);
    void credentialsRefused();
    void followFormat(const AccountFormat &format, bool adopted);
    void applySettings();
    void fillDesk();

    CommandLine m_line;
    QElapsedTimer m_sinceStart;
    QString m_profileDir;
    QString m_error;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<sandbox::SandboxServer> m_sandbox;
    RecordStore m_store;
    StoreFile m_file;
    WorkFile m_work;
    Drafts m_drafts;
    Outbox m_outbox;
    UnsentOverlay m_unsent;
    HttpLog m_log;
    RequestBudget m_budget;
    BudgetFile m_budgetFile;
    ApiClient m_client;
    Workspace m_workspace;
    Pusher m_pusher;
    Poller m_poller;
    Backfill m_backfill;
    Connectivity m_connectivity;
    Writing m_writing;
    Desk m_desk;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TokenVault> m_vault;
    std::unique_ptr<MainWindow> m_window;
    QPointer<SignInDialog> m_dialog;
    QString m_openLater;                  ///< asked for before there was an account
    std::optional<Account> m_lineAccount; ///< of the command line
    QString m_lineTrouble;                ///< why there is none
    QString m_lineAdvice;
    bool m_signedIn = false;
};

} // namespace ticketeer
