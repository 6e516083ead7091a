#include "support/senderdesk.h"

#include <QFile>

#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// Files on their way: to a ticket that is only being made, stopped half way, several one after the other;
/// and what is known of one that came down.
class UploadsTest : public QObject
{
    Q_OBJECT

    using State = OutboxEntry::State;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<sandbox::SandboxServer> server;
    std::unique_ptr<SenderDesk> desk;

    static const Resource &tickets() { return resource(resources::Tickets); }
    static const Resource &files() { return resource(resources::Attachments); }
    [[nodiscard]] QString make(const QString &name, const QByteArray &content)
    {
        QFile file(folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }
    [[nodiscard]] qint64 create(const QString &title)
    {
        const Record like = desk->all(resources::Tickets).constFirst();
        Change change = Change::create(tickets());
        change.set(u"Name", Value::of(title));
        for (const auto element : {u"TicketTypeID", u"TicketStatusID", u"TicketSeverityID"})
            change.set(element, like.value(element));
        return desk->pusher.save(change, {.what = title});
    }
    /// As an editor does it for a ticket that has no id yet.
    [[nodiscard]] qint64 attach(qint64 entry, const QString &path)
    {
        Record action(resource(resources::Actions));
        action.setValue(action.resource().id, Value::of(-entry));
        action.setValue(u"TicketID", Value::of(-entry));
        return desk->pusher.upload(action, path, {.what = u"New ticket"_s, .after = entry});
    }
    [[nodiscard]] QStringList filesOf(qint64 ticket, qint64 action)
    {
        Record parent(resource(resources::Actions));
        parent.setValue(parent.resource().id, Value::of(action));
        parent.setValue(u"TicketID", Value::of(ticket));
        (void)outcome<Done>(
            [&](auto done) { desk->workspace.loadChildren(parent, files(), &desk->work, done); });
        QStringList names;
        for (const Record &file : desk->store.serverChildren(parent.resource(), action, files()))
            names.append(file.text(u"FileName"));
        names.sort();
        return names;
    }
    [[nodiscard]] qint64 firstActionOf(qint64 ticket)
    {
        for (const Record &action : desk->freshActions(ticket)) {
            if (action.integer(u"SystemActionTypeID") == 1)
                return action.id();
        }
        return 0;
    }

private Q_SLOTS:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        server =
            std::make_unique<sandbox::SandboxServer>(Practice::options(sandbox::Options::Profile::Y2018, 20));
        QVERIFY(server->start());
        desk = std::make_unique<SenderDesk>();
        QVERIFY(desk->start(server->baseUrl(), folder->path()));
        QCOMPARE(desk->load(resources::Tickets).phase, ListState::Phase::Loaded);
    }

    void filesOfANewTicketGoToItsFirstEntryOnceItIsMade()
    {
        const qint64 made = create(u"The pump smokes"_s);
        const qint64 photo = attach(made, make(u"photo.png"_s, "photo"));
        const qint64 log = attach(made, make(u"pump.log"_s, "log"));
        QVERIFY(desk->settled(made) && desk->settled(photo) && desk->settled(log));
        const qint64 ticket = desk->outbox.entry(made)->serverId;
        QVERIFY(ticket > 0);
        QCOMPARE(desk->state(photo), State::Done);
        QCOMPARE(desk->state(log), State::Done);
        QCOMPARE(filesOf(ticket, firstActionOf(ticket)), (QStringList{u"photo.png"_s, u"pump.log"_s}));
    }

    void filesOfANewTicketWaitForItOverARestart()
    {
        server->stop();
        const qint64 made = create(u"The pump smokes again"_s);
        const qint64 photo = attach(made, make(u"photo.png"_s, "photo"));
        QTRY_VERIFY(desk->outbox.entry(made)->trouble);
        desk = std::make_unique<SenderDesk>();
        QVERIFY(server->start());
        QVERIFY(desk->start(server->baseUrl(), folder->path()));
        QVERIFY(desk->settled(made) && desk->settled(photo));
        const qint64 ticket = desk->outbox.entry(made)->serverId;
        QCOMPARE(filesOf(ticket, firstActionOf(ticket)), QStringList{u"photo.png"_s});
    }

