#include "manytickets.h"

namespace ticketeer::bench {

using namespace Qt::StringLiterals;

namespace {

const QStringList &words()
{
    static const QStringList all =
        u"pump pressure valve gateway controller display sensor offline alarm invoice report update licence "
        "reading tank motor cable firmware login timeout battery leak noise calibrate"_s.split(u' ');
    return all;
}

} // namespace

QString word(qint64 seed)
{
    return words().at(static_cast<qsizetype>((static_cast<quint64>(seed) * 2654435761U >> 7) %
                                             static_cast<quint64>(words().size())));
}

Record ticket(qint64 id)
{
    static const QStringList people{u"Mara Lind"_s, u"Felix Grün"_s, u"Hannah O'Connor"_s,
                                    u"Luc Desrosiers"_s, u"Aiko Tanaka"_s};
    static const QStringList statuses{u"New"_s, u"Waiting on Customer"_s, u"On Hold"_s, u"Closed"_s};
    Record record(resource(resources::Tickets));
    record.setValue(u"TicketID", Value::of(5'000'000 + id));
    record.setValue(u"TicketNumber", Value::of(1000 + id));
    record.setValue(u"Name", Value::of(u"%1 %2 shows F-%3 at %4"_s.arg(word(id), word(id * 7 + 1))
                                           .arg(id % 977)
                                           .arg(word(id * 13 + 5))));
    record.setValue(u"Status", Value::of(statuses.at(id % statuses.size())));
    record.setValue(u"StatusPosition", Value::of(id % statuses.size()));
    record.setValue(u"Severity", Value::of(id % 3 ? u"Low"_s : u"Urgent"_s));
    record.setValue(u"SeverityPosition", Value::of(id % 3 ? qint64(3) : qint64(0)));
    record.setValue(u"UserName", Value::of(people.at(id % people.size())));
    record.setValue(u"GroupName", Value::of(id % 2 ? u"First Line"_s : u"Second Line"_s));
    record.setValue(u"ProductName", Value::of(u"Pump Controller"_s));
    record.setValue(u"TicketTypeName", Value::of(u"Issues"_s));
    record.setValue(u"TicketTypeID", Value::of(qint64(8101)));
    record.setValue(u"IsClosed", Value::of(id % 4 == 3));
    const QDateTime made(QDate(2020, 1, 1), QTime(8, 0), Qt::UTC);
    record.setValue(u"DateCreated", Value::of(made.addSecs(id * 1700)));
    record.setValue(u"DateModified", Value::of(made.addSecs(id * 1700 + (id * 7919) % 900'000)));
    record.setValue(u"SiteCode", Value::of(u"B-%1"_s.arg(id % 500)));
    record.setCustomers(QList<Link>{{id % 900, u"Customer %1 & Sons"_s.arg(id % 900)}});
    record.setContacts(QList<Link>());
    record.setTags(QStringList{word(id * 3)});
    record.pack();
    return record;
}

QList<Record> actions(qint64 ticketId, int count)
{
    QList<Record> all;
    for (int i = 0; i < count; ++i) {
        const qint64 id = ticketId * 1000 + i;
        Record record(resource(resources::Actions));
        record.setValue(u"ActionID", Value::of(id));
        record.setValue(u"TicketID", Value::of(ticketId));
        record.setValue(u"Name", Value::of(i == 0 ? u"Description"_s : u"Comment"_s));
        record.setValue(u"CreatorName", Value::of(u"Mara Lind"_s));
        record.setValue(u"DateCreated", Value::of(QDateTime(QDate(2020, 1, 1), QTime(8, i % 60), Qt::UTC)));
        QString text = u"<p>Hello, the %1 at line %2"_s.arg(word(id)).arg(id % 997);
        for (int more = 1; more < 36; ++more)
            text += u' ' + word(id * 31 + more);
        record.setValue(u"Description", Value::of(QString(text + u".</p>")));
        record.pack();
        all.append(record);
    }
    return all;
}

const QStringList &typed()
{
    static const QStringList script{
        u"p"_s,         u"pu"_s,   u"pum"_s,        u"pump"_s, u"pump "_s, u"pump l"_s, u"pump le"_s,
        u"pump leak"_s, u"pump"_s, u"pu"_s,         u"p"_s,    u""_s,      u"g"_s,      u"gr"_s,
        u"grü"_s,       u"grün"_s, u"gr"_s,         u""_s,     u"1"_s,     u"10"_s,     u"104"_s,
        u"1042"_s,      u""_s,     u"x"_s,          u"xy"_s,   u"xyz"_s,   u""_s,       u"f"_s,
        u"fi"_s,        u"firm"_s, u"firmware u"_s, u""_s,     u"c"_s,     u"cu"_s,     u"customer 77"_s,
        u"customer"_s,  u""_s,     u"b-4"_s,        u"b-49"_s, u""_s};
    return script;
}

QByteArray ticketPage(int first, int count, int total)
{
    const Resource &tickets = resource(resources::Tickets);
    QByteArray bytes = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<Tickets>\r\n";
    for (int i = first; i < first + count; ++i) {
        const QByteArray number = QByteArray::number(i);
        bytes += "  <Ticket>\r\n";
        for (const Field &field : tickets.fields) {
            const QByteArray name(field.element.data(), field.element.size());
            QByteArray text;
            switch (field.type) {
            case FieldType::Integer:
                // Many tickets share few types, agents and products.
                text = field.isLookup() ? QByteArray::number(8'100 + i % 6) : number;
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
    bytes += "  <TotalRecords>" + QByteArray::number(total) + "</TotalRecords>\r\n</Tickets>";
    return bytes;
}

} // namespace ticketeer::bench
