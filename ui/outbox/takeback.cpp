#include "takeback.h"

#include "drafts/draftkey.h"
#include "drafts/replydraft.h"
#include "entrytext.h"
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
    QStringList files;
    for (const OutboxEntry &upload : outbox.uploadsAfter(entry.id))
        files.append(upload.file);
    if (!EntryText::isReply(entry))
        return files.isEmpty() ? QCborMap() : QCborMap{{FilesInView, QCborArray::fromStringList(files)}};
    ReplyContent content = writtenIn(entry);
    content.files = files;
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
