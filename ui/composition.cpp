#include "composition.h"

#include "bulk/bulkwindows.h"
#include "drafts/draftwindows.h"
#include "drafts/worktrouble.h"
#include "files/pastedfiles.h"
#include "outbox/entrywindows.h"
#include "pages/html/linkquestion.h"
#include "sandbox/sandboxserver.h"
#include "settings/accountsettings.h"
#include "settings/fieldcorrections.h"
#include "settings/keys.h"
#include "signin/signindialog.h"
#include "signin/tokenvault.h"
#include "spelling/dictionaryfiles.h"
#include "window/accessiblenames.h"
#include "window/errortext.h"
#include "window/mainwindow.h"
#include "window/messagebar.h"
#include "window/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QUrl>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(startLog, "ticketeer.start", QtInfoMsg)

constexpr qint64 LongestToken = 4096;
/// What usually answers within a blink needs no words before that.
constexpr int KeychainPatienceMs = 700;
constexpr int ListenAfterMs = 1000;

} // namespace

Composition::Composition(QApplication &application, const CommandLine &line, const QString &profileDir)
    : m_line(line), m_profileDir(profileDir),
      m_settings(std::make_unique<Settings>(QDir(profileDir).filePath(u"settings.ini"_s))), m_file(m_store),
      m_drafts(m_work), m_outbox(m_work), m_unsent(m_outbox, m_store),
      m_budget([] { return QDateTime::currentDateTimeUtc(); }),
      m_budgetFile(QDir(profileDir).filePath(u"requests.dat"_s), m_budget), m_client(m_budget, m_log),
      m_workspace(m_client, m_store), m_pusher(m_workspace, m_store, m_outbox),
      m_poller(m_workspace, m_budget), m_backfill(m_workspace, m_store, m_file, m_budget),
      m_writing(*m_settings, m_store, profileDir, dictionaryFolders()),
      m_desk{m_store, m_workspace, m_file, *m_settings, m_budget, m_log, m_drafts, m_outbox, m_pusher,
             {},      {},          {},     {},          {},       {},    {},       {}},
      m_theme(std::make_unique<Theme>(application, *m_settings)), m_vault(std::make_unique<TokenVault>())
{
    m_sinceStart.start();
    installAccessibleNames();
    fillDesk();
    m_pusher.setDrafts(m_drafts);
    m_workspace.keepIn(m_file);
    restoreCorrections(*m_settings, m_store);
    applySettings();
    connect(&application, &QGuiApplication::applicationStateChanged, &m_poller,
            [this](Qt::ApplicationState state) { m_poller.setFocused(state == Qt::ApplicationActive); });
    connect(&m_connectivity, &Connectivity::backOnline, &m_poller, &Poller::networkIsBack);
    connect(&m_connectivity, &Connectivity::backOnline, &m_pusher, &Pusher::networkIsBack);
    // Once painted: how long a person looked at an empty window.
    connect(
        &m_file, &StoreFile::glanced, this,
        [this] {
            QMetaObject::invokeMethod(
                this,
                [this] {
                    qCInfo(startLog, "first rows shown after %lld ms, %d tickets", m_sinceStart.elapsed(),
                           m_store.count(resource(resources::Tickets)));
                },
                Qt::QueuedConnection);
        },
        Qt::SingleShotConnection);
    connect(m_settings.get(), &Settings::changed, this, &Composition::applySettings);
    connect(&m_workspace, &Workspace::credentialsRefused, this, &Composition::credentialsRefused);
    connect(&m_workspace, &Workspace::formatDoubted, this, &Composition::followFormat);
}

Composition::~Composition()
{
    // Pages hold on to store and workspace; they go first.
    m_window.reset();
}

