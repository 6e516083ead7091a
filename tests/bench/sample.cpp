#include "sample.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>
#include <QWidget>

#include <algorithm>

namespace ticketeer::bench {

using namespace Qt::StringLiterals;

namespace {

QString cell(double value)
{
    return QString::number(value, 'f', 1).rightJustified(9);
}

} // namespace

double Sample::at(double share) const
{
    if (milliseconds.isEmpty())
        return 0;
    QList<double> sorted = milliseconds;
    std::sort(sorted.begin(), sorted.end());
    return sorted.at(std::min(sorted.size() - 1, static_cast<qsizetype>(share * double(sorted.size()))));
}

void timed(Sample &sample, QWidget &view, const std::function<void()> &change)
{
    QElapsedTimer clock;
    clock.start();
    change();
    view.repaint();
    sample.milliseconds.append(double(clock.nsecsElapsed()) / 1e6);
    QCoreApplication::processEvents();
}

qint64 residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

void print(QTextStream &out, const QString &what, const Sample &ours, const Sample &baseline)
{
    out << what.leftJustified(46) << cell(ours.at(0.5)) << cell(ours.at(0.95)) << cell(ours.at(1))
        << cell(baseline.at(0.5)) << cell(baseline.at(0.95)) << "  x "
        << QString::number(ours.at(0.95) / std::max(0.01, baseline.at(0.95)), 'g', 2) << '\n';
    out.flush();
}

void print(QTextStream &out, const QString &what, const Sample &ours)
{
    out << what.leftJustified(46) << cell(ours.at(0.5)) << cell(ours.at(0.95)) << cell(ours.at(1)) << '\n';
    out.flush();
}

} // namespace ticketeer::bench
