#pragma once

#include <QList>
#include <QString>

#include <functional>

class QTextStream;
class QWidget;

namespace ticketeer::bench {

/// How long something took each time, milliseconds.
struct Sample
{
    QList<double> milliseconds;

    /// 0.5: the median; 1: the longest.
    [[nodiscard]] double at(double share) const;
};

/// Until what it changes is on the screen.
void timed(Sample &sample, QWidget &view, const std::function<void()> &change);
/// Of this process.
[[nodiscard]] qint64 residentKilobytes();
/// A row of a table: median, 95th percentile and longest beside the baseline's median and 95th percentile,
/// and how many times the baseline's 95th percentile ours is.
void print(QTextStream &out, const QString &what, const Sample &ours, const Sample &baseline);
/// Without a baseline.
void print(QTextStream &out, const QString &what, const Sample &ours);

} // namespace ticketeer::bench
