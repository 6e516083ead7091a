#pragma once

#include "account.h"
#include "apicall.h"
#include "httplog.h"
#include "requestbudget.h"

#include <QObject>

#include <memory>

namespace ticketeer {

/// Sends calls to one account. Sets the Authorization header itself, for the account's origin only; follows
/// no redirect to another origin; answers no credentials prompt; at most six calls at a time, writes and
/// opened records first; repeats GETs, and only those, up to twice on connection trouble and 502/503/504.
/// After a 401 for bad credentials nothing is sent until setAccount(). Lives on the GUI thread.
class ApiClient : public QObject
{
    Q_OBJECT
public:
    /// Budget and log outlive the client; several clients may share them.
    explicit ApiClient(RequestBudget &budget, HttpLog &log, QObject *parent = nullptr);
    /// Calls still under way end as Cancelled.
    ~ApiClient() override;

    /// Forgets the known-bad mark, cancels the calls of the account before and drops its connections.
    void setAccount(const Account &account);
    [[nodiscard]] const Account &account() const;
    /// The server said 401 to everything: the user has to sign in again.
    [[nodiscard]] bool credentialsKnownBad() const;

    /// A client for another account that shares budget and log: the sign-in's test of an account.
    [[nodiscard]] std::unique_ptr<ApiClient> another() const;

    /// The time by the clock that requests are counted with, UTC.
    [[nodiscard]] QDateTime now() const;

    /// Never fails at once: trouble comes through ApiCall::finished.
    ApiCall *send(const ApiRequest &request, QObject *owner);

Q_SIGNALS:
    void credentialsRefused();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ticketeer
