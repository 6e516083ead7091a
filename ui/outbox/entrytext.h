#pragma once

#include "store/outboxentry.h"
#include "window/errortext.h"

#include <QCoreApplication>
#include <QLatin1StringView>

namespace ticketeer {

struct Desk;

/// What an entry of the outbox is about, in words for people and made once, when it is saved: "Ticket 1042",
/// "The new ticket “Motor smells”".
[[nodiscard]] QString entryName(const Change &change);

/// An entry of the outbox in words: what it does, how far it is, why it is not farther. Asks the outbox and
/// the pusher each time; keeps nothing.
class EntryText
{
    Q_DECLARE_TR_FUNCTIONS(EntryText)
public:
    explicit EntryText(const Desk &desk) : m_desk(desk) {}

    /// "Title, Status", "Reply to the customer", "Attach photo.png"
    [[nodiscard]] QString doing(const OutboxEntry &entry) const;
    /// One line: "Waiting: this computer has no network connection", "Sends in 8 s", "Sent".
    [[nodiscard]] QString state(const OutboxEntry &entry) const;
    /// What happened, what it means, what to do; for an entry that waits because of something, is refused, or
    /// asks. Empty when there is nothing to tell beyond its state.
    [[nodiscard]] ErrorText explanation(const OutboxEntry &entry) const;
    /// Of the program's own drawings, for the state.
    [[nodiscard]] static QLatin1StringView iconName(const OutboxEntry &entry);
    /// What the sentence about a failure calls it: "Your reply", "photo.png", else what the entry is about.
    [[nodiscard]] static QString thing(const OutboxEntry &entry);
    /// Everything that was typed into it, a line or a paragraph for each field.
    [[nodiscard]] QString contents(const OutboxEntry &entry) const;
    /// The fields both sides changed, named for people.
    [[nodiscard]] QStringList conflictLabels(const OutboxEntry &entry) const;
    /// What the service kept its own value for.
    [[nodiscard]] QStringList ignoredLabels(const OutboxEntry &entry) const;

    /// An action of a ticket that is to be made.
    [[nodiscard]] static bool isReply(const OutboxEntry &entry);

private:
    [[nodiscard]] QString waiting(const OutboxEntry &entry) const;
    [[nodiscard]] QString question(const OutboxEntry &entry) const;
    [[nodiscard]] QString label(const OutboxEntry &entry, const QString &element) const;
    const Desk &m_desk;
};

[[nodiscard]] Doing doingOf(const OutboxEntry &entry);

} // namespace ticketeer
