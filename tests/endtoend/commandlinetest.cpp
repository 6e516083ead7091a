#include "sandbox/sandboxserver.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace ticketeer;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000;

struct Ended
{
    int code = -1;
    QString out;
    QString err;
};

} // namespace

/// The program as it is started from a shell: what it says, how it ends, and what a second start does.
class CommandLineTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] Ended run(const QStringList &arguments) const
    {
        QProcess program;
        program.start(QStringLiteral(TICKETEER_PROGRAM), arguments);
        if (!program.waitForFinished(Patience)) {
            program.kill();
            program.waitForFinished();
            return {};
        }
        return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -2,
                QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }
    [[nodiscard]] QString fileOf(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }
    /// The requests that a running program makes, as "VERB path".
    static bool asked(const sandbox::SandboxServer &server, const QByteArray &verb, const QString &path)
    {
        for (const sandbox::SandboxServer::Exchange &exchange : server.exchanges()) {
            if (exchange.verb == verb && exchange.path.startsWith(path))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void itSaysItsVersionAndItsOptionsWithoutADisplay()
    {
        const Ended version = run({u"--version"_s});
        QCOMPARE(version.code, 0);
        QVERIFY(version.out.startsWith(u"Ticketeer "));
        const Ended help = run({u"--help"_s});
        QCOMPARE(help.code, 0);
        for (const auto &option :
             {u"--demo"_s, u"--demo-tickets"_s, u"--server"_s, u"--organization"_s, u"--token-file"_s,
              u"--ca-file"_s, u"--profile"_s, u"--open"_s, u"--log-file"_s, u"--log-level"_s})
            QVERIFY2(help.out.contains(option), qPrintable(option));
    }

    void whatItDoesNotUnderstandIsOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QStringList &arguments, const QString &named) {
            QTest::newRow(name) << arguments << named;
        };
        row("an unknown option", {u"--colour"_s}, u"colour"_s);
        row("a word", {u"tickets"_s}, u"tickets"_s);
        row("a number that is none", {u"--demo"_s, u"--demo-tickets"_s, u"many"_s}, u"--demo-tickets"_s);
        row("a token without an organization", {u"--token-file"_s, u"/dev/null"_s}, u"--organization"_s);
        row("a token file that is not there",
            {u"--organization"_s, u"7"_s, u"--token-file"_s, u"/nowhere/token"_s}, u"/nowhere/token"_s);
        row("certificates that are not there", {u"--ca-file"_s, u"/nowhere/ca.pem"_s}, u"/nowhere/ca.pem"_s);
        row("a page that is none", {u"--demo"_s, u"--open"_s, u"widgets/5"_s}, u"widgets/5"_s);
        row("a level that is none", {u"--demo"_s, u"--log-level"_s, u"loud"_s}, u"--log-level"_s);
        row("a demo with an account", {u"--demo"_s, u"--server"_s, u"https://a.example"_s}, u"--demo"_s);
        row("a profile that is a file", {u"--demo"_s, u"--profile"_s, u"/dev/null"_s}, u"/dev/null"_s);
    }
    void whatItDoesNotUnderstandIsOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const Ended ended = run(arguments);
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains(named), qPrintable(ended.err));
        QCOMPARE(ended.err.trimmed().count(u'\n'), 0);
        QCOMPARE(ended.out, QString());
    }

    void aSecondStartOpensInTheRunningWindowAndTheTokenIsWrittenNowhere()
    {
        sandbox::Options options;
        options.tickets = 20;
        sandbox::SandboxServer server(options);
        QVERIFY(server.start());
        const QByteArray token = server.options().token.toLatin1();
        const QString tokenFile = fileOf(u"token"_s, token);
        const QString profile = m_folder.filePath(u"profile"_s);
        const QString log = m_folder.filePath(u"log.txt"_s);
        const QStringList account{u"--server"_s,       server.baseUrl().toString(),
                                  u"--organization"_s, server.options().organization,
                                  u"--token-file"_s,   tokenFile,
                                  u"--profile"_s,      profile};
        QProcess first;
        first.setStandardErrorFile(m_folder.filePath(u"stderr"_s));
        first.start(QStringLiteral(TICKETEER_PROGRAM),
                    account + QStringList{u"--log-file"_s, log, u"--log-level"_s, u"debug"_s});
        QTRY_VERIFY_WITH_TIMEOUT(asked(server, "GET", u"tickets"_s), Patience);

        const Ended second = run(account + QStringList{u"--open"_s, u"customers/800801"_s});
        QCOMPARE(second.code, 0);
        QTRY_VERIFY_WITH_TIMEOUT(asked(server, "GET", u"customers/800801"_s), Patience);
        QCOMPARE(first.state(), QProcess::Running);
        first.terminate();
        if (!first.waitForFinished(5'000))
            first.kill();
        first.waitForFinished();

        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName() == tokenFile || !file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray content = file.readAll();
            ++looked;
            QVERIFY2(!content.toLower().contains(token.toLower()), qPrintable(file.fileName()));
            QVERIFY2(!content.contains(QByteArray(options.organization.toLatin1() + ':' + token).toBase64()),
                     qPrintable(file.fileName()));
        }
        QVERIFY(looked >= 2);
        QFile written(log);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY2(written.readAll().contains("GET customers/800801"),
                 "the log is there and tells of requests");
    }

    void plainHttpToAnotherMachineIsRefusedBeforeTheTokenIsSent()
    {
        const QString token = fileOf(u"token2"_s, "6f2d1c34-5b7a-4e8f-9a01-23456789abcd");
        QProcess program;
        program.start(QStringLiteral(TICKETEER_PROGRAM),
                      {u"--server"_s, u"http://192.0.2.1/"_s, u"--organization"_s, u"7"_s, u"--token-file"_s,
                       token, u"--profile"_s, m_folder.filePath(u"plain"_s), u"--log-file"_s,
                       m_folder.filePath(u"plain.log"_s), u"--log-level"_s, u"debug"_s});
        QVERIFY(program.waitForStarted(Patience));
        // The window says so; nothing is asked of anybody.
        QVERIFY(!program.waitForFinished(1'500));
        program.terminate();
        if (!program.waitForFinished(5'000))
            program.kill();
        program.waitForFinished();
        QFile log(m_folder.filePath(u"plain.log"_s));
        QVERIFY(log.open(QIODevice::ReadOnly));
        QVERIFY(!log.readAll().contains("GET "));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "commandlinetest.moc"
