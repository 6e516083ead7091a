#include "takeback.h"

#include "drafts/draftkey.h"
#include "drafts/replydraft.h"
#include "editor/plainhtml.h"
#include "entrytext.h"
#include "store/drafts.h"
#include "store/outbox.h"
#include "sync/pusher.h"
#include "window/desk.h"

namespace ticketeer {

namespace {

/// An answer goes back to its box with its files.
QCborMap viewOf(const OutboxEntry &entry, const Outbox &outbox)
{
    if (!EntryText::isReply(entry))
        return {};
    const Record action = entry.change.preview();
    ReplyContent content;
    content.text = plainFromHtml(action.text(u"Description"));
    content.isPublic = action.flag(u"IsVisibleOnPortal");
    content.type = action.integer(u"ActionTypeID");
    content.minutes = static_cast<int>(action.integer(u"TimeSpent"));
    for (const OutboxEntry &other : outbox.entries()) {
        if (other.kind == OutboxEntry::Kind::Upload && other.after == entry.id && other.isUnsent())
            content.files.append(other.file);
    }
    return ReplyDraft::view(content);
}

QString keyFor(const OutboxEntry &entry, const Drafts &drafts)
{
    return freeDraftKey(drafts, EntryText::isReply(entry) ? replyDraftKey(entry.change.parentId())
                                                          : draftKey(entry.change));
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
        draft.key = keyFor(*entry, desk.drafts);
        draft.title = entry->what;
        draft.change = entry->change;
        draft.view = viewOf(*entry, desk.outbox);
        // Before it goes from the outbox: at no moment is it in neither.
        desk.drafts.put(draft);
    }
    return desk.pusher.discard(id);
}

} // namespace ticketeer
