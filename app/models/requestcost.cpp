#include "requestcost.h"

namespace ticketeer {

int requestsFor(const OutboxEntry &entry)
{
    constexpr int Write = 1;
    constexpr int Look = 1;
    switch (entry.kind) {
    case OutboxEntry::Kind::Save:
        if (entry.isCreate())
            return entry.change.resource().is(resources::Actions) ? Look + Write : Write;
        // Answers to ticket writes carry no tags: what became of them has to be looked at.
        return Look + Write + (entry.change.tags() ? Look : 0);
    case OutboxEntry::Kind::Link:
    case OutboxEntry::Kind::Unlink:
        return Write + Look;
    case OutboxEntry::Kind::Remove:
    case OutboxEntry::Kind::Upload:
        return Write;
    }
    return Write;
}

int requestsFor(const QList<OutboxEntry> &entries)
{
    int all = 0;
    for (const OutboxEntry &entry : entries)
        all += requestsFor(entry);
    return all;
}

} // namespace ticketeer
