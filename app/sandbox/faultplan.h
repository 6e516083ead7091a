#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace ticketeer::sandbox {

/// What is to go wrong with one request.
struct Verdict
{
    int delay = 0; ///< ms before the answer
    int slow = 0;  ///< ms over which the body trickles out
    int status = 0;
    bool dropBefore = false; ///< connection cut, nothing done
    bool dropAfter = false;  ///< done, but the connection is cut before the answer
    bool truncate = false;   ///< half of the announced body, then cut
    bool garbage = false;    ///< 200 with bytes that are no XML
};

/// The faults in force. A fault reads
///     KIND[=VALUE][:MATCH][@N | %P]
/// with the kinds delay=MS, slow=MS, status=CODE, drop-before, drop-after, truncate and garbage. MATCH is
/// words that must all fit: a verb in capitals, or a part of the path ("PUT tickets"); the kinds without a
/// number take it as VALUE too ("drop-after=PUT"). "@2" hits only the second matching request, "%10" ten per
/// cent of them. Thread-safe.
class FaultPlan
{
public:
    /// Empty: understood and in force; otherwise a sentence on what is wrong, and nothing has changed.
    QString set(const QStringList &faults);
    [[nodiscard]] Verdict judge(const QByteArray &verb, const QString &path);

private:
    enum class Kind : quint8 { Delay, Slow, Status, DropBefore, DropAfter, Truncate, Garbage };
    struct Fault
    {
        Kind kind = Kind::Delay;
        int number = 0;
        QStringList words;
        int nth = 0;
        int percent = 0;
        int seen = 0;
    };
    [[nodiscard]] static QString parse(const QString &text, Fault &fault);
    static void apply(const Fault &fault, Verdict &verdict);

    QMutex m_mutex;
    QList<Fault> m_faults;
    QRandomGenerator m_dice{1};
};

} // namespace ticketeer::sandbox
