#include "apiclient.h"

#include "answererror.h"
#include "httpcall.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace ticketeer {
namespace {

using Kind = ApiError::Kind;

constexpr int MaxRunning = 6;
/// Leaves connections free for what a person waits for.
constexpr int MaxRunningInBackground = 4;
/// Up to here a list may wait in the queue for the minute's limit; longer holds are told.
constexpr qint64 LongestWaitMs = 61'000;
/// How long a success speaks for the token.
constexpr qint64 TrustMs = 5 * 60'000;

bool isBackground(Purpose purpose)
{
    return purpose == Purpose::Refresh || purpose == Purpose::Backfill;
}
bool isAwaited(Purpose purpose)
{
    return purpose == Purpose::Write || purpose == Purpose::Open;
}

} // namespace

class ApiClient::Private final : public CallHost
{
public:
    Private(ApiClient &client, RequestBudget &requestBudget, HttpLog &httpLog)
        : q(client), m_budget(requestBudget), m_log(httpLog), m_wire(Account()),
          m_network(std::make_unique<QNetworkAccessManager>())
    {
        m_pump.setSingleShot(true);
        QObject::connect(&m_pump, &QTimer::timeout, &q, [this] { pump(); });
    }

    [[nodiscard]] const Wire &wire() const override { return m_wire; }
    [[nodiscard]] QNetworkAccessManager &network() override { return *m_network; }
    [[nodiscard]] RequestBudget &budget() override { return m_budget; }
    [[nodiscard]] HttpLog &log() override { return m_log; }
    void noteSuccess() override { m_trustedUntil.setRemainingTime(TrustMs); }
    void judge(HttpCall &call, const ApiError &refusal) override;
    void forget(HttpCall &call) override;

    void enqueue(HttpCall *call);
    void pump();
    void cancelAll();

    ApiClient &q;
    RequestBudget &m_budget;
    HttpLog &m_log;
    Account m_account;
    Wire m_wire;
    std::unique_ptr<QNetworkAccessManager> m_network;
    bool m_knownBad = false;

private:
    friend class ApiClient;
    [[nodiscard]] bool startOrEnd(HttpCall &call);
    void askWhoIsToBlame();
    void refuseAll();

    QList<HttpCall *> m_queue; ///< by purpose, then by age
    QList<HttpCall *> m_running;
    QList<std::pair<HttpCall *, ApiError>> m_accused; ///< 401 on an object; the probe decides
    HttpCall *m_probe = nullptr;
    QDeadlineTimer m_trustedUntil{0};
    QTimer m_pump;
};

void ApiClient::Private::enqueue(HttpCall *call)
{
    const auto place =
        std::upper_bound(m_queue.begin(), m_queue.end(), call, [](const HttpCall *a, const HttpCall *b) {
            return a->request().purpose < b->request().purpose;
        });
    m_queue.insert(place, call);
    m_pump.start(0);
}

void ApiClient::Private::pump()
{
    qint64 wait = LongestWaitMs;
    const QList<HttpCall *> waiting = m_queue;
    for (HttpCall *call : waiting) {
        const Purpose purpose = call->request().purpose;
        if (m_running.size() >= MaxRunning ||
            (isBackground(purpose) && m_running.size() >= MaxRunningInBackground))
            return; // the next one that ends pumps again
        if (!startOrEnd(*call))
            wait = std::min(wait, m_budget.millisecondsUntilAllowed(purpose));
    }
    if (!m_queue.isEmpty())
        m_pump.start(static_cast<int>(wait) + 1);
}

/// False when the call has to stay in the queue.
bool ApiClient::Private::startOrEnd(HttpCall &call)
{
    const ApiRequest &request = call.request();
    if (m_knownBad || m_account.token.isEmpty()) {
        call.end(apiError(Kind::CredentialsKnownBad, request));
        return true;
    }
    if (const qint64 wait = m_budget.millisecondsUntilAllowed(request.purpose); wait > 0) {
        if (wait <= LongestWaitMs && !isAwaited(request.purpose))
            return false;
        ApiError error = apiError(Kind::LocalLimit, request);
        error.technical = u"%1 of %2 requests in 24 hours, %3 of %4 in a minute"_s.arg(m_budget.usedToday())
                              .arg(m_budget.dayLimit())
                              .arg(m_budget.usedThisMinute())
                              .arg(m_budget.minuteLimit());
        error.retryAfterSeconds = static_cast<int>((wait + 999) / 1000);
        call.end(error);
        return true;
    }
    m_queue.removeOne(&call);
    m_running.append(&call);
    call.begin();
    return true;
}

