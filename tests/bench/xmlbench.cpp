#include "xml/recordreader.h"

#include <QElapsedTimer>
#include <QTextStream>
#include <QXmlStreamReader>

#include <algorithm>

using namespace ticketeer;
using namespace Qt::StringLiterals;

namespace {

/// One page of tickets as the service writes them: every described element, customers, contacts, custom
/// fields and tags, escaped twice.
QByteArray ticketPage(int count)
{
    const Resource &tickets = resource(resources::Tickets);
    QByteArray bytes = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<Tickets>\r\n";
    for (int i = 1; i <= count; ++i) {
        const QByteArray number = QByteArray::number(i);
        bytes += "  <Ticket>\r\n";
        for (const Field &field : tickets.fields) {
            const QByteArray name(field.element.data(), field.element.size());
            QByteArray text;
            switch (field.type) {
            case FieldType::Integer:
                text = number;
                break;
            case FieldType::Decimal:
                text = "0.250000";
                break;
            case FieldType::Flag:
                text = i % 2 ? "True" : "False";
                break;
            case FieldType::Moment:
                text = "7/" + QByteArray::number(i % 28 + 1) + "/2015 1:23 PM";
                break;
            case FieldType::Text:
            case FieldType::LongText:
            case FieldType::Html:
            case FieldType::Date:
                text = "Value of " + name;
                if (field.element == "Name"_L1)
                    text = "Pump won&amp;apos;t start &amp;amp; beeps " + number;
                break;
            }
            bytes += "    <" + name;
            if (i % 5 == 0 && field.writable == Writable::Never && field.element != tickets.id)
                bytes += " />\r\n";
            else
                bytes += '>' + text + "</" + name + ">\r\n";
        }
        bytes +=
            "    <Customers>\r\n      <Customer>\r\n        <CustomerID>800801</CustomerID>\r\n"
            "        <CustomerName>Hay &amp; Sons</CustomerName>\r\n      </Customer>\r\n    </Customers>\r\n"
            "    <Contacts />\r\n    <SiteCode>B-17</SiteCode>\r\n    <OnWarranty>True</OnWarranty>\r\n"
            "    <Tags>\r\n      <Tag>\r\n        <Value>pump</Value>\r\n      </Tag>\r\n    </Tags>\r\n"
            "  </Ticket>\r\n";
    }
    bytes += "  <TotalRecords>" + QByteArray::number(count) + "</TotalRecords>\r\n</Tickets>";
    return bytes;
}

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
    const QByteArray page = ticketPage(PageSize);
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
