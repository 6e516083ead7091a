#include "curl.h"

#include "httplogmodel.h"

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

QString quoted(QString text)
{
    text.remove(u'\0');
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QString curlCommand(const HttpExchange &exchange)
{
    QStringList parts{u"curl -sS --globoff -u \"$TS_ORGANIZATION:$TS_TOKEN\""_s};
    if (exchange.verb != Verb::Get)
        parts.append(u"-X "_s + HttpLogModel::verbText(exchange.verb));
    if (!exchange.sentBody.isEmpty())
        parts.append(u"-H 'Content-Type: application/xml' --data-binary "_s +
                     quoted(QString::fromUtf8(exchange.sentBody)));
    if (!exchange.query.isEmpty()) {
        parts.append(u"-G"_s);
        for (const QString &item : exchange.query.split(u'&'))
            parts.append(u"--data-urlencode "_s + quoted(item));
    }
    parts.append(u"\"$TS_SERVER\""_s + quoted(exchange.path));
    return parts.join(u' ');
}

} // namespace ticketeer
