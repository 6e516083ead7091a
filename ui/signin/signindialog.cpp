#include "signindialog.h"

#include "settings/keys.h"
#include "sync/workspace.h"
#include "window/errortext.h"
#include "window/icons.h"
#include "window/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

constexpr int NarrowestHint = 400;

QLabel *hint(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    // Stacked pages do not ask a wrapping label how high it is for its width, so it has to know.
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    label->setMinimumHeight(label->heightForWidth(NarrowestHint));
    return label;
}

} // namespace

SignInDialog::SignInDialog(Workspace &workspace, const Settings &settings, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_messages(new MessageBar(this)),
      m_pages(new QStackedWidget(this)), m_server(new QComboBox(this)), m_organization(new QLineEdit(this)),
      m_token(new QLineEdit(this)), m_caFile(new QLineEdit(this)),
      m_keep(new QCheckBox(tr("&Keep the token in the system's keychain"), this)),
      m_person(new QComboBox(this)), m_progress(new QLabel(this)), m_me(settings.get(keys::Me))
{
    setObjectName(u"signInDialog"_s);
    setWindowTitle(tr("Sign In to TeamSupport"));
    m_pages->addWidget(buildAccountPage(settings));
    m_pages->addWidget(buildPersonPage());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_next = buttons->addButton(tr("&Sign In"), QDialogButtonBox::AcceptRole);
    m_next->setObjectName(u"signInButton"_s);
    m_next->setDefault(true);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"cancelButton"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (m_pages->currentIndex() == 0)
            test();
        else
            finish();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, [this] {
        if (m_job)
            m_job->cancel();
        else
            reject();
    });

    m_progress->setText(tr("Asking the server …"));
    m_progress->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    setMinimumWidth(560);
    (m_organization->text().isEmpty() ? m_organization : m_token)->setFocus();
}

