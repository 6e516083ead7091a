#include "signin/signindialog.h"
#include "inputdrive.h"
#include "settings/keys.h"
#include "settings/settings.h"
#include "support/practice.h"
#include "support/scriptedserver.h"
#include "window/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>

#include <memory>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

namespace {

const QString GoodToken = u"6f2d1c34-5b7a-4e8f-9a01-23456789abcd"_s;

} // namespace

class SignInDialogTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ClientDesk> m_desk;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<SignInDialog> m_dialog;

    template <typename W>
    [[nodiscard]] W *part(const QString &name) const
    {
        return m_dialog->findChild<W *>(name);
    }
    [[nodiscard]] QString message() const
    {
        const auto *bar = m_dialog->findChild<MessageBar *>();
        return bar->isVisible() ? bar->text() : QString();
    }
    void fill(const QString &server, const QString &organization = u"700700"_s,
              const QString &token = GoodToken)
    {
        typeInto(part<QComboBox>(u"serverBox"_s)->lineEdit(), server);
        typeInto(part<QLineEdit>(u"organizationEdit"_s), organization);
        typeInto(part<QLineEdit>(u"tokenEdit"_s), token);
    }
    void pressSignIn() { QTest::mouseClick(part<QPushButton>(u"signInButton"_s), Qt::LeftButton); }
    void nothingTypedIsLost(const QString &server)
    {
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(part<QComboBox>(u"serverBox"_s)->currentText(), server);
        QCOMPARE(part<QLineEdit>(u"organizationEdit"_s)->text(), u"700700"_s);
        QCOMPARE(part<QLineEdit>(u"tokenEdit"_s)->text(), GoodToken);
        QVERIFY(part<QPushButton>(u"signInButton"_s)->isEnabled());
    }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<Settings>(
            m_dir.filePath(u"%1.ini"_s.arg(QRandomGenerator::global()->generate())));
        m_desk = std::make_unique<ClientDesk>();
        m_server = std::make_unique<ScriptedServer>();
        m_dialog = std::make_unique<SignInDialog>(m_desk->workspace, *m_settings);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup()
    {
        m_dialog.reset();
        m_server.reset();
        m_desk.reset();
    }

    void wrongInputIsSaidBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("organization");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("word");
        QTest::newRow("no server") << QString() << u"5"_s << GoodToken << u"Enter the server"_s;
        QTest::newRow("no address") << u"http://"_s << u"5"_s << GoodToken << u"not a server address"_s;
        QTest::newRow("unencrypted") << u"http://app.teamsupport.com"_s << u"5"_s << GoodToken
                                     << u"not encrypted"_s;
        QTest::newRow("token in the address")
            << u"https://5:abc@app.teamsupport.com"_s << u"5"_s << GoodToken << u"their own fields"_s;
        QTest::newRow("no organization") << u"127.0.0.1"_s << QString() << GoodToken << u"organization ID"_s;
        QTest::newRow("organization by name") << u"127.0.0.1"_s << u"Acme"_s << GoodToken << u"digits only"_s;
        QTest::newRow("no token") << u"127.0.0.1"_s << u"5"_s << QString() << u"Enter the token"_s;
        QTest::newRow("half a sentence as token")
            << u"127.0.0.1"_s << u"5"_s << u"my token is abc"_s << u"no token has"_s;
    }
    void wrongInputIsSaidBeforeAnythingIsSent()
    {
        QFETCH(QString, server);
        QFETCH(QString, organization);
        QFETCH(QString, token);
        QFETCH(QString, word);
        fill(server, organization, token);
        pressSignIn();
        QVERIFY2(message().contains(word), qPrintable(message()));
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_desk->budget.usedToday(), 0);
    }

    void aMissingCertificateFileIsSaid()
    {
        fill(m_server->origin());
        typeInto(part<QLineEdit>(u"caFileEdit"_s), u"/nowhere/ca.pem"_s);
        pressSignIn();
        QVERIFY2(message().contains(u"certificate file cannot be read"), qPrintable(message()));
    }

    void everyFailureHasItsOwnExplanation()
    {
        const QList<std::pair<const char *, QByteArray>> answers{
            {"bad credentials", ScriptedServer::answer(401, "401 Access Denied")},
            {"day limit",
             ScriptedServer::answer(403, "<Error>You have exceeded your 24 hour API request limit of "
                                         "5000.</Error>")},
            {"minute limit",
             ScriptedServer::answer(403, "<Error>You have exceeded your minute API request limit of "
                                         "1200.</Error>")},
            {"switched off", ScriptedServer::answer(400, "<Error>This resource is not accessible at this "
                                                         "time.</Error>")},
            {"not found", ScriptedServer::answer(404, "Error Code: NotFound")},
            {"server fault", ScriptedServer::answer(500, "Object reference not set")},
            {"too many", ScriptedServer::answer(429)},
            {"empty", ScriptedServer::answer(200)},
            {"a login page", ScriptedServer::answer(200, "<html><head><title>Log in</title></head></html>",
                                                    "Content-Type: text/html\r\n")},
            {"cut", ScriptedServer::answer(200, "<Users><User><UserID>1</Us")},
            {"another list", ScriptedServer::answer(200, "<Tickets></Tickets>")},
            {"elsewhere",
             "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.2:1/\r\nContent-Length: 0\r\n\r\n"}};
        QStringList said;
        for (const auto &[name, bytes] : answers) {
            m_server->otherwise = [bytes = bytes](const SeenRequest &) { return Reaction{bytes}; };
            // A refused pair is not sent again, and a limit holds: each failure meets a new client.
            cleanup();
            m_desk = std::make_unique<ClientDesk>();
            m_server = std::make_unique<ScriptedServer>();
            m_server->otherwise = [bytes = bytes](const SeenRequest &) { return Reaction{bytes}; };
            m_dialog = std::make_unique<SignInDialog>(m_desk->workspace, *m_settings);
            m_dialog->open();
            fill(m_server->origin());
            pressSignIn();
            QTRY_VERIFY2_WITH_TIMEOUT(!message().isEmpty(), name, 30'000);
            QVERIFY2(!said.contains(message()),
                     qPrintable(u"%1: %2"_s.arg(QLatin1StringView(name), message())));
            said.append(message());
            nothingTypedIsLost(m_server->origin());
            QVERIFY(!message().contains(GoodToken));
            for (const QPlainTextEdit *details : m_dialog->findChildren<QPlainTextEdit *>())
                QVERIFY(!details->toPlainText().contains(GoodToken));
        }
    }

    void nobodyAtTheAddressIsSaid()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const QString nobody = u"http://127.0.0.1:%1"_s.arg(taken.serverPort());
        taken.close();
        fill(nobody);
        pressSignIn();
        QTRY_VERIFY_WITH_TIMEOUT(!message().isEmpty(), 30'000);
        QVERIFY2(message().contains(u"127.0.0.1"), qPrintable(message()));
        nothingTypedIsLost(nobody);
    }

    void aRefusedTokenIsNotSentASecondTime()
    {
        m_server->otherwise = [](const SeenRequest &) {
            return Reaction{ScriptedServer::answer(401, "401 Access Denied")};
        };
        fill(m_server->origin());
        pressSignIn();
        QTRY_VERIFY_WITH_TIMEOUT(!message().isEmpty(), 10'000);
        const qsizetype sent = m_server->seen().size();
        pressSignIn();
        QTRY_VERIFY2_WITH_TIMEOUT(message().contains(u"already refused"), qPrintable(message()), 5000);
        QCOMPARE(m_server->seen().size(), sent);
        typeInto(part<QLineEdit>(u"tokenEdit"_s), u"another-token"_s);
        pressSignIn();
        QTRY_VERIFY_WITH_TIMEOUT(m_server->seen().size() > sent, 10'000);
    }

    void cancellingWhileTheServerIsAskedStaysInTheDialog()
    {
        m_server->otherwise = [](const SeenRequest &) { return Reaction{QByteArray()}; };
        fill(m_server->origin());
        pressSignIn();
        QTRY_COMPARE_WITH_TIMEOUT(m_server->seen().size(), 1, 5000);
        QVERIFY(!part<QPushButton>(u"signInButton"_s)->isEnabled());
        QTest::mouseClick(part<QPushButton>(u"cancelButton"_s), Qt::LeftButton);
        QTRY_VERIFY(part<QPushButton>(u"signInButton"_s)->isEnabled());
        nothingTypedIsLost(m_server->origin());
    }

    void theTokenIsHiddenUntilItIsToBeSeen()
    {
        auto *token = part<QLineEdit>(u"tokenEdit"_s);
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        auto *reveal = token->findChild<QAction *>(u"revealToken"_s);
        QVERIFY(reveal);
        reveal->trigger();
        QCOMPARE(token->echoMode(), QLineEdit::Normal);
        reveal->trigger();
        QCOMPARE(token->echoMode(), QLineEdit::Password);
    }

    void aGoodAccountAsksWhoIsWorkingAndThenSignsIn()
    {
        Practice practice(sandbox::Options::Profile::Y2018, 1);
        QVERIFY(practice.start());
        const QString address = practice.server.baseUrl().toString();
        QSignalSpy signedIn(m_dialog.get(), &SignInDialog::signedIn);
        fill(address);
        QTest::keyClick(part<QLineEdit>(u"tokenEdit"_s), Qt::Key_Return);
        auto *person = part<QComboBox>(u"personBox"_s);
        QTRY_VERIFY_WITH_TIMEOUT(person->isVisible() && person->count() > 2, 15'000);
        QCOMPARE(signedIn.size(), 0);
        typeInto(person->lineEdit(), u"Nobody at all"_s);
        pressSignIn();
        QVERIFY(message().contains(u"no agent of that name"));
        QCOMPARE(signedIn.size(), 0);
        const QString name = person->itemText(2);
        typeInto(person->lineEdit(), name);
        part<QCheckBox>(u"keepTokenBox"_s)->setChecked(false);
        QTest::keyClick(person->lineEdit(), Qt::Key_Return);
        if (signedIn.isEmpty())
            pressSignIn();
        QCOMPARE(signedIn.size(), 1);
        const auto account = signedIn.first().at(0).value<Account>();
        QCOMPARE(account.server, practice.server.baseUrl());
        QCOMPARE(account.organization, u"700700"_s);
        QVERIFY(signedIn.first().at(1).toLongLong() > 0);
        QCOMPARE(signedIn.first().at(2).toString(), name);
        QCOMPARE(signedIn.first().at(3).toBool(), false);
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(part<QLineEdit>(u"tokenEdit"_s)->text().isEmpty());
    }

    void whatIsKnownOfTheAccountIsOfferedButNeverTheToken()
    {
        m_settings->set(keys::Server, u"https://app.na2.teamsupport.com/api/xml/"_s);
        m_settings->set(keys::Organization, u"4711"_s);
        SignInDialog again(m_desk->workspace, *m_settings);
        QVERIFY(again.findChild<QComboBox *>(u"serverBox"_s)->currentText().contains(u"na2"));
        QCOMPARE(again.findChild<QLineEdit *>(u"organizationEdit"_s)->text(), u"4711"_s);
        QVERIFY(again.findChild<QLineEdit *>(u"tokenEdit"_s)->text().isEmpty());
        QVERIFY(again.findChild<QComboBox *>(u"serverBox"_s)->count() >= 3);
    }
};

QTEST_MAIN(SignInDialogTest)
#include "signindialogtest.moc"
