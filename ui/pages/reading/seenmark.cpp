#include "seenmark.h"

#include "store/storefile.h"

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

QString markName(qint64 ticketId)
{
    return u"seen/%1"_s.arg(ticketId);
}

} // namespace

qint64 SeenMark::last() const
{
    return m_file.mark(markName(m_ticketId)).toLongLong();
}

void SeenMark::raise(qint64 actionId)
{
    if (actionId > last())
        m_file.setMark(markName(m_ticketId), QString::number(actionId));
}

} // namespace ticketeer
