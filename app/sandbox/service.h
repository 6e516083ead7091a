#pragma once

#include "accountclock.h"
#include "database.h"
#include "requestlimits.h"
#include "router.h"
#include "sandboxserver.h"

#include <QElapsedTimer>

namespace ticketeer::sandbox {

/// The service without its socket: a request in, a reply out. Checks credentials, reads the body, counts
/// against the limits, routes, and makes error answers of refusals (reference A, F).
class Service
{
public:
    explicit Service(const Options &options);

    /// Opens and, if new, seeds the data. False: error() says why.
    bool open(const QString &file, bool temporary);
    [[nodiscard]] QString error() const { return m_error; }
    void setOrigin(const QString &origin) { m_origin = origin; }

    [[nodiscard]] Reply answer(const Request &request);
    [[nodiscard]] Database &database() { return m_database; }

private:
    /// The organisation a request acts for: the account, one of its customers with a token of its own, or 0.
    [[nodiscard]] int organizationOf(const Request &request);
    [[nodiscard]] Reply route(const Request &request);
    [[nodiscard]] Reply refusal(const Refusal &refusal) const;
    [[nodiscard]] Reply unauthorized(const QByteArray &body) const;
    [[nodiscard]] static QStringList segmentsOf(const QString &path, bool *unknown);

    Options m_options;
    AccountClock m_clock;
    Database m_database;
    Router m_router;
    RequestLimits m_limits;
    QElapsedTimer m_uptime;
    QString m_origin;
    QString m_error;
};

} // namespace ticketeer::sandbox
