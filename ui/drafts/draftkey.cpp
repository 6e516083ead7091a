#include "draftkey.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

QString unique()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

QString draftKey(const Change &start)
{
    const QString kind(start.resource().key);
    if (!start.isCreate())
        return u"%1/%2/edit"_s.arg(kind).arg(start.id());
    if (start.parent() && start.parentId() != 0)
        return u"%1/%2/%3/new"_s.arg(start.parent()->key).arg(start.parentId()).arg(kind);
    return u"%1/new/%2"_s.arg(kind, unique());
}

QString replyDraftKey(qint64 ticketId)
{
    return u"tickets/%1/reply"_s.arg(ticketId);
}

QString draftKey(const OutboxEntry &entry)
{
    return u"outbox/%1"_s.arg(entry.id);
}

QString freeDraftKey(const Drafts &drafts, const QString &key)
{
    return drafts.draft(key) ? QString(key + u'/' + unique()) : key;
}

} // namespace ticketeer
