#pragma once

#include "api/apiclient.h"

#include <QSignalSpy>

namespace ticketeer::test {

/// Waits for the one outcome of a call.
inline std::optional<ApiResult> outcomeOf(ApiCall *call, int timeoutMs = 15'000)
{
    std::optional<ApiResult> outcome;
    QSignalSpy spy(call, &ApiCall::finished);
    QObject::connect(call, &ApiCall::finished, &spy,
                     [&outcome](const ApiResult &result) { outcome = result; });
    if (!spy.wait(timeoutMs) || spy.count() != 1)
        return {};
    return outcome;
}

/// An account on a test's server.
inline Account accountOn(const QString &origin, const QByteArray &token, const QString &caFile = {})
{
    return Account{QUrl(origin + QStringLiteral("/api/xml/")), QStringLiteral("700700"), Secret(token),
                   caFile};
}

inline RequestBudget::Clock wallClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

} // namespace ticketeer::test
