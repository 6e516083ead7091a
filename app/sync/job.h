#pragma once

#include "api/apierror.h"
#include "records/result.h"

#include <QObject>

#include <functional>

namespace ticketeer {

template <typename T>
using Outcome = Result<T, ApiError>;
template <typename T>
using WhenDone = std::function<void(const Outcome<T> &)>;

/// Work under way for a window: a child of the object that asked, so that closing the window cancels it
/// silently. The outcome goes to the callback given to the verb, exactly once, never from within the verb;
/// finished() follows it, and the job deletes itself.
class Job : public QObject
{
    Q_OBJECT
public:
    explicit Job(QObject *owner) : QObject(owner) {}
    /// Ends with ApiError::Kind::Cancelled.
    virtual void cancel() = 0;

Q_SIGNALS:
    /// total is -1 while unknown; unit as the verb says (rows, bytes).
    void progress(qint64 done, qint64 total);
    void finished();
};

} // namespace ticketeer
