#include "expectation.h"

#include <QFile>

using namespace ticketeer;
using namespace Qt::StringLiterals;

namespace {

QString errorLine(const XmlError &error)
{
    static const QStringList kinds{u"Empty"_s, u"NotXml"_s,  u"Malformed"_s,
                                   u"Cut"_s,   u"Refused"_s, u"WrongRoot"_s};
    return QString(u"error "_s + kinds.value(static_cast<int>(error.kind)) + u' ' + error.element).trimmed();
}

QString listed(const QString &what, const QStringList &texts)
{
    return texts.isEmpty() ? QString(what + u" ="_s) : QString(what + u" = "_s + texts.join(u" | "_s));
}

QString listed(const QString &what, const std::optional<QList<Link>> &links)
{
    if (!links)
        return what + u" absent"_s;
    QStringList texts;
    for (const Link &link : *links)
        texts.append(QString::number(link.id) + u' ' + link.name);
    return listed(what, texts);
}

} // namespace

Expectation Expectation::fromFile(const QString &path)
{
    Expectation expectation;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return expectation;
    expectation.m_lines = QString::fromUtf8(file.readAll()).split(u'\n');
    expectation.m_lines.removeAll(QString());
    const QStringList head =
        expectation.m_lines.isEmpty() ? QStringList() : expectation.m_lines.takeFirst().split(u' ');
    expectation.m_resource = findResource(head.value(1));
    auto order = AccountFormat::Order::MonthDayYear;
    QTimeZone zone("America/Chicago");
    for (const QString &word : head.mid(2)) {
        if (word == u"day-month")
            order = AccountFormat::Order::DayMonthYear;
        else if (word == u"year-month")
            order = AccountFormat::Order::YearMonthDay;
        else if (word == u"tags-twice")
            expectation.m_tagsTwice = true;
        else if (word.contains(u'/'))
            zone = QTimeZone(word.toLatin1());
    }
    expectation.m_format = AccountFormat(order, zone);
    return expectation;
}

QString Expectation::problem(const Result<RecordBatch, XmlError> &answer) const
{
    if (!m_resource || m_lines.isEmpty())
        return u"no expectation, or none that names a resource"_s;
    for (const QString &line : m_lines) {
        const QString is = answer.ok() ? found(line, answer.value()) : errorLine(answer.error());
        if (is != line)
            return u"expected <%1>, found <%2>"_s.arg(line, is);
    }
    const bool mayFail = m_lines.first().startsWith(u"error");
    return answer.ok() != mayFail ? QString() : u"failed"_s;
}

QString Expectation::found(const QString &line, const RecordBatch &batch)
{
    const QString what = line.section(u' ', 0, 0);
    if (what == u"records")
        return u"records %1"_s.arg(batch.records.size());
    if (what == u"total")
        return batch.totalRecords ? u"total %1"_s.arg(*batch.totalRecords) : u"total absent"_s;
    if (what == u"next")
        return QString(u"next "_s + batch.nextPage.toString()).trimmed();
    bool isIndex = false;
    const int index = what.toInt(&isIndex);
    if (!isIndex || index >= batch.records.size())
        return u"%1 records and no error"_s.arg(batch.records.size());
    return what + u' ' + foundInRecord(line.section(u' ', 1), batch.records[index]);
}

QString Expectation::foundInRecord(const QString &what, const Record &record)
{
    const QString element = what.section(u' ', 0, 0);
    if (element == u"id")
        return u"id = %1"_s.arg(record.id());
    if (element == u"customers")
        return listed(element, record.customers());
    if (element == u"contacts")
        return listed(element, record.contacts());
    if (element == u"tags")
        return record.tags() ? listed(element, *record.tags()) : u"tags absent"_s;
    QStringList extras;
    for (const ExtraValue &extra : record.extras()) {
        QString text = extra.text;
        if (element == u"tree" && extra.isTree && what.section(u' ', 1, 1) == extra.element)
            return u"tree %1 = %2"_s.arg(extra.element, text.trimmed().replace(u'\n', u"\\n"_s));
        extras.append(QString(extra.element + u'=' + text));
    }
    if (element == u"extras")
        return listed(element, extras);
    const Value value = record.value(element);
    if (!value.hasValue())
        return QString(element + (value.isAbsent() ? u" absent"_s : u" empty"_s));
    return QString(element + u" = "_s + value.toText().replace(u'\n', u"\\n"_s));
}