void ApiClient::Private::forget(HttpCall &call)
{
    m_queue.removeOne(&call);
    m_running.removeOne(&call);
    m_accused.removeIf([&call](const auto &accused) { return accused.first == &call; });
    if (m_probe == &call)
        m_probe = nullptr;
    if (!m_queue.isEmpty())
        m_pump.start(0);
}

/// 401 is the answer both to a bad token and to an object of somebody else (reference A.2, F.2). A list that
/// is everybody's own, or another call that succeeds, tells them apart.
void ApiClient::Private::judge(HttpCall &call, const ApiError &refusal)
{
    if (!call.request().namesObject()) {
        call.end(refusal);
        refuseAll();
        return;
    }
    m_accused.append({&call, refusal});
    if (!m_trustedUntil.hasExpired()) {
        ApiError notYours = refusal;
        notYours.kind = Kind::NotYours;
        call.end(notYours);
    } else if (!m_probe) {
        askWhoIsToBlame();
    }
}

void ApiClient::Private::askWhoIsToBlame()
{
    ApiRequest request;
    request.path = u"properties/ticketstatuses"_s;
    request.purpose = Purpose::Open;
    auto *probe = new HttpCall(*this, request, &q);
    m_probe = probe;
    QObject::connect(probe, &ApiCall::finished, &q, [this](const ApiResult &result) {
        // A refusal has been passed on by judge(); a cancelled probe belongs to an account of before.
        if (!result.ok() &&
            (result.error().kind == Kind::BadCredentials || result.error().kind == Kind::Cancelled))
            return;
        // Without an answer the object is the likelier culprit: the token has not been refused by itself.
        const auto accused = std::exchange(m_accused, {});
        for (const auto &[call, refusal] : accused) {
            ApiError notYours = refusal;
            notYours.kind = Kind::NotYours;
            call->end(notYours);
        }
    });
    if (m_budget.allows(request.purpose))
        probe->begin();
    else
        probe->end(apiError(Kind::LocalLimit, request));
}

void ApiClient::Private::refuseAll()
{
    m_trustedUntil.setRemainingTime(0);
    const auto accused = std::exchange(m_accused, {});
    for (const auto &[call, refusal] : accused)
        call->end(refusal);
    const QList<HttpCall *> waiting = std::exchange(m_queue, {});
    for (HttpCall *call : waiting)
        call->end(apiError(Kind::CredentialsKnownBad, call->request()));
    if (std::exchange(m_knownBad, true))
        return;
    QMetaObject::invokeMethod(
        &q,
        [this] {
            if (m_knownBad)
                Q_EMIT q.credentialsRefused();
        },
        Qt::QueuedConnection);
}

void ApiClient::Private::cancelAll()
{
    QList<HttpCall *> all = m_queue + m_running;
    for (const auto &accused : std::as_const(m_accused)) {
        if (!all.contains(accused.first))
            all.append(accused.first);
    }
    if (m_probe)
        all.append(m_probe);
    for (HttpCall *call : std::as_const(all))
        call->cancel();
}

std::unique_ptr<ApiClient> ApiClient::another() const
{
    return std::make_unique<ApiClient>(d->budget(), d->log());
}

ApiClient::ApiClient(RequestBudget &budget, HttpLog &log, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(*this, budget, log))
{
}

ApiClient::~ApiClient()
{
    d->cancelAll();
}

void ApiClient::setAccount(const Account &account)
{
    d->cancelAll();
    d->m_account = account;
    d->m_wire = Wire(account);
    d->m_knownBad = false;
    d->m_trustedUntil.setRemainingTime(0);
    // A new one has no connections and no memory of the old account. The old one's replies may still be on
    // the stack.
    d->m_network.release()->deleteLater();
    d->m_network = std::make_unique<QNetworkAccessManager>();
    // What is on this machine is no proxy's business: it would see the token, for here we speak without TLS.
    if (account.isOnThisMachine())
        d->m_network->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
}

const Account &ApiClient::account() const
{
    return d->m_account;
}

bool ApiClient::credentialsKnownBad() const
{
    return d->m_knownBad;
}

QDateTime ApiClient::now() const
{
    return d->m_budget.now();
}

ApiCall *ApiClient::send(const ApiRequest &request, QObject *owner)
{
    auto *call = new HttpCall(*d, request, owner ? owner : this);
    d->enqueue(call);
    return call;
}

} // namespace ticketeer