    void filesOfATicketThatIsTakenBackGoWithIt()
    {
        server->stop();
        const qint64 made = create(u"Never mind"_s);
        const qint64 photo = attach(made, make(u"photo.png"_s, "photo"));
        QTRY_VERIFY(desk->outbox.entry(made)->trouble);
        QVERIFY(desk->pusher.discard(made));
        QVERIFY(!desk->outbox.entry(photo));
    }

    void aFileThatIsOnItsWayIsStoppedAndLeavesNothing()
    {
        const Record ticket = desk->all(resources::Tickets).constFirst();
        const qint64 action = firstActionOf(ticket.id());
        const QStringList before = filesOf(ticket.id(), action);
        const Record parent = desk->store.record(resource(resources::Actions), action);
        const QString large = make(u"large.bin"_s, QByteArray(60'000'000, 'x'));
        bool stopped = false;
        connect(&desk->pusher, &Pusher::progress, this, [&](qint64 id, qint64 done, qint64 total) {
            if (!stopped && done > 0 && done < total / 2)
                stopped = desk->pusher.discard(id);
        });
        const qint64 entry = desk->pusher.upload(parent, large, {.what = u"Ticket"_s});
        QTRY_VERIFY(stopped);
        QVERIFY(!desk->outbox.entry(entry));
        // The next one goes as if nothing had been.
        const qint64 next = desk->pusher.upload(parent, make(u"next.txt"_s, "next"), {.what = u"Ticket"_s});
        QVERIFY(desk->settled(next));
        QCOMPARE(desk->state(next), State::Done);
        QStringList after = before;
        after.append(u"next.txt"_s);
        after.sort();
        QCOMPARE(filesOf(ticket.id(), action), after);
    }

    void aTextThatIsOnItsWayIsNotStopped()
    {
        server->setFaults({u"delay=400:POST actions"_s});
        const Record ticket = desk->all(resources::Tickets).constFirst();
        Change reply = Change::create(resource(resources::Actions), &tickets(), ticket.id());
        reply.set(u"Description", Value::of(u"On its way"_s));
        const qint64 entry = desk->pusher.save(reply, {.what = u"Ticket"_s});
        QTRY_COMPARE(desk->state(entry), State::Sending);
        QVERIFY(!desk->pusher.discard(entry));
        QVERIFY(desk->settled(entry));
        QCOMPARE(desk->state(entry), State::Done);
    }

    void aFileThatCameDownIsMarkedAsFromTheInternetWithoutTheToken()
    {
        const Record ticket = desk->all(resources::Tickets).constFirst();
        const qint64 action = firstActionOf(ticket.id());
        const Record parent = desk->store.record(resource(resources::Actions), action);
        const qint64 entry = desk->pusher.upload(parent, make(u"tool.txt"_s, "text"), {.what = u"Ticket"_s});
        QVERIFY(desk->settled(entry));
        const Record file = desk->store.record(files(), desk->outbox.entry(entry)->serverId);
        const QString target = folder->filePath(u"came.txt"_s);
        QVERIFY(succeeded(outcome<Done>([&](auto done) {
            desk->workspace.download(ticket.id(), action, file, target, &desk->work, done);
        })));
#ifdef Q_OS_LINUX
        const QByteArray path = QFile::encodeName(target);
        const bool kept = ::setxattr(path.constData(), "user.test", "1", 1, 0) == 0;
        QByteArray mark(1000, '\0');
        const auto length =
            ::getxattr(path.constData(), "user.xdg.origin.url", mark.data(), size_t(mark.size()));
        // Where the file system keeps no such marks, there is none.
        QCOMPARE(length > 0, kept);
        mark.truncate(qMax<qsizetype>(0, length));
        if (kept)
            QCOMPARE(
                mark,
                QUrl(server->baseUrl().toString() +
                     u"tickets/%1/actions/%2/attachments/%3"_s.arg(ticket.id()).arg(action).arg(file.id()))
                    .toEncoded());
        QVERIFY(!mark.contains(server->options().token.toLatin1()));
        QVERIFY(!mark.contains('@'));
#endif
        QFile came(target);
        QVERIFY(came.open(QIODevice::ReadOnly));
        QCOMPARE(came.readAll(), "text");
    }
};

QTEST_GUILESS_MAIN(UploadsTest)
#include "uploadstest.moc"
