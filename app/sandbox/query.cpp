#include "query.h"

#include <QUrl>

namespace ticketeer::sandbox {

namespace {

QString decoded(QByteArray text)
{
    text.replace('+', ' ');
    return QUrl::fromPercentEncoding(text);
}

std::optional<int> number(const Term &term)
{
    bool ok = false;
    const int value = term.values.value(0).toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace

Query Query::parse(const QByteArray &raw)
{
    Query query;
    for (const QByteArray &part : raw.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        if (equals < 0) {
            query.bareKey = true;
            continue;
        }
        QString name = decoded(part.left(equals)).toLower();
        QString op;
        const qsizetype bracket = name.indexOf(u'[');
        if (bracket >= 0 && name.endsWith(u']')) {
            op = name.mid(bracket + 1, name.size() - bracket - 2);
            name.truncate(bracket);
        }
        const QString value = decoded(part.mid(equals + 1));
        auto same = std::find_if(query.terms.begin(), query.terms.end(),
                                 [&](const Term &term) { return term.name == name && term.op == op; });
        if (same != query.terms.end())
            same->values.append(value);
        else
            query.terms.append({name, op, {value}});
    }
    if (const Term *term = query.find(u"pagenumber"))
        query.pageNumber = number(*term);
    if (const Term *term = query.find(u"pagesize"))
        query.pageSize = number(*term);
    return query;
}

QList<Term> Query::filters() const
{
    QList<Term> rest;
    for (const Term &term : terms) {
        if ((term.name == u"pagenumber" && pageNumber) || (term.name == u"pagesize" && pageSize))
            continue;
        rest.append(term);
    }
    return rest;
}

const Term *Query::find(QStringView name) const
{
    for (const Term &term : terms) {
        if (term.name == name)
            return &term;
    }
    return nullptr;
}

} // namespace ticketeer::sandbox
