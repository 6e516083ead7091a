#include "program.h"

#include "hands.h"
#include "ui/settings/keys.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QFile>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ticketeer::test {

namespace {

sandbox::Options optionsFor(sandbox::Options::Profile profile, int tickets)
{
    sandbox::Options options;
    options.profile = profile;
    options.tickets = tickets;
    return options;
}

} // namespace

Program::Program(sandbox::Options::Profile profile, int tickets) : Program(optionsFor(profile, tickets)) {}

Program::Program(sandbox::Options options) : m_server(std::move(options)) {}

bool Program::compose(const CommandLine &line)
{
    Settings(m_folder.filePath(u"settings.ini"_s)).set(keys::HoldSeconds, m_holdSeconds);
    m_composition = std::make_unique<Composition>(*qobject_cast<QApplication *>(QCoreApplication::instance()),
                                                  line, m_folder.path());
    return m_composition->start();
}

bool Program::start(const QString &open)
{
    return m_server.start() && signIn(open);
}

bool Program::startAgain()
{
    return signIn({});
}

bool Program::signIn(const QString &open)
{
    CommandLine line;
    QFile token(m_folder.filePath(u"token"_s));
    if (!token.open(QIODevice::WriteOnly) || token.write(m_server.options().token.toLatin1()) < 0)
        return false;
    token.close();
    line.server = m_server.baseUrl().toString();
    line.organization = m_server.options().organization;
    line.tokenFile = token.fileName();
    line.open = open;
    // Keys go to the window that is active.
    return compose(line) && QTest::qWaitForWindowActive(window());
}

bool Program::startUnknown()
{
    return m_server.start() && compose({});
}

void Program::actAs(qint64 agent)
{
    Settings(m_folder.filePath(u"settings.ini"_s)).set(keys::Me, agent);
}

QWidget *Program::window() const
{
    return &m_composition->window();
}

QTableView *Program::list(const QString &name) const
{
    auto *table = seen<QTableView>(window(), name);
    const auto filled = [table] { return table->model()->rowCount() > 0; };
    return table && QTest::qWaitFor(filled, Patience) ? table : nullptr;
}

sandbox::SandboxServer::Exchange Program::request(const QByteArray &verb, const QString &path) const
{
    sandbox::SandboxServer::Exchange found;
    (void)QTest::qWaitFor(
        [&] {
            for (const sandbox::SandboxServer::Exchange &exchange : m_server.exchanges()) {
                if (exchange.verb == verb && exchange.path.startsWith(path))
                    found = exchange;
            }
            return !found.verb.isEmpty();
        },
        Patience);
    return found;
}

int Program::count(const QByteArray &verb) const
{
    int found = 0;
    for (const sandbox::SandboxServer::Exchange &exchange : m_server.exchanges())
        found += exchange.verb == verb ? 1 : 0;
    return found;
}

} // namespace ticketeer::test
