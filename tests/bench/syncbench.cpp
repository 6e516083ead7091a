#include "benchdesk.h"
#include "manytickets.h"
#include "models/recordtablemodel.h"
#include "pageserver.h"
#include "sample.h"
#include "settings/settings.h"
#include "support/clientdesk.h"
#include "window/listpage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <QXmlStreamReader>

#include <malloc.h>

using namespace ticketeer;
using namespace ticketeer::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 1000;
constexpr int Patience = 600'000;

/// The least that download, parsing and keeping can be: Qt's tokens, and one row a ticket.
double plainSync(quint16 port, int pages, const QString &file)
{
    QElapsedTimer clock;
    clock.start();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
        database.setDatabaseName(file);
        if (!database.open())
            return 0;
        database.exec(u"PRAGMA journal_mode = WAL"_s);
        database.exec(u"PRAGMA synchronous = NORMAL"_s);
        database.exec(u"CREATE TABLE tickets (id INTEGER PRIMARY KEY, data TEXT)"_s);
        QSqlQuery insert(database);
        insert.prepare(u"INSERT INTO tickets (id, data) VALUES (?, ?)"_s);
        QNetworkAccessManager network;
        int row = 0;
        for (int page = 1; page <= pages; ++page) {
            QNetworkReply *reply = network.get(QNetworkRequest(QUrl(
                u"http://127.0.0.1:%1/api/xml/tickets?pageNumber=%2&pageSize=%3"_s.arg(port).arg(page).arg(
                    PageSize))));
            QEventLoop loop;
            QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
            loop.exec();
            QXmlStreamReader xml(reply->readAll());
            reply->deleteLater();
            database.transaction();
            QString texts;
            while (!xml.atEnd()) {
                const auto token = xml.readNext();
                if (token == QXmlStreamReader::Characters && !xml.isWhitespace())
                    texts += xml.text() % u'\n';
                if (token == QXmlStreamReader::EndElement && xml.name() == u"Ticket") {
                    insert.addBindValue(++row);
                    insert.addBindValue(std::exchange(texts, {}));
                    insert.exec();
                }
            }
            database.commit();
        }
    }
    QSqlDatabase::removeDatabase(u"plain"_s);
    return double(clock.nsecsElapsed()) / 1e6;
}

/// A client with a file of its own.
struct Client : test::ClientDesk
{
    Client(const QString &name, quint16 port)
    {
        budget.setLimits(1'000'000, 1'000'000);
        workspace.keepIn(file);
        workspace.show(QUrl(u"http://127.0.0.1:%1/api/xml/"_s.arg(port)), u"700700"_s);
        file.open(name);
        ready = QTest::qWaitFor([this] { return file.isRead(); }, Patience) &&
                signIn(u"http://127.0.0.1:%1/api/xml/"_s.arg(port));
    }
    /// Until everything is stored and can be searched.
    [[nodiscard]] bool sync()
    {
        const Resource &tickets = resource(resources::Tickets);
        // A loop that does nothing but turn: waiting by looking would add its own pauses.
        QEventLoop loop;
        QObject::connect(&workspace, &Workspace::listStateChanged, &loop, [this, &loop, &tickets] {
            if (workspace.listState(tickets).phase != ListState::Phase::Loading)
                loop.quit();
        });
        workspace.refresh(tickets);
        loop.exec();
        file.whenWritten(&loop, [&loop] { loop.quit(); });
        loop.exec();
        return workspace.listState(tickets).phase == ListState::Phase::Loaded;
    }
    bool ready = false;
};

/// How late the event loop comes back, each time.
class Pulse : public QObject
{
public:
    Pulse()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            gaps.milliseconds.append(double(m_clock.nsecsElapsed()) / 1e6);
            m_clock.restart();
        });
        m_clock.start();
        m_timer.start(1);
    }
    Sample gaps;

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
};

} // namespace

/// syncbench [tickets]: the first sync from a server on this computer beside the least it could be, and how
/// long the window waits meanwhile.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    QTextStream out(stdout);
    QList<QByteArray> pages;
    qint64 bytes = 0;
    for (int first = 1; first <= rows; first += PageSize) {
        pages.append(ticketPage(first, std::min(PageSize, rows - first + 1), rows));
        bytes += pages.last().size();
    }
    PageServer server(pages);
    QTemporaryDir folder;

    // What stands below is held once as bytes by the server, not by the client.
    const double plain =
        plainSync(server.port(), static_cast<int>(pages.size()), folder.filePath(u"plain"_s));
    malloc_trim(0);
    const qint64 before = residentKilobytes();
    double ours = 0;
    qint64 grown = 0;
    {
        QElapsedTimer clock;
        clock.start();
        Client client(folder.filePath(u"alone.sqlite"_s), server.port());
        if (!client.ready || !client.sync())
            return 1;
        ours = double(clock.nsecsElapsed()) / 1e6;
        grown = residentKilobytes() - before;
        if (client.store.count(resource(resources::Tickets)) != rows)
            return 1;
    }
    out << "first sync of " << rows << " tickets, " << bytes / 1'000'000
        << " MB, to stored and indexed: " << QString::number(ours, 'f', 0)
        << " ms; download, token loop and plain insert " << QString::number(plain, 'f', 0) << " ms; ratio "
        << QString::number(ours / plain, 'f', 2) << "; memory grew by " << grown / 1024 << " MB\n";
    out.flush();

    // Again with a window, and somebody who types.
    Client client(folder.filePath(u"watched.sqlite"_s), server.port());
    Settings settings(folder.filePath(u"settings.ini"_s));
    BenchDesk kit(client, settings);
    Desk &desk = kit.desk;
    ListPage page(resource(resources::Tickets), desk);
    page.resize(1180, 760);
    page.show();
    qsizetype letter = 0;
    QTimer typist;
    QObject::connect(&typist, &QTimer::timeout, &page,
                     [&] { page.setSearchText(typed().at(letter++ % typed().size())); });
    typist.start(180);
    Pulse pulse;
    if (!client.ready || !client.sync())
        return 1;
    out << "event loop while it syncs and somebody types: " << pulse.gaps.milliseconds.size()
        << " turns, p99 " << QString::number(pulse.gaps.at(0.99), 'f', 1) << " ms, p99.9 "
        << QString::number(pulse.gaps.at(0.999), 'f', 1) << " ms, longest "
        << QString::number(pulse.gaps.at(1), 'f', 1) << " ms\n";
    return 0;
}
