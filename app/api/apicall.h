#pragma once

#include "apierror.h"
#include "apirequest.h"
#include "records/result.h"

#include <QObject>

namespace ticketeer {

using ApiResult = Result<ApiReply, ApiError>;

/// One call under way. Made by ApiClient, child of the owner given there: destroying the owner (or the call)
/// cancels it silently; cancel() ends it with Kind::Cancelled. Emits finished exactly once, never from within
/// send(), and deletes itself afterwards.
class ApiCall : public QObject
{
    Q_OBJECT
public:
    ~ApiCall() override = default;
    [[nodiscard]] virtual const ApiRequest &request() const = 0;
    virtual void cancel() = 0;

Q_SIGNALS:
    void finished(const ticketeer::ApiResult &result);
    /// Bytes; total is -1 while unknown.
    void uploadProgress(qint64 done, qint64 total);
    void downloadProgress(qint64 done, qint64 total);

protected:
    using QObject::QObject;
};

} // namespace ticketeer
