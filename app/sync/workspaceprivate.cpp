#include "workspaceprivate.h"

#include <QPointer>

#include <cstdlib>
#include <utility>

namespace ticketeer {

ReadingTask Workspace::Private::reading(const Resource &resource) const
{
    return {&resource, store.format(), !formatFixed, false, evidence->samples()};
}

ListLoad::Plan Workspace::Private::plan(const Resource &resource, const QString &path) const
{
    ListLoad::Plan plan;
    plan.resource = &resource;
    plan.path = path;
    plan.reading = reading(resource);
    plan.evidence = evidence;
    return plan;
}

ApiRequest Workspace::Private::get(const QString &path)
{
    ApiRequest request;
    request.path = path;
    request.aboutOneObject = true;
    return request;
}

ApiRequest Workspace::Private::write(Verb verb, const QString &path)
{
    ApiRequest request = get(path);
    request.verb = verb;
    request.purpose = Purpose::Write;
    return request;
}

void Workspace::Private::endJobs()
{
    QList<QPointer<Job>> all;
    for (Job *job : std::as_const(jobs))
        all.append(job);
    for (const QPointer<Job> &job : std::as_const(all)) {
        if (job)
            job->cancel();
    }
}

bool Workspace::Private::adopt(const AccountFormat &format)
{
    if (format == store.format())
        return false;
    if (formatFixed) {
        if (doubted != format) {
            doubted = format;
            Q_EMIT q->formatDoubted(format, false);
        }
        return false;
    }
    store.setFormat(format);
    rereadLater();
    Q_EMIT q->formatDoubted(format, true);
    return true;
}

bool Workspace::Private::isMisread(const Resource &resource, const List &list) const
{
    // Of the small lists nobody looks at the dates.
    return (resource.paged || resource.is(resources::Products)) && list.readIn != store.format();
}

void Workspace::Private::rereadLater()
{
    if (std::exchange(rereadDue, true))
        return;
    QMetaObject::invokeMethod(
        q,
        [this] {
            rereadDue = false;
            QList<const Resource *> anew;
            for (const auto &[resource, list] : lists) {
                // One under way is looked at when it ends.
                if (!list.load && list.state.phase != ListState::Phase::NotLoaded &&
                    isMisread(*resource, list))
                    anew.append(resource);
            }
            for (const Resource *resource : std::as_const(anew))
                q->reload(*resource);
        },
        Qt::QueuedConnection);
}

void Workspace::Private::followDates(AccountFormat::Order order)
{
    if (order != store.format().order())
        adopt(AccountFormat(order, store.format().zone()));
}

bool Workspace::Private::followZone(const Record &written)
{
    const QDateTime modified = written.value(u"DateModified").toMoment();
    if (!modified.isValid())
        return false;
    constexpr qint64 Quarter = 15 * 60;
    const QDateTime now = client.now();
    const qint64 off = now.secsTo(modified);
    // Stamps have minutes only, and clocks differ a little; zones differ by quarters of an hour.
    const qint64 rounded = (off >= 0 ? off + Quarter / 2 : off - Quarter / 2) / Quarter * Quarter;
    if (rounded == 0 || std::abs(rounded) > 26 * 3600 || std::abs(off - rounded) > 5 * 60)
        return false;
    return adoptShift(-rounded);
}

bool Workspace::Private::adoptShift(qint64 seconds)
{
    const QDateTime now = client.now();
    // Read too early: the account is farther west than thought.
    const int wanted = store.format().zone().offsetFromUtc(now) - static_cast<int>(seconds);
    // Where the offset alone decides, take a zone that people at this service are likely to have, so that its
    // summer time is known as well.
    static constexpr const char *likely[] = {"America/New_York",    "America/Chicago", "America/Denver",
                                             "America/Los_Angeles", "Europe/London",   "Europe/Berlin",
                                             "Australia/Sydney",    "Asia/Kolkata",    "UTC"};
    QList<QTimeZone> candidates{QTimeZone::systemTimeZone()};
    for (const char *name : likely)
        candidates.append(QTimeZone(name));
    for (const QTimeZone &zone : std::as_const(candidates)) {
        if (zone.isValid() && zone.offsetFromUtc(now) == wanted)
            return adopt(AccountFormat(store.format().order(), zone));
    }
    return adopt(AccountFormat(store.format().order(), QTimeZone(wanted)));
}

} // namespace ticketeer
