#include "takeback.h"

#include "drafts/draftkey.h"
#include "drafts/replydraft.h"
#include "entrytext.h"
#include "files/filetray.h"
#include "store/drafts.h"
#include "store/outbox.h"
#include "sync/pusher.h"
#include "window/desk.h"

#include <QCborArray>

namespace ticketeer {

namespace {

/// An answer goes back to its box with its files, a new ticket to its editor with them.
QCborMap viewOf(const OutboxEntry &entry, const Outbox &outbox)
{
    ReplyContent content;
    for (const OutboxEntry &other : outbox.entries()) {
        if (other.kind == OutboxEntry::Kind::Upload && other.after == entry.id && other.isUnsent())
            content.files.append(other.file);
    }
    if (!EntryText::isReply(entry))
        return content.files.isEmpty() ? QCborMap()
                                       : QCborMap{{FilesInView, QCborArray::fromStringList(content.files)}};
    const Record action = entry.change.preview();
    content.html = action.text(u"Description");
    content.isPublic = action.flag(u"IsVisibleOnPortal");
    content.type = action.integer(u"ActionTypeID");
    content.minutes = static_cast<int>(action.integer(u"TimeSpent"));
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
    // What is under way cannot be taken back: a draft of it would be sent twice.
    if (!entry || !entry->isUnsent() || entry->state == OutboxEntry::State::Sending)
        return false;
    const bool typed = entry->kind == OutboxEntry::Kind::Save && !entry->change.isEmpty();
    bool gone = false;
    // At no moment is it in neither.
    desk.drafts.together([&] {
        if (typed) {
            Draft draft;
            draft.key = keyFor(*entry, desk.drafts);
            draft.title = entry->what;
            draft.change = entry->change;
            draft.view = viewOf(*entry, desk.outbox);
            desk.drafts.put(draft);
        }
        gone = desk.pusher.discard(id);
    });
    return gone;
}

} // namespace ticketeer
