#include "recordname.h"

#include "records/record.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr qsizetype LongestTitle = 60;

} // namespace

QString recordName(const Record &record)
{
    const Resource &resource = record.resource();
    QString title =
        resource.is(resources::Tickets) ? QString::number(record.integer(u"TicketNumber")) : record.title();
    if (title.size() > LongestTitle)
        title = title.left(LongestTitle) + u'…';
    return u"%1 %2"_s.arg(QCoreApplication::translate("Resource", resource.label), title);
}

} // namespace ticketeer
