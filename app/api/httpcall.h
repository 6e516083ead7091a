#pragma once

#include "apicall.h"
#include "exchange.h"
#include "wire.h"

#include <QDateTime>
#include <QPointer>
#include <QTimer>
#include <QUrl>

namespace ticketeer {

class HttpLog;
class HttpCall;
class RequestBudget;

/// What a call needs from the client it belongs to.
class CallHost
{
public:
    virtual ~CallHost() = default;
    [[nodiscard]] virtual const Wire &wire() const = 0;
    [[nodiscard]] virtual QNetworkAccessManager &network() = 0;
    [[nodiscard]] virtual RequestBudget &budget() = 0;
    [[nodiscard]] virtual HttpLog &log() = 0;
    virtual void noteSuccess() = 0;
    /// A 401 came. The host ends the call, at once or after asking the server, with what it finds.
    virtual void judge(HttpCall &call, const ApiError &refusal) = 0;
    /// The call has ended or is being destroyed.
    virtual void forget(HttpCall &call) = 0;
};

/// A call as the sequence of its exchanges: redirects and repeats included.
class HttpCall final : public ApiCall
{
    Q_OBJECT
public:
    HttpCall(CallHost &host, ApiRequest request, QObject *owner);
    ~HttpCall() override;

    [[nodiscard]] const ApiRequest &request() const override { return m_request; }
    void cancel() override;

    /// Puts the request on the wire, for the first time.
    void begin();
    [[nodiscard]] bool begun() const { return m_begun; }
    /// Settles the outcome; finished() follows from the event loop. Later outcomes are ignored.
    void end(const ApiResult &outcome);

private:
    void open(const QUrl &url);
    void onEnded(const ExchangeEnd &end);
    void onTrouble(const ExchangeEnd &end);
    void onSuccess(const ExchangeEnd &end);
    void onRefusal(const ExchangeEnd &end);
    void onRedirect(const ExchangeEnd &end);
    void onDeadline();
    /// Gives up the exchange under way; true when a write may have been carried out.
    bool abandon(const QString &why);
    [[nodiscard]] bool repeat(const ApiError &error);
    void writeLog(const ExchangeEnd &end);

    CallHost *m_host;
    const ApiRequest m_request;
    QUrl m_url;
    QPointer<Exchange> m_exchange;
    QTimer m_deadline;
    QTimer m_pause;
    QDateTime m_sentAt;
    int m_sent = 0; ///< how often this address was asked, by us or by Qt
    int m_redirects = 0;
    bool m_begun = false;
    bool m_ended = false;
};

} // namespace ticketeer
