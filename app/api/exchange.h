#pragma once

#include "answersink.h"
#include "apirequest.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QSslError>

#include <optional>

namespace ticketeer {

/// How one exchange ended.
struct ExchangeEnd
{
    int status = 0; ///< 0: no answer
    QByteArray reason;
    QByteArray contentType;
    QByteArray disposition;
    QByteArray location;
    QByteArray retryAfter;
    QByteArray date;
    QByteArray body; ///< unless saved to a file
    qint64 bytes = 0;
    /// Set when the answer is missing or incomplete.
    std::optional<QNetworkReply::NetworkError> trouble;
    QString words; ///< Qt's, about the trouble
    QList<QSslError> tlsErrors;
    bool tooLarge = false;
    QString fileTrouble;
    bool requestLeft = false; ///< the whole request was handed to the network
    int timesSent = 1;        ///< Qt repeats a GET by itself when a connection closes early
    qint64 milliseconds = 0;
};

/// One request and its answer on the wire. Owns the reply; destroying it aborts silently. Emits ended exactly
/// once, after the constructor returned.
class Exchange : public QObject
{
    Q_OBJECT
public:
    Exchange(QNetworkReply *reply, const ApiRequest &request, QObject *parent);
    ~Exchange() override;
    /// What is known so far, for an exchange that is given up.
    [[nodiscard]] const ExchangeEnd &state() const { return m_end; }
    [[nodiscard]] qint64 milliseconds() const { return m_clock.elapsed(); }

Q_SIGNALS:
    void ended(const ticketeer::ExchangeEnd &end);
    /// Qt sent the request again by itself.
    void sentAgain();
    void uploadProgress(qint64 done, qint64 total);
    void downloadProgress(qint64 done, qint64 total);

private:
    void take();
    void finish();
    void noteSent();
    [[nodiscard]] bool isVague() const;

    QNetworkReply *m_reply;
    const qint64 m_maxAnswer;
    const bool m_reads; ///< a GET
    AnswerSink m_sink;
    ExchangeEnd m_end;
    QElapsedTimer m_clock;
    int m_sent = 0;
    bool m_ended = false;
};

} // namespace ticketeer
