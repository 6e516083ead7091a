#include "replyparcel.h"

#include "editor/thing.h"
#include "settings/keys.h"
#include "store/recordstore.h"
#include "sync/pusher.h"
#include "window/desk.h"

#include <algorithm>

namespace ticketeer {

qint64 newestAction(const Desk &desk, qint64 ticketId)
{
    qint64 newest = 0;
    for (const Record &action :
         desk.store.children(resource(resources::Tickets), ticketId, resource(resources::Actions)))
        newest = std::max(newest, action.id());
    return newest;
}

bool handOver(Desk &desk, const ReplyParcel &parcel)
{
    const qint64 ticketId = parcel.reply.parentId();
    const QString what = thingName(desk.store.record(resource(resources::Tickets), ticketId));
    qint64 entry = parcel.replaces;
    if (!entry)
        entry = desk.pusher.save(parcel.reply, {.what = what,
                                                .seenAction = newestAction(desk, ticketId),
                                                .holdMs = desk.settings.get(keys::HoldSeconds) * 1000});
    else if (!desk.pusher.replace(entry, parcel.reply))
        return false;
    const Record action = Pusher::actionToCome(entry, ticketId);
    for (const QString &file : parcel.files)
        desk.pusher.upload(action, file, {.what = what, .after = entry});
    if (parcel.edit)
        desk.pusher.save(*parcel.edit, {.what = what, .after = entry});
    return true;
}

} // namespace ticketeer