void Composition::fillDesk()
{
    m_desk.writing = &m_writing;
    m_writing.setFetch([this](qint64 ticketId, QObject *owner, const std::function<void(bool)> &done) {
        m_workspace.loadChildren(resource(resources::Tickets), ticketId, resource(resources::Actions), owner,
                                 [done](const Outcome<Done> &outcome) { done(outcome.ok()); });
    });
    m_desk.openPage = [this](const Resource &resource, qint64 id) { m_window->openPage(resource, id); };
    m_desk.decide = [this](qint64 entry) { m_window->entries().decide(entry); };
    m_desk.editEntry = [this](qint64 entry) { m_window->entries().edit(entry); };
    m_desk.tellWaiting = [this](qint64 entry) { m_window->entries().tellWaiting(entry); };
    m_desk.openDraft = [this](const QString &key) { m_window->drafts().open(key); };
    m_desk.showOutbox = [this](qint64 entry) { m_window->showOutbox(entry); };
    m_desk.recordAfter = [this](const Resource &resource, qint64 id) {
        return m_window->recordAfter(resource, id);
    };
    m_desk.showBatch = [this](const QString &batch) { m_window->bulkChanges().showBatch(batch); };
    m_desk.askSaveFile = [](QWidget *parent, const QString &name,
                            const std::function<void(const QString &)> &done) {
        auto *dialog = new QFileDialog(parent, tr("Save File"), QDir::home().filePath(name));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        connect(dialog, &QFileDialog::fileSelected, parent, done);
        dialog->open();
    };
    m_desk.askOpenFiles = [](QWidget *parent, const std::function<void(const QStringList &)> &done) {
        auto *dialog = new QFileDialog(parent, tr("Choose Files"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        connect(dialog, &QFileDialog::filesSelected, parent, done);
        dialog->open();
    };
    m_desk.askFolder = [](QWidget *parent, const std::function<void(const QString &)> &done) {
        auto *dialog = new QFileDialog(parent, tr("Choose a Folder"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, parent, done);
        dialog->open();
    };
    m_desk.openFile = [](const QString &file) { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); };
    m_desk.openLink = [](QWidget *parent, const QString &link, const QString &shownAs) {
        askToOpenLink(parent, link, shownAs, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    };
}

void Composition::applySettings()
{
    m_budget.setLimits(m_settings->get(keys::RequestsPerDay), m_settings->get(keys::RequestsPerMinute));
    m_budget.setShare(m_settings->get(keys::RequestsShare));
    m_workspace.setFormat(accountFormat(*m_settings), m_settings->get(keys::FormatFixed));
    m_workspace.setMe(m_settings->get(keys::Me));
    m_unsent.setMe(m_settings->get(keys::Me));
}

void Composition::followFormat(const AccountFormat &format, bool adopted)
{
    if (adopted)
        setAccountFormat(*m_settings, format);
    else
        m_window->messages().showMessage(
            MessageBar::Tone::Warning, tr("The dates of this account do not look as the settings say."),
            tr("Check date order and time zone under Settings, Account; times may be shown wrongly."));
}

bool Composition::start()
{
    if (!m_line.demo)
        readAhead();
    m_window = std::make_unique<MainWindow>(m_desk);
    connect(m_window.get(), &MainWindow::signInRequested, this, [this] { askSignIn(); });
    connect(m_window.get(), &MainWindow::signOutRequested, this, &Composition::askSignOut);
    connect(&m_work, &WorkFile::trouble, m_window.get(),
            [this](const StoreTrouble &trouble) { explainWorkTrouble(trouble, m_window->messages()); });
    if (!m_settings->healthy())
        m_window->messages().showMessage(
            MessageBar::Tone::Warning, tr("The settings file cannot be read."),
            tr("Ticketeer leaves it alone and starts with its own defaults: %1").arg(m_settings->fileName()));
    if (m_line.demo && !startDemo())
        return false;
    // What was pasted and is needed no more; once both that may need it are read.
    connect(&m_outbox, &Outbox::read, this, [this] { PastedFiles(m_desk).tidy(); });
    connect(&m_drafts, &Drafts::read, this, [this] { PastedFiles(m_desk).tidy(); });
    m_window->show();
    m_openLater = m_line.open;
    if (!m_line.demo)
        signInFromStart();
    else
        open(std::exchange(m_openLater, {}));
    return true;
}

bool Composition::startDemo()
{
    sandbox::Options options;
    options.tickets = m_line.demoTickets;
    m_sandbox = std::make_unique<sandbox::SandboxServer>(options);
    if (!m_sandbox->start()) {
        m_error = tr("The practice service does not start: %1").arg(m_sandbox->errorText());
        return false;
    }
    const auto account = Account::fromInput(m_sandbox->baseUrl().toString(), options.organization,
                                            Secret(options.token.toLatin1()));
    if (!account.ok()) {
        m_error = explain(account.error());
        return false;
    }
    showKept(account->server, account->organization);
    // The practice service begins anew each time; what was kept of the last one is not its data.
    m_file.wipe();
    m_work.wipe();
    const QString file = StoreFile::fileFor(m_profileDir + u"/store"_s, u"demo"_s, account->organization);
    m_file.open(file);
    m_work.open(WorkFile::fileFor(file));
    signIn(*account, m_settings->get(keys::Me), tr("Practice service"));
    return true;
}

void Composition::readAhead()
{
    if (!m_line.tokenFile.isEmpty()) {
        readTokenFile();
        if (m_lineAccount)
            showKept(m_lineAccount->server, m_lineAccount->organization);
        return;
    }
    if (!m_line.server.isEmpty())
        m_settings->set(keys::Server, m_line.server);
    if (!m_line.organization.isEmpty())
        m_settings->set(keys::Organization, m_line.organization);
    if (!m_line.caFile.isEmpty())
        m_settings->set(keys::CaFile, m_line.caFile);
    if (!m_settings->get(keys::Organization).isEmpty())
        showKept(QUrl(m_settings->get(keys::Server)), m_settings->get(keys::Organization));
}

void Composition::signInFromStart()
{
    if (!m_line.tokenFile.isEmpty()) {
        signInFromFile();
        return;
    }
    const bool kept =
        m_settings->get(keys::TokenInKeychain) && !m_settings->get(keys::Organization).isEmpty();
    if (kept && m_settings->get(keys::TokenRefused))
        askSignIn(tr("The server refused the saved token."), tr("Enter a new one."));
    else if (kept)
        signInFromKeychain();
    else
        askSignIn();
}

void Composition::readTokenFile()
{
    QFile file(m_line.tokenFile);
    if (!file.open(QIODevice::ReadOnly)) {
        m_lineTrouble = tr("The token file cannot be read.");
        m_lineAdvice = file.errorString();
        return;
    }
    const QString server = m_line.server.isEmpty() ? m_settings->get(keys::Server) : m_line.server;
    const auto account =
        Account::fromInput(server.isEmpty() ? Account::knownServers().constFirst() : server,
                           m_line.organization, Secret(file.read(LongestToken).trimmed()), m_line.caFile);
    if (account.ok())
        m_lineAccount = *account;
    else
        m_lineTrouble = explain(account.error());
}

void Composition::signInFromFile()
{
    if (m_lineAccount)
        signIn(*m_lineAccount, m_settings->get(keys::Me), m_lineAccount->server.host());
    else
        m_window->messages().showMessage(MessageBar::Tone::Error, m_lineTrouble, m_lineAdvice);
}

void Composition::signInFromKeychain()
{
    const QString server = m_settings->get(keys::Server);
    const QString organization = m_settings->get(keys::Organization);
    auto *waiting = new QTimer(this);
    waiting->setSingleShot(true);
    connect(waiting, &QTimer::timeout, this, [this] {
        m_window->messages().showMessage(MessageBar::Tone::Info, tr("Waiting for the system's keychain …"),
                                         tr("It may be asking for its password in a window of its own."));
    });
    waiting->start(KeychainPatienceMs);
    m_vault->read(
        server, organization,
        [this, server, organization, waiting](const Result<Secret, TokenVault::Failure> &token) {
            if (!waiting->isActive())
                m_window->messages().clear();
            waiting->deleteLater();
            if (!token.ok()) {
                askSignIn(tr("The token could not be read from the keychain."),
                          tr("If the keychain is locked, unlock it and start again, or enter the token."));
                return;
            }
            const auto account =
                Account::fromInput(server, organization, *token, m_settings->get(keys::CaFile));
            if (account.ok())
                signIn(*account, m_settings->get(keys::Me), account->server.host());
            else
                askSignIn(explain(account.error()));
        });
}

void Composition::askSignIn(const QString &why, const QString &advice)
{
    if (!m_dialog) {
        m_dialog = new SignInDialog(m_workspace, *m_settings, m_window.get());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(
            m_dialog, &SignInDialog::signedIn, this,
            [this](const Account &account, qint64 me, const QString &name, bool keep) {
                const QString server = account.server.toString();
                m_settings->set(keys::Server, server);
                m_settings->set(keys::Organization, account.organization);
                m_settings->set(keys::CaFile, account.caFile);
                m_settings->set(keys::Me, me);
                m_settings->set(keys::MyName, name);
                m_settings->set(keys::TokenRefused, false);
                m_settings->set(keys::TokenInKeychain, false);
                if (keep) {
                    m_vault->write(server, account.organization, account.token, [this](bool written) {
                        m_settings->set(keys::TokenInKeychain, written);
                        if (!written)
                            m_window->messages().showMessage(
                                MessageBar::Tone::Info, tr("This system has no keychain that works."),
                                tr("The token is kept in memory only; Ticketeer asks for it at each start."));
                    });
                } else {
                    // An earlier one may be there, which is not wanted any more.
                    m_vault->erase(server, account.organization);
                }
                signIn(account, me, account.server.host());
            });
    }
    if (!why.isEmpty())
        m_dialog->explainWhy(why, advice);
    m_dialog->open();
}

void Composition::signIn(const Account &account, qint64 me, const QString &shownAs)
{
    m_signedIn = true;
    if (!m_line.demo)
        showKept(account.server, account.organization);
    m_workspace.setAccount(account);
    m_workspace.setMe(me);
    m_unsent.setMe(me);
    m_window->setSignedIn(true, shownAs);
    m_workspace.refreshLookups();
    m_poller.start();
    m_pusher.start();
    // Asking the system takes a while, and the first rows are wanted on the screen.
    QTimer::singleShot(ListenAfterMs, &m_connectivity, &Connectivity::listen);
    m_backfill.start();
    open(std::exchange(m_openLater, {}));
}

void Composition::showKept(const QUrl &server, const QString &organization)
{
    const QString file =
        m_line.demo ? StoreFile::fileFor(m_profileDir + u"/store"_s, u"demo"_s, organization)
                    : StoreFile::fileFor(m_profileDir + u"/store"_s, server.toString(), organization);
    if (m_file.fileName() == file)
        return;
    // In this order: what is known of another account must not be written into this one's file.
    m_file.close();
    m_work.close();
    m_workspace.show(server, organization);
    m_file.open(file);
    m_work.open(WorkFile::fileFor(file));
}

void Composition::askSignOut()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Sign Out"), tr("Sign out of this account?"),
                                     QMessageBox::Cancel, m_window.get());
    question->setObjectName(u"signOutQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *forget = new QCheckBox(tr("&Delete the copy of its tickets from this computer"), question);
    forget->setObjectName(u"forgetTickets"_s);
    question->setCheckBox(forget);
    question->setInformativeText(tr("Your drafts and what is not sent yet stay on this computer either way, "
                                    "and are there again when you sign in."));
    QPushButton *out = question->addButton(tr("Sign &Out"), QMessageBox::AcceptRole);
    question->setDefaultButton(out);
    connect(out, &QPushButton::clicked, this, [this, forget] { signOut(forget->isChecked()); });
    question->open();
}

void Composition::signOut(bool forget)
{
    m_signedIn = false;
    m_poller.stop();
    m_pusher.stop();
    m_backfill.stop();
    if (m_settings->get(keys::TokenInKeychain))
        m_vault->erase(m_settings->get(keys::Server), m_settings->get(keys::Organization));
    m_settings->set(keys::TokenInKeychain, false);
    if (forget)
        m_file.wipe();
    else
        m_file.close();
    m_workspace.setAccount(Account());
    m_window->setSignedIn(false, {});
    // Its editors have just given it their last words.
    m_work.close();
    askSignIn();
}

void Composition::credentialsRefused()
{
    if (m_line.demo || !m_signedIn)
        return;
    m_settings->set(keys::TokenRefused, true);
    if (m_line.tokenFile.isEmpty()) {
        askSignIn(tr("The server no longer accepts this ID and token."),
                  tr("What you see stays. Enter a new token to go on."));
        return;
    }
    ApiError error;
    error.kind = ApiError::Kind::BadCredentials;
    error.status = 401;
    m_window->messages().showError(explain(error, Doing::SigningIn, m_client.account().server.host()));
}

void Composition::open(const QString &reference)
{
    if (reference.isEmpty() || !m_window)
        return;
    if (m_signedIn)
        m_window->openReference(reference);
    else
        m_openLater = reference;
}

void Composition::bringUp(const QString &reference)
{
    open(reference);
    m_window->showNormal();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace ticketeer
