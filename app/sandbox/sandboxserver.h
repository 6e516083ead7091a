#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>

namespace ticketeer::sandbox {

/// How a practice service behaves. Everything that differs between real accounts is switchable (reference I).
struct Options
{
    enum class Profile : quint8 {
        Y2018,  ///< strict to the reference
        Modern, ///< adds RecordsReturned, NextPage, PrimaryCustomer, IsSecured; pages every list; ignores
                ///< unknown parameters
    };
    Profile profile = Profile::Y2018;
    quint16 port = 0; ///< 0: any free port, on 127.0.0.1 only
    int tickets = 2000;
    quint32 seed = 1;
    int dayLimit = 5000;
    int minuteLimit = 1200;
    QString dataFile; ///< SQLite file; empty: a temporary one, removed at the end. An existing file is not
                      ///< seeded again.
    QString tlsDir;   ///< serve https with cert.pem and key.pem from here
    QString culture = QStringLiteral("en-US");
    QString zone = QStringLiteral("America/Chicago");
    QString organization = QStringLiteral("700700");
    QString token = QStringLiteral("6f2d1c34-5b7a-4e8f-9a01-23456789abcd"); ///< of the demo only; any GUID
    /// Token of the customer Hay & Sons, organization 800801: sees the reduced API of reference A.5.
    QString customerToken = QStringLiteral("0a1b2c3d-5b7a-4e8f-9a01-23456789abcd");
    bool htmlErrorPages = false; ///< IIS pages instead of plain error texts for 401, 404, 405, 406, 500
    int customerDeleteStatus = 306;
    QDateTime
        seedNow; ///< the moment the seeded history ends, for reproducible dates; invalid: today 00:00 UTC
    /// What the time is for the service, asked in its thread; empty: the computer's.
    std::function<QDateTime()> clock;
    /// Faults, see FaultPlan: "delay=300", "slow=2000" (body trickles), "drop-before=tickets",
    /// "drop-after=PUT", "truncate", "garbage", "status=503:GET customers", each with optional "@N" (the Nth
    /// matching request) or
    /// "%P" (per cent of them).
    QStringList faults;
};

/// A real HTTP/1.1 server over seeded data. start() returns once it listens; it runs in a thread of its own,
/// so a test or the demo may use it from the GUI thread. Ends with the object.
class SandboxServer : public QObject
{
    Q_OBJECT
public:
    explicit SandboxServer(Options options, QObject *parent = nullptr);
    ~SandboxServer() override;

    /// False: errorText() says why (port taken, data file unreadable, no certificate).
    bool start();
    [[nodiscard]] QString errorText() const;
    /// "http://127.0.0.1:PORT/api/xml/"
    [[nodiscard]] QUrl baseUrl() const;
    [[nodiscard]] const Options &options() const;

    /// Replaces the fault plan while running; thread-safe.
    void setFaults(const QStringList &faults);
    /// Closes the listening socket and all connections (a dead server); start() brings it back on the same
    /// port.
    void stop();

    struct Exchange
    {
        QByteArray verb;
        QString path; ///< below /api/xml/, as sent, with query
        QByteArray body;
        int status = 0;
    };
    /// Every request seen, oldest first, the last 20,000 of them; thread-safe. For tests that assert what
    /// went over the wire.
    [[nodiscard]] QList<Exchange> exchanges() const;
    void clearExchanges();
    /// Runs SQL on the data behind the server's back (another agent's edit); blocks; for tests.
    bool execute(const QString &sql);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ticketeer::sandbox
