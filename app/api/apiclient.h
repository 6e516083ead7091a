#pragma once

#include "account.h"
#include "apicall.h"
#include "httplog.h"
#include "requestbudget.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace ticketeer {

/// Sends calls to one account. Sets the Authorization header itself, for the account's origin only; follows no
/// redirect to another origin; answers no credentials prompt; at most six calls at a time, writes and opened records
/// first; repeats GETs, and only those, up to twice on connection trouble and 502/503/504. After a 401 for bad
/// credentials nothing is sent until setAccount(). Lives on the GUI thread.
class ApiClient : public QObject
{
    Q_OBJECT
public:
    /// The network manager may be a test's; by default an own one without cookies or cache.
    explicit ApiClient(RequestBudget &budget, HttpLog &log, QObject *parent = nullptr,
                       std::unique_ptr<QNetworkAccessManager> network = {});
    ~ApiClient() override;

    /// Forgets the known-bad mark and drops connections.
    void setAccount(const Account &account);
    [[nodiscard]] const Account &account() const;
    /// The server said 401 to everything: the user has to sign in again.
    [[nodiscard]] bool credentialsKnownBad() const;

    /// Never fails at once: trouble comes through ApiCall::finished.
    ApiCall *send(const ApiRequest &request, QObject *owner);

Q_SIGNALS:
    void credentialsRefused();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ticketeer
