#include "benchdesk.h"
#include "bigfile.h"
#include "manytickets.h"
#include "pages/conversation.h"
#include "sample.h"
#include "settings/settings.h"
#include "support/clientdesk.h"
#include "window/listpage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>

using namespace ticketeer;
using namespace ticketeer::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 600'000;
constexpr int Rounds = 5;

struct Question
{
    QString what;
    QStringList words;
    QString match; ///< the same for SQLite
};

const QList<Question> &questions()
{
    static const QList<Question> all{
        {u"in every ticket"_s, {u"pump"_s}, u"pump*"_s},
        {u"the beginning of many"_s, {u"pr"_s}, u"pr*"_s},
        {u"one line's number"_s, {u"871"_s}, u"871*"_s},
        {u"two common words"_s, {u"valve"_s, u"leak"_s}, u"valve* leak*"_s},
        {u"three words"_s, {u"valve"_s, u"leak"_s, u"871"_s}, u"valve* leak* 871*"_s},
        {u"in none"_s, {u"zebra"_s}, u"zebra*"_s}};
    return all;
}

/// The same question to SQLite alone.
Sample plainSearch(QSqlDatabase &database, const QString &match)
{
    Sample sample;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.prepare(u"SELECT rowid FROM words_tickets WHERE words_tickets MATCH ?"_s);
        query.addBindValue(match);
        qint64 found = 0;
        if (query.exec()) {
            while (query.next())
                found += query.value(0).toLongLong() > 0;
        }
        sample.milliseconds.append(double(clock.nsecsElapsed()) / 1e6);
    }
    return sample;
}

/// From the question to the painted list.
Sample ourSearch(test::ClientDesk &client, ListPage &page, const QStringList &words)
{
    Sample sample;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        QEventLoop loop;
        client.file.search(resource(resources::Tickets), words, &page, [&](const QList<qint64> &hits) {
            page.model().setFilterHits(hits);
            page.table().viewport()->repaint();
            sample.milliseconds.append(double(clock.nsecsElapsed()) / 1e6);
            loop.quit();
        });
        page.model().setFilterText(words.join(u' '));
        loop.exec();
        page.model().setFilterText({});
        page.table().viewport()->repaint();
    }
    return sample;
}

/// From the wish to see a ticket that is in the file to its conversation on the screen.
Sample open(Desk &desk, int first, int rounds)
{
    Sample sample;
    const Resource &tickets = resource(resources::Tickets);
    const Resource &actions = resource(resources::Actions);
    for (int round = 0; round < rounds; ++round) {
        const qint64 id = ticket(first + round).id();
        QElapsedTimer clock;
        clock.start();
        Conversation conversation(id, desk);
        conversation.resize(800, 760);
        QEventLoop loop;
        desk.file.readChildren(tickets, id, actions, &conversation, [&loop](bool) { loop.quit(); });
        loop.exec();
        conversation.show();
        conversation.repaint();
        sample.milliseconds.append(double(clock.nsecsElapsed()) / 1e6);
        QCoreApplication::processEvents();
    }
    return sample;
}

} // namespace

/// searchbench [tickets]: search in a file of many tickets with six actions each, beside SQLite's own time,
/// and conversations from that file.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    QTextStream out(stdout);
    QTemporaryDir folder;
    const QString name = folder.filePath(u"big.sqlite"_s);
    QElapsedTimer writing;
    writing.start();
    if (!writeBigFile(name, rows, 6))
        return 1;
    out << rows << " tickets with 6 actions each, written and indexed in "
        << QString::number(double(writing.elapsed()) / 1000, 'f', 0) << " s, "
        << QFileInfo(name).size() / 1'000'000 << " MB\n"
        << QString().leftJustified(46) << "   median      p95      max  SQLite's    p95\n";
    out.flush();

    test::ClientDesk client;
    client.workspace.keepIn(client.file);
    client.workspace.show(QUrl(u"http://127.0.0.1:1/api/xml/"_s), u"700700"_s);
    client.file.open(name);
    if (!QTest::qWaitFor([&client] { return client.file.isRead(); }, Patience))
        return 1;
    Settings settings(folder.filePath(u"settings.ini"_s));
    BenchDesk kit(client, settings);
    Desk &desk = kit.desk;
    ListPage page(resource(resources::Tickets), desk);
    page.resize(1180, 760);
    page.show();
    // A person's hand is on its way from the mouse to the keys: texts are made meanwhile.
    page.model().prepareFilter();
    QTest::qWait(1000);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
        database.setDatabaseName(name);
        if (!database.open())
            return 1;
        Sample all;
        Sample plainly;
        for (const Question &question : questions()) {
            const Sample plain = plainSearch(database, question.match);
            const Sample ours = ourSearch(client, page, question.words);
            print(out, u"  search: "_s + question.what, ours, plain);
            all.milliseconds += ours.milliseconds;
            plainly.milliseconds += plain.milliseconds;
        }
        print(out, u"full-text search to painted list"_s, all, plainly);
    }
    QSqlDatabase::removeDatabase(u"plain"_s);
    page.hide();

    const QString talk = folder.filePath(u"talk.sqlite"_s);
    for (const int actionsEach : {50, 500}) {
        const QString file = talk + QString::number(actionsEach);
        if (!writeBigFile(file, 20, actionsEach))
            return 1;
        client.file.open(file);
        if (!QTest::qWaitFor([&client] { return client.file.isRead(); }, Patience))
            return 1;
        print(out, u"open a stored ticket with %1 actions"_s.arg(actionsEach), open(desk, 1, 20));
    }
    return 0;
}
