#pragma once

#include "api/apicall.h"
#include "job.h"

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
        finish(error);
    }

    void finish(const Outcome<T> &outcome)
    {
        if (m_ended)
            return;
        m_ended = true;
        for (ApiCall *call : findChildren<ApiCall *>(QString(), Qt::FindDirectChildrenOnly))
            call->deleteLater();
        deleteLater();
        if (const WhenDone<T> done = std::exchange(m_done, {}))
            done(outcome);
        Q_EMIT finished();
    }
    [[nodiscard]] bool ended() const { return m_ended; }

private:
    WhenDone<T> m_done;
    bool m_ended = false;
};

} // namespace ticketeer
