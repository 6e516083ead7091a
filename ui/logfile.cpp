#include "logfile.h"

#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>

#include <cstdio>
#include <memory>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

/// Messages come from any thread for as long as the process lives.
struct Log
{
    QMutex mutex;
    QFile file;
};

Log &openLog()
{
    static Log log;
    return log;
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static constexpr const char *names[] = {"debug", "warning", "critical", "fatal", "info"};
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' +
                            names[type] + ' ' + (context.category ? context.category : "default") + ": " +
                            message.toUtf8() + '\n';
    Log &log = openLog();
    const QMutexLocker lock(&log.mutex);
    if (log.file.isOpen()) {
        log.file.write(line);
        log.file.flush();
    }
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fputs(line.constData(), stderr);
}

} // namespace

bool startLog(const QString &file, const QString &level)
{
    const int rank = level == "debug"_L1 ? 0 : level == "info"_L1 ? 1 : level == "error"_L1 ? 3 : 2;
    QStringList rules;
    rules.append(u"ticketeer.*.debug=%1"_s.arg(rank <= 0 ? u"true"_s : u"false"_s));
    rules.append(u"ticketeer.*.info=%1"_s.arg(rank <= 1 ? u"true"_s : u"false"_s));
    rules.append(u"ticketeer.*.warning=%1"_s.arg(rank <= 2 ? u"true"_s : u"false"_s));
    QLoggingCategory::setFilterRules(rules.join(u'\n'));
    Log &log = openLog();
    if (!file.isEmpty()) {
        log.file.setFileName(file);
        if (!log.file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text))
            return false;
        log.file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    qInstallMessageHandler(write);
    return true;
}

} // namespace ticketeer