QWidget *SignInDialog::buildAccountPage(const Settings &settings)
{
    auto *page = new QWidget(this);
    m_server->setObjectName(u"serverBox"_s);
    m_server->setAccessibleName(tr("Server"));
    m_server->setEditable(true);
    m_server->lineEdit()->setAccessibleName(tr("Server"));
    m_server->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_server->addItems(Account::knownServers());
    const QString server = settings.get(keys::Server);
    m_server->setCurrentText(server.isEmpty() ? Account::knownServers().constFirst() : server);
    m_organization->setObjectName(u"organizationEdit"_s);
    m_organization->setAccessibleName(tr("Organization ID"));
    m_organization->setText(settings.get(keys::Organization));
    m_token->setObjectName(u"tokenEdit"_s);
    m_token->setAccessibleName(tr("API token"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    QAction *reveal = m_token->addAction(icon("eye"_L1), QLineEdit::TrailingPosition);
    reveal->setObjectName(u"revealToken"_s);
    reveal->setCheckable(true);
    reveal->setText(tr("Show the token"));
    reveal->setToolTip(reveal->text());
    connect(reveal, &QAction::toggled, this,
            [this](bool shown) { m_token->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    m_caFile->setObjectName(u"caFileEdit"_s);
    m_caFile->setAccessibleName(tr("Extra certificates"));
    m_caFile->setText(settings.get(keys::CaFile));
    m_caFile->setPlaceholderText(tr("Only for servers with their own certificate authority"));
    QAction *browse = m_caFile->addAction(icon("more"_L1), QLineEdit::TrailingPosition);
    browse->setText(tr("Choose a certificate file"));
    browse->setToolTip(browse->text());
    connect(browse, &QAction::triggered, this, [this] {
        auto *files = new QFileDialog(this, tr("Choose a certificate file"), {},
                                      tr("Certificates (*.pem *.crt);;All files (*)"));
        files->setAttribute(Qt::WA_DeleteOnClose);
        connect(files, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
        files->open();
    });
    m_keep->setObjectName(u"keepTokenBox"_s);
    m_keep->setChecked(true);

    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("S&erver:"), m_server);
    form->addRow(tr("&Organization ID:"), m_organization);
    form->addRow(tr("API &token:"), m_token);
    form->addRow(QString(), hint(tr("Both are in TeamSupport under Admin: the ID on My Company, the token on "
                                    "Integration, TeamSupport API."),
                                 page));
    form->addRow(tr("E&xtra certificates:"), m_caFile);
    form->addRow(QString(), m_keep);
    return page;
}

QWidget *SignInDialog::buildPersonPage()
{
    auto *page = new QWidget(this);
    m_person->setObjectName(u"personBox"_s);
    m_person->setAccessibleName(tr("Who are you?"));
    m_person->setEditable(true);
    m_person->lineEdit()->setAccessibleName(tr("Who are you?"));
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_person->completer()->setFilterMode(Qt::MatchContains);
    m_person->completer()->setCompletionMode(QCompleter::PopupCompletion);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *question = new QLabel(tr("&Who are you?"), page);
    question->setBuddy(m_person);
    layout->addWidget(question);
    layout->addWidget(m_person);
    layout->addWidget(
        hint(tr("The token belongs to the whole organization. Choose yourself, so that your replies and "
                "tickets carry your name."),
             page));
    layout->addStretch(1);
    return page;
}

void SignInDialog::explainWhy(const QString &summary, const QString &advice)
{
    m_messages->showMessage(MessageBar::Tone::Info, summary, advice);
}

void SignInDialog::setBusy(bool busy)
{
    m_pages->setEnabled(!busy);
    m_next->setEnabled(!busy);
    m_progress->setVisible(busy);
}

void SignInDialog::test()
{
    const auto account = Account::fromInput(m_server->currentText(), m_organization->text(),
                                            Secret(m_token->text().toUtf8()), m_caFile->text().trimmed());
    if (!account.ok()) {
        m_messages->showMessage(MessageBar::Tone::Error, explain(account.error()));
        return;
    }
    if (!m_refused.token.isEmpty() && account->token == m_refused.token &&
        account->organization == m_refused.organization && account->server == m_refused.server) {
        m_messages->showMessage(
            MessageBar::Tone::Error, tr("The server has already refused this ID and token."),
            tr("Change one of them and try again; the same ones are not sent a second time."));
        return;
    }
    m_account = *account;
    m_messages->clear();
    setBusy(true);
    m_job = m_workspace.testAccount(m_account, this, [this](const Outcome<QList<Record>> &outcome) {
        m_job = nullptr;
        setBusy(false);
        if (outcome.ok())
            choosePerson(*outcome);
        else
            failed(m_account, outcome.error());
    });
}

void SignInDialog::failed(const Account &account, const ApiError &error)
{
    if (error.kind == ApiError::Kind::Cancelled)
        return;
    if (error.kind == ApiError::Kind::BadCredentials || error.kind == ApiError::Kind::CredentialsKnownBad)
        m_refused = account;
    m_messages->showError(explain(error, Doing::SigningIn, account.server.host()));
    m_token->setFocus();
    m_token->selectAll();
}

void SignInDialog::choosePerson(const QList<Record> &users)
{
    QList<Record> people = users;
    std::sort(people.begin(), people.end(), [](const Record &left, const Record &right) {
        return QString::localeAwareCompare(left.title(), right.title()) < 0;
    });
    m_person->clear();
    m_person->addItem(tr("Nobody in particular"), qint64(0));
    for (const Record &person : std::as_const(people)) {
        if (person.value(u"IsActive").toFlag(true))
            m_person->addItem(person.title(), person.id());
    }
    m_person->setCurrentIndex(std::max(0, m_person->findData(m_me)));
    m_pages->setCurrentIndex(1);
    m_next->setText(tr("&Start"));
    m_person->setFocus();
    m_person->lineEdit()->selectAll();
}

void SignInDialog::finish()
{
    const int index = m_person->findText(m_person->currentText(), Qt::MatchFixedString);
    if (index < 0) {
        m_messages->showMessage(MessageBar::Tone::Error, tr("There is no agent of that name."),
                                tr("Choose one from the list, or \"Nobody in particular\"."));
        return;
    }
    const qint64 me = m_person->itemData(index).toLongLong();
    const QString name = me ? m_person->itemText(index) : QString();
    Q_EMIT signedIn(m_account, me, name, m_keep->isChecked());
    m_token->clear();
    accept();
}

} // namespace ticketeer
