#pragma once

#include "records/change.h"
#include "sync/job.h"

#include <QObject>

#include <functional>
#include <optional>

namespace ticketeer {

class RecordStore;
class Workspace;

/// Looks on the server whether a change whose answer got lost was carried out, so that nobody has to repeat
/// it blindly (reference F.4).
class OutcomeCheck : public QObject
{
    Q_OBJECT
public:
    OutcomeCheck(Workspace &workspace, RecordStore &store, const Change &change, QObject *parent);

    /// The object as it is there now when it has what was wanted; none when it does not.
    using Found = std::optional<Record>;
    void start(WhenDone<Found> done);

private:
    void look(const QList<qint64> &ids);
    void finish(const Outcome<Found> &outcome);
    Workspace &m_workspace;
    RecordStore &m_store;
    Change m_change;
    WhenDone<Found> m_done;
};

} // namespace ticketeer
