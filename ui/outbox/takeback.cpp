#include "takeback.h"

#include "entrytext.h"
#include "store/drafts.h"
#include "store/outbox.h"
#include "sync/pusher.h"
#include "window/desk.h"

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

QString draftKey(const OutboxEntry &entry)
{
    const Change &change = entry.change;
    if (EntryText::isReply(entry))
        return u"tickets/%1/reply"_s.arg(change.parentId());
    if (change.isCreate())
        return u"%1/new/outbox-%2"_s.arg(change.resource().key).arg(entry.id);
    return u"%1/%2/edit"_s.arg(change.resource().key).arg(change.id());
}

} // namespace

bool takeBack(Desk &desk, qint64 id)
{
    const std::optional<OutboxEntry> entry = desk.outbox.entry(id);
    if (!entry || !entry->isUnsent())
        return false;
    const bool typed = entry->kind == OutboxEntry::Kind::Save && !entry->change.isEmpty();
    if (typed) {
        Draft draft;
        draft.key = draftKey(*entry);
        draft.title = entry->what;
        draft.change = entry->change;
        // Before it goes from the outbox: at no moment is it in neither.
        desk.drafts.put(draft);
    }
    return desk.pusher.discard(id);
}

} // namespace ticketeer
