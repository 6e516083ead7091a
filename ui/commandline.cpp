#include "commandline.h"

#include "window/mainwindow.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Words::tr("Desktop client for the TeamSupport help desk."));
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const auto add = [&parser](const QString &name, const QString &text, const QString &value = {}) {
        parser.addOption(value.isEmpty() ? QCommandLineOption(name, text)
                                         : QCommandLineOption(name, text, value));
    };
    add(u"demo"_s, Words::tr("Open on a practice service with invented data."));
    add(u"demo-tickets"_s, Words::tr("How many tickets the practice service has."), u"N"_s);
    add(u"server"_s, Words::tr("Address of the service."), u"URL"_s);
    add(u"organization"_s, Words::tr("Organization ID to sign in with."), u"ID"_s);
    add(u"token-file"_s, Words::tr("File with the API token; read once."), u"FILE"_s);
    add(u"ca-file"_s, Words::tr("Certificates to trust besides the system's."), u"PEM"_s);
    add(u"profile"_s, Words::tr("Folder for settings, data and logs."), u"DIR"_s);
    add(u"open"_s, Words::tr("Open a page: tickets/NUMBER, customers/ID, contacts/ID or products/ID."),
        u"PAGE"_s);
    add(u"log-file"_s, Words::tr("Write a log into this file."), u"FILE"_s);
    add(u"log-level"_s, Words::tr("How much to log: debug, info, warning or error."), u"LEVEL"_s);
    parser.addOption({{u"v"_s, u"version"_s}, Words::tr("Show the version and end.")});
    parser.addOption({{u"h"_s, u"help"_s}, Words::tr("Show this help and end.")});
}

bool isReadableFile(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() && file.isReadable();
}

/// What does not fit together, as one sentence; empty when all is well.
QString complaint(const CommandLine &line, const QCommandLineParser &parser)
{
    const bool account = !line.server.isEmpty() || !line.organization.isEmpty() || !line.tokenFile.isEmpty();
    if (!parser.positionalArguments().isEmpty())
        return Words::tr("\"%1\" is not understood; options start with two hyphens.")
            .arg(parser.positionalArguments().constFirst());
    if (line.demo && account)
        return Words::tr(
            "--demo brings its own account: leave out --server, --organization and --token-file.");
    if (parser.isSet(u"demo-tickets"_s) && !line.demo)
        return Words::tr("--demo-tickets needs --demo.");
    if (line.demoTickets < 0 || line.demoTickets > 1'000'000)
        return Words::tr("--demo-tickets takes a number from 0 to 1000000.");
    if (!line.tokenFile.isEmpty() && line.organization.isEmpty())
        return Words::tr("--token-file needs --organization.");
    if (!line.tokenFile.isEmpty() && !isReadableFile(line.tokenFile))
        return Words::tr("The token file \"%1\" cannot be read.").arg(line.tokenFile);
    if (!line.caFile.isEmpty() && !isReadableFile(line.caFile))
        return Words::tr("The certificate file \"%1\" cannot be read.").arg(line.caFile);
    if (!line.profile.isEmpty() && QFileInfo(line.profile).exists() && !QFileInfo(line.profile).isDir())
        return Words::tr("The profile \"%1\" is a file, not a folder.").arg(line.profile);
    if (!line.open.isEmpty() && !MainWindow::isReference(line.open))
        return Words::tr("\"%1\" is no page; give something like tickets/1042 or customers/5.")
            .arg(line.open);
    static const QStringList levels{u"debug"_s, u"info"_s, u"warning"_s, u"error"_s};
    if (!line.logLevel.isEmpty() && !levels.contains(line.logLevel))
        return Words::tr("--log-level takes debug, info, warning or error.");
    return {};
}

} // namespace

Result<CommandLine, QString> CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return parser.errorText();
    CommandLine line;
    line.version = parser.isSet(u"version"_s);
    line.help = parser.isSet(u"help"_s);
    if (line.version || line.help)
        return line;
    line.demo = parser.isSet(u"demo"_s);
    if (parser.isSet(u"demo-tickets"_s)) {
        bool ok = false;
        line.demoTickets = parser.value(u"demo-tickets"_s).toInt(&ok);
        if (!ok)
            line.demoTickets = -1;
    }
    line.server = parser.value(u"server"_s);
    line.organization = parser.value(u"organization"_s);
    line.tokenFile = parser.value(u"token-file"_s);
    line.caFile = parser.value(u"ca-file"_s);
    line.profile = parser.value(u"profile"_s);
    line.open = parser.value(u"open"_s).toLower();
    line.logFile = parser.value(u"log-file"_s);
    line.logLevel = parser.value(u"log-level"_s).toLower();
    if (const QString wrong = complaint(line, parser); !wrong.isEmpty())
        return wrong;
    return line;
}

QString CommandLine::helpText()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace ticketeer
