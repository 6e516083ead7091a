#include "support/cutproxy.h"
#include "support/senderdesk.h"

#include <QFile>
#include <QRandomGenerator>

#include <array>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// The line breaks at any of eight moments of a write: nothing is doubled, nothing is lost.
class DroppedTest : public QObject
{
    Q_OBJECT

    static constexpr int Runs = DROPPED_RUNS;
    enum class Write : quint8 { Reply, NewTicket, Edit, Link, Unlink, NewContact, NewPhone, Upload, Remove };
    static constexpr int Writes = 9;

    std::unique_ptr<sandbox::SandboxServer> server;
    std::unique_ptr<CutProxy> proxy;
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<SenderDesk> desk;
    std::unique_ptr<SenderDesk> watcher; ///< whose line is whole
    QTemporaryDir files;
    QRandomGenerator dice{20261124};

    static const Resource &tickets() { return resource(resources::Tickets); }
    static const Resource &actions() { return resource(resources::Actions); }
    static const Resource &contacts() { return resource(resources::Contacts); }
    static const Resource &customers() { return resource(resources::Customers); }
    static const Resource &phones() { return resource(resources::PhoneNumbers); }

    template <typename T>
    T any(const QList<T> &list)
    {
        return list.at(dice.bounded(static_cast<int>(list.size())));
    }
    Record anyTicket() { return any(desk->all(resources::Tickets)); }
    /// Ids of tickets whose conversation the seed wrote alone, so that counting is easy.
    [[nodiscard]] QString textOf(int run) const { return u"run %1 says <b>hello</b> & more"_s.arg(run); }

