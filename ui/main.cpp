#include "commandline.h"
#include "composition.h"
#include "instancelock.h"
#include "logfile.h"
#include "window/icons.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QStandardPaths>
#include <QTranslator>

#include <cstdio>

using namespace ticketeer;
using namespace Qt::StringLiterals;

namespace {

int complain(const QString &sentence)
{
    std::fprintf(stderr, "ticketeer: %s\n", qUtf8Printable(sentence));
    return 2;
}

QString profileDir(const CommandLine &line)
{
    if (!line.profile.isEmpty())
        return QDir(line.profile).absolutePath();
    const QDir base(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return base.filePath(line.demo ? u"demo"_s : u"default"_s);
}

/// In the language of the settings, else of the system; English needs a file for its plurals.
void translate(QApplication &application, const QString &profile)
{
    const QSettings settings(QDir(profile).filePath(u"settings.ini"_s), QSettings::IniFormat);
    const QString chosen = settings.value(u"window/language"_s).toString();
    if (!chosen.isEmpty())
        QLocale::setDefault(QLocale(chosen));
    for (const auto &[name, folder] :
         {std::pair(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
          std::pair(u"ticketeer"_s, u":/i18n"_s)}) {
        auto *translator = new QTranslator(&application);
        if (translator->load(QLocale(), name, u"_"_s, folder) ||
            (name == "ticketeer"_L1 && translator->load(u":/i18n/ticketeer_en.qm"_s)))
            QCoreApplication::installTranslator(translator);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto line = CommandLine::parse(arguments);
    if (!line.ok())
        return complain(line.error());
    if (line->version) {
        std::puts("Ticketeer " TICKETEER_VERSION);
        return 0;
    }
    if (line->help) {
        // The parser wants a program name, which it takes from an application object.
        QCoreApplication named(argc, argv);
        std::fputs(qUtf8Printable(CommandLine::helpText()), stdout);
        return 0;
    }

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Ticketeer"_s);
    QApplication::setApplicationVersion(QStringLiteral(TICKETEER_VERSION));
    QApplication::setDesktopFileName(u"org.ticketeer.Ticketeer"_s);
    QApplication::setWindowIcon(icon("app"_L1));

    const QString profile = profileDir(*line);
    if (!QDir().mkpath(profile))
        return complain(
            QCoreApplication::translate("main", "The profile folder \"%1\" cannot be made.").arg(profile));
    QFile::setPermissions(profile, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!startLog(line->logFile, line->logLevel))
        return complain(
            QCoreApplication::translate("main", "The log file \"%1\" cannot be written.").arg(line->logFile));
    translate(application, profile);

    InstanceLock instance(profile);
    if (instance.handedOver(line->open))
        return 0;
    instance.listen();

    Composition composition(application, *line, profile);
    if (!composition.start())
        return complain(composition.errorText());
    QObject::connect(&instance, &InstanceLock::openRequested, &composition, &Composition::bringUp);
    return QApplication::exec();
}
