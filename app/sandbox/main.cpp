#include "commandline.h"
#include "sandboxserver.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

int signalPipe[2];

extern "C" void onSignal(int)
{
    const char byte = 1;
    // Nothing can be done in a signal handler if this fails; a second signal gets another try.
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1);
}

void print(FILE *file, const QString &text)
{
    std::fputs(qUtf8Printable(text), file);
    std::fflush(file);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"ticketeer-sandbox"_s);
    QCoreApplication::setApplicationVersion(u"0.1.0"_s);
    const auto line = ticketeer::sandbox::CommandLine::parse(QCoreApplication::arguments());
    if (!line.error.isEmpty()) {
        print(stderr, line.error + u'\n');
        return 2;
    }
    if (!line.text.isEmpty()) {
        print(stdout, line.text);
        return 0;
    }
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0) {
        print(stderr, u"Cannot prepare for signals.\n"_s);
        return 1;
    }
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
    QSocketNotifier stop(signalPipe[0], QSocketNotifier::Read);
    QObject::connect(&stop, &QSocketNotifier::activated, &app, [] { QCoreApplication::quit(); });

    ticketeer::sandbox::SandboxServer server(line.options);
    if (!server.start()) {
        print(stderr, server.errorText() + u'\n');
        return 2;
    }
    print(stdout, u"listening on %1 organization=%2 token=%3\n"_s.arg(
                      server.baseUrl().toString(), line.options.organization, line.options.token));
    return QCoreApplication::exec();
}
