#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ticketeer {

/// Lines that follow each other and fare alike.
struct LineRun
{
    enum class Kind : quint8 { Same, Removed, Added };
    Kind kind = Kind::Same;
    QStringList lines;

    bool operator==(const LineRun &) const = default;
};

/// How a text became another, line by line, for showing both in one. What was removed comes before what was
/// added in its place. Line ends of any kind count as the same. The work is bounded: where two long texts
/// have almost nothing in common, a part is shown as replaced rather than compared to the end. Any thread.
[[nodiscard]] QList<LineRun> lineDiff(const QString &before, const QString &after);

} // namespace ticketeer
