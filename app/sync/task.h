#pragma once

#include "job.h"

#include <QPointer>

#include <utility>

namespace ticketeer {

/// A job with an outcome of type T. Everything it starts is its child and ends with it.
template <typename T>
class Task : public Job
{
public:
    Task(QObject *owner, WhenDone<T> done) : Job(owner), m_done(std::move(done)) {}

    void cancel() override
    {
        ApiError error;
        error.kind = ApiError::Kind::Cancelled;
        // Whether the server was faster cannot be told.
        error.outcomeUnknown = m_writes;
        finish(error);
    }

    void finish(const Outcome<T> &outcome)
    {
        if (m_ended)
            return;
        m_ended = true;
        const QObjectList parts = children();
        for (QObject *part : parts) {
            part->disconnect(this);
            part->deleteLater();
        }
        deleteLater();
        const QPointer<Job> self(this);
        if (const WhenDone<T> done = std::exchange(m_done, {}))
            done(outcome);
        // The callback may have closed the window that owns this.
        if (self)
            Q_EMIT finished();
    }
    [[nodiscard]] bool ended() const { return m_ended; }
    /// It changes something on the server.
    void setWrites() { m_writes = true; }

private:
    WhenDone<T> m_done;
    bool m_ended = false;
    bool m_writes = false;
};

} // namespace ticketeer
