#pragma once

#include "store/outboxentry.h"

#include <QDateTime>
#include <QSet>

#include <functional>

namespace ticketeer {

/// Which entries of the outbox may leave now. Pure: a list in, ids out.
struct PushOrder
{
    QList<qint64> ready; ///< oldest first, what people wait for before what belongs to a bulk change
    QDateTime nextDue;   ///< when another one may become ready by time alone; invalid: never

    /// `running`: under way. `isPaused`: of a batch's name, empty for all.
    [[nodiscard]] static PushOrder of(const QList<OutboxEntry> &entries, const QSet<qint64> &running,
                                      const QDateTime &now,
                                      const std::function<bool(const QString &)> &isPaused);
};

/// The entry with the ids that the entry it waited for has got from the server. Unset while that one is not
/// done.
[[nodiscard]] std::optional<OutboxEntry> withServerIds(const OutboxEntry &entry,
                                                       const std::optional<OutboxEntry> &predecessor);

} // namespace ticketeer
