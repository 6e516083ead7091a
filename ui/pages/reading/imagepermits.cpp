#include "imagepermits.h"

#include "entrywords.h"
#include "settings/keys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr char Tickets[] = "tickets";
constexpr char Senders[] = "senders";
constexpr qsizetype MostTickets = 300;

} // namespace

QString ImagePermits::keyOf(const char *what) const
{
    const QString account = m_settings.get(keys::Organization);
    return u"images/%1/%2"_s.arg(account.isEmpty() ? u"demo"_s : account, QLatin1StringView(what));
}

QStringList ImagePermits::lines(const char *what) const
{
    return m_settings.raw(keyOf(what)).toStringList();
}

ImagePermits::Sender ImagePermits::senderOf(const Record &action)
{
    if (action.integer(u"CreatorID") <= 0)
        return {};
    return {action.integer(u"CreatorID"), entrywords::author(action)};
}

bool ImagePermits::allowsTicket(qint64 ticketId) const
{
    return lines(Tickets).contains(QString::number(ticketId));
}

bool ImagePermits::allows(qint64 ticketId, const Record &action) const
{
    const qint64 sender = senderOf(action).id;
    const QList<Sender> allowed = senders();
    return allowsTicket(ticketId) ||
           (sender > 0 && std::any_of(allowed.cbegin(), allowed.cend(),
                                      [sender](const Sender &one) { return one.id == sender; }));
}

void ImagePermits::setTicket(qint64 ticketId, bool allowed)
{
    QStringList all = lines(Tickets);
    all.removeAll(QString::number(ticketId));
    if (allowed)
        all.append(QString::number(ticketId));
    if (all.size() > MostTickets)
        all = all.last(MostTickets);
    m_settings.setRaw(keyOf(Tickets), all);
}

QList<ImagePermits::Sender> ImagePermits::senders() const
{
    QList<Sender> all;
    for (const QString &line : lines(Senders)) {
        const qint64 id = line.section(u' ', 0, 0).toLongLong();
        if (id > 0)
            all.append({id, line.section(u' ', 1)});
    }
    return all;
}

void ImagePermits::setSender(const Sender &sender, bool allowed)
{
    QStringList all;
    for (const Sender &one : senders()) {
        if (one.id != sender.id)
            all.append(u"%1 %2"_s.arg(QString::number(one.id), one.name));
    }
    if (allowed && sender.id > 0)
        all.append(u"%1 %2"_s.arg(QString::number(sender.id), sender.name.simplified()));
    m_settings.setRaw(keyOf(Senders), all);
}

} // namespace ticketeer
