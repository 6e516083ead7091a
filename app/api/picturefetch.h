#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace ticketeer {

/// Fetches the pictures of somebody's mail after the user asked for them: over TLS only, without any
/// credentials, cookies or referrer, and only as many bytes as a picture may have. Says nothing of the
/// account to the hosts asked; that somebody reads the mail, they learn. Not counted as requests: they are
/// not the service's. GUI thread; ends with the object.
class PictureFetch : public QObject
{
    Q_OBJECT
public:
    explicit PictureFetch(QObject *parent = nullptr);

    /// Each address once; the outcome of each comes as fetched() or failed(), in any order.
    void fetch(const QStringList &addresses);

    static constexpr qint64 MostBytes = 5'000'000;

Q_SIGNALS:
    void fetched(const QString &address, const QByteArray &bytes);
    void failed(const QString &address);

private:
    void fetchOne(const QString &address);

    QNetworkAccessManager m_network;
    QSet<QString> m_asked;
};

} // namespace ticketeer
