#include "api/account.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ticketeer;

using Flaw = Account::Flaw;
Q_DECLARE_METATYPE(Flaw)

/// What people type and paste into the sign-in.
class AccountTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAddressBecomesTheBase_data();
    void anAddressBecomesTheBase();
    void aFlawIsNamed_data();
    void aFlawIsNamed();
    void theTokenLosesBlanksAndBraces();
    void theCertificateFileMustHoldCertificates();
    void theKnownServersAreAddresses();
};

void AccountTest::anAddressBecomesTheBase_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("base");
    QTest::newRow("host") << u"app.teamsupport.com"_s << u"https://app.teamsupport.com/api/xml/"_s;
    QTest::newRow("blanks") << u"  app.na2.teamsupport.com \n"_s
                            << u"https://app.na2.teamsupport.com/api/xml/"_s;
    QTest::newRow("browser") << u"https://app.na3.teamsupport.com/vcr/1_9_0/Default.html#tickets?x=1"_s
                             << u"https://app.na3.teamsupport.com/api/xml/"_s;
    QTest::newRow("base") << u"http://127.0.0.1:8080/api/xml/"_s << u"http://127.0.0.1:8080/api/xml/"_s;
    QTest::newRow("json") << u"https://desk.example/api/json/tickets"_s << u"https://desk.example/api/xml/"_s;
    QTest::newRow("case") << u"HTTPS://Desk.Example/API/XML"_s << u"https://desk.example/api/xml/"_s;
    QTest::newRow("folder") << u"https://example.com/support/"_s << u"https://example.com/support/api/xml/"_s;
    QTest::newRow("localhost") << u"http://localhost:99"_s << u"http://localhost:99/api/xml/"_s;
    QTest::newRow("ipv6") << u"http://[::1]:99"_s << u"http://[::1]:99/api/xml/"_s;
    QTest::newRow("port") << u"desk.example:8443"_s << u"https://desk.example:8443/api/xml/"_s;
    QTest::newRow("umlaut") << u"hilfe-büro.example"_s << u"https://hilfe-büro.example/api/xml/"_s;
}

void AccountTest::anAddressBecomesTheBase()
{
    QFETCH(QString, typed);
    QFETCH(QString, base);
    const auto account = Account::fromInput(typed, u" 700700 "_s, Secret("token"));
    QVERIFY2(account.ok(), qPrintable(typed));
    QCOMPARE(account->server, QUrl(base));
    QCOMPARE(account->organization, u"700700"_s);
}

void AccountTest::aFlawIsNamed_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("organization");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<Flaw>("flaw");
    const auto row = [](const char *name, const QString &server, const QString &organization,
                        const QByteArray &token,
                        Flaw flaw) { QTest::newRow(name) << server << organization << token << flaw; };
    const QString host = u"app.teamsupport.com"_s;
    row("no server", u"  "_s, u"1"_s, "t", Flaw::ServerMissing);
    row("words", u"my help desk"_s, u"1"_s, "t", Flaw::ServerMalformed);
    row("no host", u"https://"_s, u"1"_s, "t", Flaw::ServerMalformed);
    row("another protocol", u"ftp://app.teamsupport.com"_s, u"1"_s, "t", Flaw::ServerMalformed);
    row("a file", u"file:///etc/passwd"_s, u"1"_s, "t", Flaw::ServerMalformed);
    row("a port too high", u"desk.example:99999"_s, u"1"_s, "t", Flaw::ServerMalformed);
    row("plain http", u"http://app.teamsupport.com"_s, u"1"_s, "t", Flaw::ServerInsecure);
    row("plain http to a neighbour", u"http://192.168.0.7"_s, u"1"_s, "t", Flaw::ServerInsecure);
    row("a name that only begins like loopback", u"http://127.0.0.1.example.com"_s, u"1"_s, "t",
        Flaw::ServerInsecure);
    row("pasted from the admin page", u"https://700700:6F9619FF@app.teamsupport.com/api/xml/users"_s, u"1"_s,
        "t", Flaw::ServerHasCredentials);
    row("no organization", host, u" "_s, "t", Flaw::OrganizationMissing);
    row("a name", host, u"Acme"_s, "t", Flaw::OrganizationNotANumber);
    row("a sign", host, u"+5"_s, "t", Flaw::OrganizationNotANumber);
    row("zero", host, u"0"_s, "t", Flaw::OrganizationNotANumber);
    row("too many digits", host, u"99999999999"_s, "t", Flaw::OrganizationNotANumber);
    row("digits of another script", host, u"٧٠"_s, "t", Flaw::OrganizationNotANumber);
    row("no token", host, u"1"_s, " ", Flaw::TokenMissing);
    row("empty braces", host, u"1"_s, "{}", Flaw::TokenMissing);
    row("a blank inside", host, u"1"_s, "a b", Flaw::TokenMalformed);
    row("a line end inside", host, u"1"_s, "a\r\nX-Evil: 1", Flaw::TokenMalformed);
    row("a colon inside", host, u"1"_s, "700700:abc", Flaw::TokenMalformed);
    row("not ASCII", host, u"1"_s, "\xC3\xA4", Flaw::TokenMalformed);
}

void AccountTest::aFlawIsNamed()
{
    QFETCH(QString, server);
    QFETCH(QString, organization);
    QFETCH(QByteArray, token);
    QFETCH(Flaw, flaw);
    const auto account = Account::fromInput(server, organization, Secret(token));
    QVERIFY(!account.ok());
    QCOMPARE(int(account.error()), int(flaw));
}

void AccountTest::theTokenLosesBlanksAndBraces()
{
    const auto account = Account::fromInput(u"app.teamsupport.com"_s, u"1"_s, Secret(" {ABC-1}\n"));
    QVERIFY(account.ok());
    QVERIFY(account->token == Secret("ABC-1"));
}

void AccountTest::theCertificateFileMustHoldCertificates()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"ca.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no certificate");
    file.close();
    for (const QString &path : {file.fileName(), dir.path(), u"/no/such/file"_s}) {
        const auto account = Account::fromInput(u"app.teamsupport.com"_s, u"1"_s, Secret("t"), path);
        QVERIFY(!account.ok());
        QCOMPARE(int(account.error()), int(Flaw::CaFileUnreadable));
    }
}

void AccountTest::theKnownServersAreAddresses()
{
    QVERIFY(Account::knownServers().contains(u"app.teamsupport.com"_s));
    for (const QString &server : Account::knownServers())
        QVERIFY(Account::fromInput(server, u"1"_s, Secret("t")).ok());
}

QTEST_GUILESS_MAIN(AccountTest)
#include "accounttest.moc"
