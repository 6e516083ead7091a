#include "support/senderdesk.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Megabyte = 1024LL * 1024;
constexpr qint64 Size = 100 * Megabyte;
/// What a file of any size may cost.
constexpr qint64 MostGrowth = 20 * Megabyte;

/// The most memory this process ever had since forgetPeak(), bytes.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toLongLong() * 1024;
    }
    return -1;
}

[[nodiscard]] bool forgetPeak()
{
    QFile references(u"/proc/self/clear_refs"_s);
    return references.open(QIODevice::WriteOnly) && references.write("5") == 1;
}

/// Not to be packed, and the same nowhere twice.
[[nodiscard]] bool fill(const QString &path, qint64 size)
{
    QFile file(path);
    QRandomGenerator dice(7);
    QByteArray block(Megabyte, Qt::Uninitialized);
    bool written = file.open(QIODevice::WriteOnly);
    for (qint64 done = 0; written && done < size; done += block.size()) {
        dice.fillRange(reinterpret_cast<quint32 *>(block.data()), block.size() / qsizetype(sizeof(quint32)));
        written = file.write(block) == block.size();
    }
    return written;
}

QByteArray sumOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

} // namespace

/// A file of 100 MB on its way up through the outbox and down again, with the service in another process:
/// what that takes of this one's memory.
class LargeFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHundredMegabytesCostLessThanTwentyOfMemory()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"memory dump.bin"_s);
        QVERIFY(fill(path, Size));
        QProcess service;
        service.start(QStringLiteral(SANDBOX_PROGRAM), {u"--tickets"_s, u"5"_s});
        QTRY_VERIFY_WITH_TIMEOUT(service.canReadLine(), 20'000);
        const QString address = QString::fromUtf8(service.readLine()).section(u' ', 2, 2);

        SenderDesk desk;
        QVERIFY(desk.start(QUrl(address), folder.path()));
        QCOMPARE(desk.load(resources::Tickets).phase, ListState::Phase::Loaded);
        const Record ticket = desk.all(resources::Tickets).constFirst();
        const QList<Record> actions = desk.freshActions(ticket.id());
        QVERIFY(!actions.isEmpty());
        const Record action = actions.constFirst();

        // Spies wait in an event loop; qWaitFor() sleeps between the pieces of a file.
        QSignalSpy told(&desk.pusher, &Pusher::progress);
        QSignalSpy sent(&desk.pusher, &Pusher::done);
        QVERIFY(forgetPeak());
        const qint64 beforeUp = peakMemory();
        QVERIFY(beforeUp > 0);
        const qint64 entry = desk.pusher.upload(action, path, {.what = u"Ticket"_s});
        QVERIFY(sent.wait(120'000));
        const qint64 up = peakMemory() - beforeUp;
        QCOMPARE(desk.state(entry), OutboxEntry::State::Done);
        QVERIFY(told.size() > 2);
        QVERIFY(told.constLast().at(1).toLongLong() >= Size);
        const Record attachment =
            desk.store.record(resource(resources::Attachments), desk.outbox.entry(entry)->serverId);
        QCOMPARE(attachment.integer(u"FileSize"), Size);

        QVERIFY(forgetPeak());
        const qint64 beforeDown = peakMemory();
        const QString back = folder.filePath(u"back.bin"_s);
        std::optional<Outcome<Done>> fetched;
        Job *job = desk.workspace.download(ticket.id(), action.id(), attachment, back, &desk.work,
                                           [&fetched](const Outcome<Done> &result) { fetched = result; });
        QSignalSpy ended(job, &QObject::destroyed);
        QVERIFY(ended.wait(120'000));
        const qint64 down = peakMemory() - beforeDown;
        QVERIFY(succeeded(fetched));
        QCOMPARE(sumOf(back), sumOf(path));

        qInfo("100 MB up: %.1f MB more memory; down: %.1f MB more", double(up) / Megabyte,
              double(down) / Megabyte);
        QVERIFY2(up < MostGrowth, qPrintable(QString::number(up)));
        QVERIFY2(down < MostGrowth, qPrintable(QString::number(down)));
        service.terminate();
        QVERIFY(service.waitForFinished(20'000));
    }
};

QTEST_GUILESS_MAIN(LargeFileTest)
#include "largefiletest.moc"
