#include "keptmarks.h"
#include "routes.h"
#include "workspaceprivate.h"

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

QString written(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

QDateTime momentIn(const QString &text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODate).toUTC();
}

QString written(const AccountFormat &format)
{
    return QString::number(static_cast<int>(format.order())) + u' ' + QString::fromLatin1(format.zone().id());
}

} // namespace

void Workspace::keepIn(StoreFile &file)
{
    d->file = &file;
    connect(&file, &StoreFile::read, this, [this] { d->takeKept(); });
}

bool Workspace::Private::isWaitingForFile() const
{
    return file && !file->fileName().isEmpty() && !file->isRead();
}

QString Workspace::Private::mark(const Resource &resource, QLatin1StringView name) const
{
    return file ? file->mark(resource.key + u'/' + name) : QString();
}

void Workspace::Private::setMark(const Resource &resource, QLatin1StringView name, const QString &value)
{
    if (file && !file->fileName().isEmpty())
        file->setMark(resource.key + u'/' + name, value);
}

void Workspace::Private::keepState(const Resource &resource)
{
    const List &list = lists[&resource];
    setMark(resource, keptmarks::LoadedAt, written(list.state.loadedAt));
    setMark(resource, keptmarks::WholeAt, written(list.wholeAt));
    setMark(resource, keptmarks::Since, written(list.since));
    setMark(resource, keptmarks::ReadIn, written(list.readIn));
    if (resource.is(resources::Tickets))
        setMark(resource, keptmarks::Deletions, written(deletionsSeen));
}

void Workspace::Private::keepPosition(const Resource &resource)
{
    const List &list = lists[&resource];
    if (list.catchingUp || !list.load)
        return;
    const auto position = list.load->position();
    setMark(resource, keptmarks::Began, position ? written(list.startedAt) : QString());
    setMark(resource, keptmarks::ReadIn, written(list.readIn));
    setMark(resource, keptmarks::Position,
            position ? u"%1 %2 %3"_s.arg(position->page).arg(position->perPage).arg(position->total)
                     : QString());
}

std::optional<ListLoad::Position> Workspace::Private::keptPosition(const Resource &resource) const
{
    const QStringList parts = mark(resource, keptmarks::Position).split(u' ');
    // Half a list read in another format is no half.
    if (parts.size() != 3 || mark(resource, keptmarks::ReadIn) != written(store.format()))
        return std::nullopt;
    const ListLoad::Position position{parts[0].toInt(), parts[1].toLongLong(), parts[2].toLongLong()};
    return position.page > 0 && position.perPage > 0 ? std::optional(position) : std::nullopt;
}

void Workspace::Private::takeKept()
{
    for (const Resource *resource : allResources()) {
        const QDateTime loadedAt = momentIn(mark(*resource, keptmarks::LoadedAt));
        List &list = lists[resource];
        if (!loadedAt.isValid() || list.load)
            continue;
        list.state.phase = ListState::Phase::Loaded;
        list.state.loadedAt = loadedAt;
        list.state.fromFile = true;
        list.wholeAt = momentIn(mark(*resource, keptmarks::WholeAt));
        list.since = momentIn(mark(*resource, keptmarks::Since));
        // Rows that were read in another format show wrong times: the list is wanted whole.
        if (mark(*resource, keptmarks::ReadIn) == written(store.format()))
            list.readIn = store.format();
        else
            list.since = QDateTime();
        if (resource->is(resources::Tickets))
            deletionsSeen = momentIn(mark(*resource, keptmarks::Deletions));
        Q_EMIT q->listStateChanged(resource);
    }
    const QSet<const Resource *> asked = std::exchange(awaited, {});
    for (const Resource *resource : asked) {
        const ListState state = q->listState(*resource);
        // Lookups are good for a day.
        constexpr qint64 DaySeconds = 24 * 3600;
        const bool young = state.loadedAt.isValid() && state.loadedAt.secsTo(client.now()) < DaySeconds;
        const bool lookup = !resource->paged;
        if (!lookup || !young)
            q->refresh(*resource);
    }
}

Job *Workspace::fetchConversation(qint64 ticketId, QObject *owner, WhenDone<Done> done)
{
    Task<Done> *task = d->begin(owner, std::move(done));
    const Resource &tickets = resource(resources::Tickets);
    const Resource &actions = resource(resources::Actions);
    const Record ticket = d->store.serverRecord(tickets, ticketId);
    ListLoad::Plan below = d->plan(actions, routes::children(tickets, ticketId, actions));
    below.purpose = Purpose::Backfill;
    below.aboutOneObject = true;
    const Freshness::Moment asked = d->freshness.now();
    d->load<Done>(task, d->client, below,
                  [this, task, ticket, &tickets, &actions, asked](const QList<Record> &rows) {
                      if (d->freshness.isStaleBelow(tickets, ticket.id(), actions, asked)) {
                          // Somebody is writing there; it will be read with what they write.
                          task->finish(Done());
                          return;
                      }
                      if (d->store.childrenKnown(tickets, ticket.id(), actions) || !d->file)
                          d->store.setChildren(tickets, ticket.id(), actions, rows);
                      if (d->file)
                          d->file->keepChildren(tickets, ticket, actions, rows);
                      task->finish(Done());
                  });
    return task;
}

} // namespace ticketeer