    [[nodiscard]] qint64 begin(Write what, int run)
    {
        switch (what) {
        case Write::Reply: {
            Change change = Change::create(actions(), &tickets(), anyTicket().id());
            change.set(u"Description", Value::of(textOf(run)));
            change.set(u"IsVisibleOnPortal", Value::of(run % 2 == 0));
            return desk->pusher.save(change, {});
        }
        case Write::NewTicket: {
            const Record like = anyTicket();
            Change change = Change::create(tickets());
            for (const auto element : {u"TicketTypeID", u"TicketStatusID", u"TicketSeverityID"})
                change.set(element, like.value(element));
            change.set(u"Name", Value::of(textOf(run)));
            change.set(u"DueDate", Value::of(QDateTime({2027, 1, 2}, {3, 4}, Qt::UTC)));
            change.setCreateOnly(u"Description"_s, Value::of(textOf(run)));
            change.setTags({u"dropped"_s});
            return desk->pusher.save(change, {});
        }
        case Write::Edit: {
            Change change = Change::update(anyTicket());
            change.set(u"Name", Value::of(textOf(run)));
            return desk->pusher.save(change, {});
        }
        case Write::Link:
            return desk->pusher.link(anyTicket(), customers(), any(desk->store.ids(customers())), {}, {});
        case Write::Unlink: {
            Record ticket = anyTicket();
            while (ticket.customers().value_or(QList<ticketeer::Link>()).isEmpty())
                ticket = anyTicket();
            return desk->pusher.unlink(ticket, customers(), ticket.customers()->first().id, {}, {});
        }
        case Write::NewContact: {
            Change change = Change::create(contacts(), &customers(), any(desk->store.ids(customers())));
            change.set(u"FirstName", Value::of(u"Run"_s));
            change.set(u"LastName", Value::of(u"Number %1"_s.arg(run)));
            change.set(u"Email", Value::of(u"run%1@dropped.example"_s.arg(run)));
            return desk->pusher.save(change, {});
        }
        case Write::NewPhone: {
            Change change = Change::create(phones(), &customers(), any(desk->store.ids(customers())));
            change.set(u"Number", Value::of(u"555-%1"_s.arg(run)));
            return desk->pusher.save(change, {});
        }
        case Write::Upload: {
            const QString name = files.filePath(u"run%1.txt"_s.arg(run));
            QFile file(name);
            if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(run + 10, 'x')) < 0)
                return 0;
            return desk->pusher.upload(uploadTarget, name, {});
        }
        case Write::Remove: {
            Record gone = anyTicket();
            while (gone.id() == uploadTarget.integer(u"TicketID"))
                gone = anyTicket();
            removed.append(gone.id());
            return desk->pusher.remove(gone, nullptr, 0, {});
        }
        }
        return 0;
    }

    Record uploadTarget;
    QList<qint64> removed;

    [[nodiscard]] bool connectAll()
    {
        sandbox::Options options;
        options.tickets = 60;
        options.dayLimit = 10'000'000;
        options.minuteLimit = 10'000'000;
        server = std::make_unique<sandbox::SandboxServer>(options);
        folder = std::make_unique<QTemporaryDir>();
        if (!server->start())
            return false;
        proxy = std::make_unique<CutProxy>(server->baseUrl());
        desk = std::make_unique<SenderDesk>();
        watcher = std::make_unique<SenderDesk>();
        for (SenderDesk *one : {desk.get(), watcher.get()})
            one->budget.setLimits(10'000'000, 10'000'000);
        return desk->start(proxy->baseUrl(), folder->path()) &&
               watcher->start(server->baseUrl(), files.path()) &&
               desk->load(resources::Tickets).phase == ListState::Phase::Loaded &&
               desk->load(resources::Customers).phase == ListState::Phase::Loaded;
    }
    [[nodiscard]] bool loadAnew(QLatin1StringView key)
    {
        watcher->workspace.reload(resource(key));
        return QTest::qWaitFor([&] { return watcher->phase(key) == ListState::Phase::Loaded; }, 30'000);
    }

private Q_SLOTS:
    void aWriteArrivesOnceWhereverTheLineBreaks()
    {
        QVERIFY(connectAll());
        const qint64 home = desk->all(resources::Tickets).first().id();
        QVERIFY(!desk->freshActions(home).isEmpty());
        uploadTarget = desk->store.serverChildren(tickets(), home, actions()).first();

        QHash<int, std::pair<Write, qint64>> done;
        for (int run = 0; run < Runs; ++run) {
            auto what = static_cast<Write>(run % Writes);
            if (what == Write::Remove && desk->store.count(tickets()) < 30)
                what = Write::Reply;
            const auto point = static_cast<CutProxy::Point>((run / Writes) % CutProxy::Points);
            proxy->cutNext(point, [](const QByteArray &verb, const QByteArray &) { return verb != "GET"; });
            const qint64 id = begin(what, run);
            QVERIFY(id > 0);
            const auto say = [&] {
                const auto entry = desk->outbox.entry(id);
                return u"run %1, write %2, point %3: state %4, %5 %6"_s.arg(run)
                    .arg(static_cast<int>(what))
                    .arg(static_cast<int>(point))
                    .arg(entry ? static_cast<int>(entry->state) : -1)
                    .arg(entry && entry->trouble ? entry->trouble->kind : -1)
                    .arg(entry && entry->trouble ? entry->trouble->technical : QString());
            };
            QVERIFY2(desk->settled(id), qPrintable(say()));
            QVERIFY2(desk->state(id) == OutboxEntry::State::Done, qPrintable(say()));
            QVERIFY2(proxy->hasCut(), qPrintable(say()));
            done.insert(run, {what, desk->outbox.entry(id)->serverId});
            if (what == Write::Edit) {
                const Record now = watcher->fresh(tickets(), done[run].second);
                QVERIFY2(now.text(u"Name") == textOf(run), qPrintable(say()));
            }
        }
        QVERIFY(loadAnew(resources::Tickets));
        QVERIFY(loadAnew(resources::Contacts));
        QVERIFY(loadAnew(resources::Customers));
        QHash<QString, int> said;
        const QList<Record> now = watcher->all(resources::Tickets);
        for (const Record &ticket : now) {
            for (const Record &action : watcher->freshActions(ticket.id())) {
                if (action.integer(u"SystemActionTypeID") != 1)
                    ++said[action.text(u"Description")];
            }
        }
        for (auto it = done.cbegin(); it != done.cend(); ++it) {
            const auto [what, id] = it.value();
            const int run = it.key();
            if (what == Write::Reply) {
                // On a ticket that was deleted later it went with it.
                QVERIFY2(said.value(textOf(run)) <= 1, qPrintable(textOf(run)));
            } else if (what == Write::NewTicket) {
                const auto same = std::count_if(now.cbegin(), now.cend(), [&](const Record &ticket) {
                    return ticket.text(u"Name") == textOf(run);
                });
                QVERIFY2(same == (removed.contains(id) ? 0 : 1) ||
                             watcher->fresh(tickets(), id).text(u"Name") != textOf(run),
                         qPrintable(textOf(run)));
            } else if (what == Write::NewContact) {
                int same = 0;
                for (const Record &contact : watcher->all(resources::Contacts))
                    same += contact.text(u"LastName") == u"Number %1"_s.arg(run) ? 1 : 0;
                QCOMPARE(same, 1);
            } else if (what == Write::Remove) {
                QVERIFY(!watcher->store.contains(tickets(), id));
            }
        }
    }

    void filesArriveOnce()
    {
        QVERIFY(desk && !uploadTarget.isNull());
        const auto got = outcome<Done>([&](auto then) {
            watcher->workspace.loadChildren(uploadTarget, resource(resources::Attachments), this, then);
        });
        QVERIFY(succeeded(got));
        QHash<qint64, int> sizes;
        for (const Record &file :
             watcher->store.serverChildren(actions(), uploadTarget.id(), resource(resources::Attachments)))
            ++sizes[file.integer(u"FileSize")];
        int ours = 0;
        for (int run = 0; run < Runs; ++run) {
            if (run % Writes != static_cast<int>(Write::Upload))
                continue;
            ++ours;
            QCOMPARE(sizes.value(run + 10), 1);
        }
        QVERIFY(ours > 0);
    }
};

QTEST_GUILESS_MAIN(DroppedTest)
#include "droppedtest.moc"
