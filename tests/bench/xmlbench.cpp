#include "manytickets.h"
#include "xml/recordreader.h"

#include <QElapsedTimer>
#include <QTextStream>
#include <QXmlStreamReader>

#include <algorithm>

using namespace ticketeer;
using namespace Qt::StringLiterals;

namespace {

/// What no reader of ours can undercut: Qt's parser making tokens, and one text for each value, of nothing
/// else.
qint64 bareLoop(const QByteArray &page, qint64 &values)
{
    QElapsedTimer clock;
    clock.start();
    QXmlStreamReader xml(page);
    QList<QString> texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
            texts.append(xml.text().toString());
    }
    values = texts.size();
    return clock.nsecsElapsed() / 1000;
}

qint64 ourReader(const QByteArray &page, qint64 &records)
{
    QElapsedTimer clock;
    clock.start();
    const auto batch =
        RecordReader::read(page, resource(resources::Tickets),
                           AccountFormat(AccountFormat::Order::MonthDayYear, QTimeZone("America/Chicago")));
    records = batch.ok() ? batch->records.size() : -1;
    return clock.nsecsElapsed() / 1000;
}

} // namespace

/// Reads 100,000 tickets (or as many as named) three times each way, in pages of 1,000 as they come from the
/// service, and prints the best times.
int main(int argc, char *argv[])
{
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    constexpr int PageSize = 1'000;
    const QByteArray page = bench::ticketPage(1, PageSize, PageSize);
    const int pages = std::max(1, count / PageSize);
    qint64 bestBare = -1;
    qint64 bestOurs = -1;
    for (int round = 0; round < 3; ++round) {
        qint64 bare = 0;
        qint64 ours = 0;
        for (int i = 0; i < pages; ++i) {
            qint64 seen = 0;
            bare += bareLoop(page, seen);
            ours += ourReader(page, seen);
            if (seen != PageSize)
                return 1;
        }
        bestBare = bestBare < 0 ? bare : std::min(bestBare, bare);
        bestOurs = bestOurs < 0 ? ours : std::min(bestOurs, ours);
    }
    QTextStream(stdout) << pages * PageSize << " tickets, " << page.size() * pages / 1'000'000
                        << " MB: bare token loop " << bestBare / 1000 << " ms, reader " << bestOurs / 1000
                        << " ms, ratio "
                        << QString::number(static_cast<double>(bestOurs) /
                                               static_cast<double>(std::max<qint64>(bestBare, 1)),
                                           'f', 2)
                        << '\n';
    return 0;
}
