#pragma once

#include "sandbox/sandboxserver.h"
#include "ui/composition.h"

#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

class QTableView;

namespace ticketeer::test {

/// A practice service and, at it, the whole program in a profile folder of its own.
class Program
{
public:
    explicit Program(sandbox::Options::Profile profile, int tickets = 40);
    explicit Program(sandbox::Options options);

    /// Starts the service, then the program, signed in by token file.
    [[nodiscard]] bool start(const QString &open = {});
    /// As start(), with the service as it is: another start, perhaps without a network.
    [[nodiscard]] bool startAgain();
    /// As start(), but the program has to ask who signs in.
    [[nodiscard]] bool startUnknown();
    void quit() { m_composition.reset(); }
    /// For the next start: how long a reply waits before it leaves. Not at all, unless a test is about that.
    void holdReplies(int seconds) { m_holdSeconds = seconds; }
    /// From the next start on: which agent uses the program; 0: it is not known.
    void actAs(qint64 agent);

    [[nodiscard]] sandbox::SandboxServer &server() { return m_server; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QWidget *window() const;
    /// The list in front, once it has rows.
    [[nodiscard]] QTableView *list(const QString &name) const;
    [[nodiscard]] QTableView *tickets() const { return list(QStringLiteral("ticketTable")); }
    /// The newest request with this verb whose path begins so; waits for it.
    [[nodiscard]] sandbox::SandboxServer::Exchange request(const QByteArray &verb, const QString &path) const;
    [[nodiscard]] int count(const QByteArray &verb) const;

private:
    [[nodiscard]] bool signIn(const QString &open);
    [[nodiscard]] bool compose(const CommandLine &line);

    QTemporaryDir m_folder;
    sandbox::SandboxServer m_server;
    std::unique_ptr<Composition> m_composition;
    int m_holdSeconds = 0;
};

/// Both generations of the service, as a column of test data.
inline void bothProfiles()
{
    QTest::addColumn<sandbox::Options::Profile>("profile");
    QTest::newRow("2018") << sandbox::Options::Profile::Y2018;
    QTest::newRow("modern") << sandbox::Options::Profile::Modern;
}

} // namespace ticketeer::test
