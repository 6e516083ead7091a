#pragma once

#include "clientdesk.h"
#include "sandbox/sandboxserver.h"

namespace ticketeer::test {

/// A client that is signed in at a practice service of its own.
struct Practice : ClientDesk
{
    explicit Practice(sandbox::Options::Profile profile, int tickets = 40)
        : Practice(options(profile, tickets))
    {
    }
    explicit Practice(sandbox::Options options) : server(std::move(options)) {}

    static sandbox::Options options(sandbox::Options::Profile profile, int tickets)
    {
        sandbox::Options options;
        options.profile = profile;
        options.tickets = tickets;
        return options;
    }
    [[nodiscard]] bool start()
    {
        workspace.setFormat(AccountFormat(AccountFormat::Order::MonthDayYear, QTimeZone("America/Chicago")),
                            false);
        return server.start() && signIn(server.baseUrl().toString(), server.options().organization,
                                        server.options().token.toLatin1());
    }
    /// The requests since the last look, "VERB path".
    [[nodiscard]] QStringList requests()
    {
        QStringList all;
        for (const sandbox::SandboxServer::Exchange &exchange : server.exchanges())
            all.append(QString::fromLatin1(exchange.verb) + u' ' + exchange.path);
        server.clearExchanges();
        return all;
    }

    sandbox::SandboxServer server;
};

/// Both generations of the service, as a column of test data.
inline void bothProfiles()
{
    QTest::addColumn<sandbox::Options::Profile>("profile");
    QTest::newRow("2018") << sandbox::Options::Profile::Y2018;
    QTest::newRow("modern") << sandbox::Options::Profile::Modern;
}

} // namespace ticketeer::test
