#include "wire.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// The program ticketeer-sandbox as scripts use it.
class ProgramTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itSaysWhereItListensAndEndsWhenTold_data();
    void itSaysWhereItListensAndEndsWhenTold();
    void badOptionsGetOneSentence_data();
    void badOptionsGetOneSentence();
    void aTakenPortIsExplained();
    void helpAndVersionArePrinted();
    void itServesHttpsWithAGivenCertificate();
};

void ProgramTest::itSaysWhereItListensAndEndsWhenTold_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("terminate") << SIGTERM;
    QTest::newRow("interrupt") << SIGINT;
}

void ProgramTest::itSaysWhereItListensAndEndsWhenTold()
{
    QFETCH(int, signal);
    QProcess program;
    program.start(QStringLiteral(SANDBOX_PROGRAM),
                  {u"--tickets"_s, u"20"_s, u"--api-profile"_s, u"modern"_s, u"--culture"_s, u"de-DE"_s,
                   u"--zone"_s, u"Europe/Berlin"_s});
    QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), 10000);
    const QString line = QString::fromUtf8(program.readLine());
    static const QRegularExpression shape(
        u"^listening on http://127\\.0\\.0\\.1:\\d+/api/xml/ organization=700700 token=[0-9a-f-]{36}\\n$"_s);
    QVERIFY2(shape.match(line).hasMatch(), qUtf8Printable(line));
    ::kill(pid_t(program.processId()), signal);
    QVERIFY(program.waitForFinished(10000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.readAll(), QByteArray());
    QCOMPARE(program.readAllStandardError(), QByteArray());
}

void ProgramTest::badOptionsGetOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--colour"_s};
    QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s};
    QTest::newRow("tickets") << QStringList{u"--tickets"_s, u"many"_s};
    QTest::newRow("profile") << QStringList{u"--api-profile"_s, u"2030"_s};
    QTest::newRow("fault") << QStringList{u"--fault"_s, u"explode"_s};
    QTest::newRow("culture") << QStringList{u"--culture"_s, u"xx-XX"_s};
    QTest::newRow("zone") << QStringList{u"--zone"_s, u"Mars/Base"_s};
    QTest::newRow("certificate") << QStringList{u"--tls-dir"_s, u"/nonexistent"_s};
    QTest::newRow("token") << QStringList{u"--token"_s, u"secret"_s};
    QTest::newRow("word") << QStringList{u"start"_s};
    QTest::newRow("missing value") << QStringList{u"--port"_s};
}

void ProgramTest::badOptionsGetOneSentence()
{
    QFETCH(QStringList, arguments);
    QProcess program;
    program.start(QStringLiteral(SANDBOX_PROGRAM), QStringList{u"--tickets"_s, u"0"_s} + arguments);
    QVERIFY(program.waitForFinished(10000));
    QCOMPARE(program.readAllStandardOutput(), QByteArray());
    const QByteArray message = program.readAllStandardError();
    QVERIFY2(program.exitCode() == 2, message.constData());
    QCOMPARE(message.count('\n'), 1);
    QVERIFY2(message.endsWith(".\n"), message.constData());
}

void ProgramTest::aTakenPortIsExplained()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QProcess program;
    program.start(QStringLiteral(SANDBOX_PROGRAM),
                  {u"--tickets"_s, u"0"_s, u"--port"_s, QString::number(other.serverPort())});
    QVERIFY(program.waitForFinished(10000));
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(program.readAllStandardError().contains(QByteArray::number(other.serverPort())));
}

void ProgramTest::helpAndVersionArePrinted()
{
    for (const QString &option : {u"--help"_s, u"--version"_s}) {
        QProcess program;
        program.start(QStringLiteral(SANDBOX_PROGRAM), {option});
        QVERIFY(program.waitForFinished(10000));
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(
            program.readAllStandardOutput().contains(option == u"--help" ? "--fault" : "ticketeer-sandbox "));
    }
}

void ProgramTest::itServesHttpsWithAGivenCertificate()
{
    QTemporaryDir dir;
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s,
                                 u"/CN=localhost"_s, u"-days"_s, u"2"_s, u"-keyout"_s,
                                 dir.filePath(u"key.pem"_s), u"-out"_s, dir.filePath(u"cert.pem"_s)});
    QVERIFY2(openssl.waitForFinished(30000) && openssl.exitCode() == 0,
             "openssl is needed to make a certificate");
    auto options = Wire::small(5);
    options.tlsDir = dir.path();
    Wire wire(options);
    QVERIFY(wire.server.baseUrl().toString().startsWith(u"https://127.0.0.1:"));
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(wire.server.baseUrl().toString() + u"tickets/5501001"_s));
    request.setRawHeader("Authorization", wire.authorization());
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    connect(reply.get(), &QNetworkReply::sslErrors, reply.get(), [&reply] { reply->ignoreSslErrors(); });
    QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 10000);
    QVERIFY(reply->readAll().contains("<TicketID>5501001</TicketID>"));
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
