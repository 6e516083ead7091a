#include "searchfilter.h"

#include <QStringList>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

Filter peopleFilter(const QString &text)
{
    Filter filter;
    if (text.contains(u'@'))
        return filter.where(u"Email"_s, Filter::Operator::Contains, Value::of(text));
    // As lists show it, "Last, First"; or as people say it.
    const qsizetype comma = text.indexOf(u',');
    const qsizetype space = text.indexOf(u' ');
    if (comma < 0 && space < 0)
        return filter.where(u"LastName"_s, Filter::Operator::Contains, Value::of(text));
    const QString first = comma < 0 ? text.left(space) : text.mid(comma + 1).trimmed();
    const QString last = comma < 0 ? text.mid(space + 1).trimmed() : text.left(comma).trimmed();
    if (!last.isEmpty())
        filter.where(u"LastName"_s, Filter::Operator::Contains, Value::of(last));
    if (!first.isEmpty())
        filter.where(u"FirstName"_s, Filter::Operator::Contains, Value::of(first));
    return filter;
}

} // namespace

Filter searchFilter(const Resource &resource, const QString &text)
{
    const QString wanted = text.simplified();
    if (resource.title.isEmpty())
        return peopleFilter(wanted);
    Filter filter;
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    if (isNumber && number > 0 && resource.is(resources::Tickets))
        return filter.where(u"TicketNumber"_s, Filter::Operator::Equals, Value::of(qint64(number)));
    return filter.where(QString(resource.title), Filter::Operator::Contains, Value::of(wanted));
}

} // namespace ticketeer
