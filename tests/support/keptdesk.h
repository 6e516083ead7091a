#pragma once

#include "practice.h"

#include <QSignalSpy>

namespace ticketeer::test {

/// One run of the client, with a file.
struct KeptDesk : ClientDesk
{
    explicit KeptDesk(const QString &folder, std::function<QDateTime()> time = {})
        : ClientDesk(std::move(time)), name(folder + QStringLiteral("/kept.sqlite"))
    {
        workspace.keepIn(file);
        workspace.setFormat(AccountFormat(AccountFormat::Order::MonthDayYear, QTimeZone("America/Chicago")),
                            false);
    }
    /// Shows what the last run knew.
    [[nodiscard]] bool show(const sandbox::SandboxServer &server)
    {
        QSignalSpy read(&file, &StoreFile::read);
        workspace.show(server.baseUrl(), server.options().organization);
        file.open(name);
        return read.wait(15'000);
    }
    [[nodiscard]] bool signInAt(const sandbox::SandboxServer &server)
    {
        return signIn(server.baseUrl().toString(), server.options().organization,
                      server.options().token.toLatin1());
    }
    [[nodiscard]] bool written()
    {
        bool done = false;
        file.whenWritten(&file, [&done] { done = true; });
        return QTest::qWaitFor([&done] { return done; }, 15'000);
    }
    QString name;
};

} // namespace ticketeer::test
