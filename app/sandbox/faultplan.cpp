#include "faultplan.h"

#include <QMutexLocker>
#include <QRegularExpression>

#include <algorithm>

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

QString FaultPlan::parse(const QString &text, Fault &fault)
{
    static const QRegularExpression shape(u"^([a-z-]+)(?:=([^:@%]*))?(?::([^@%]*))?(?:@(\\d+)|%(\\d+))?$"_s);
    static const QList<std::pair<QString, Kind>> kinds{
        {u"delay"_s, Kind::Delay},          {u"slow"_s, Kind::Slow},
        {u"status"_s, Kind::Status},        {u"drop-before"_s, Kind::DropBefore},
        {u"drop-after"_s, Kind::DropAfter}, {u"truncate"_s, Kind::Truncate},
        {u"garbage"_s, Kind::Garbage}};
    const QRegularExpressionMatch match = shape.match(text.trimmed());
    const auto named = std::find_if(kinds.cbegin(), kinds.cend(),
                                    [&](const auto &kind) { return kind.first == match.captured(1); });
    if (!match.hasMatch() || named == kinds.cend())
        return u"\"%1\" is not a fault. Known are delay=MS, slow=MS, status=CODE, drop-before, drop-after, "
               u"truncate"
               " and garbage, each with optional :MATCH and @N or %P."_s.arg(text);
    fault.kind = named->second;
    QString words = match.captured(3);
    if (fault.kind <= Kind::Status) {
        bool ok = false;
        fault.number = match.captured(2).toInt(&ok);
        const bool sensible =
            fault.kind == Kind::Status ? fault.number >= 200 && fault.number <= 599 : fault.number >= 0;
        if (!ok || !sensible)
            return u"The fault \"%1\" needs a number, as in \"%2\"."_s.arg(
                text, fault.kind == Kind::Status ? u"status=503"_s : named->first + u"=300"_s);
    } else {
        words += u' ' + match.captured(2);
    }
    fault.words = words.split(u' ', Qt::SkipEmptyParts);
    fault.nth = match.captured(4).toInt();
    fault.percent = match.captured(5).toInt();
    return {};
}

QString FaultPlan::set(const QStringList &faults)
{
    QList<Fault> parsed;
    for (const QString &text : faults) {
        Fault fault;
        if (QString problem = parse(text, fault); !problem.isEmpty())
            return problem;
        parsed.append(fault);
    }
    const QMutexLocker lock(&m_mutex);
    m_faults = parsed;
    return {};
}

void FaultPlan::apply(const Fault &fault, Verdict &verdict)
{
    switch (fault.kind) {
    case Kind::Delay:
        verdict.delay = fault.number;
        break;
    case Kind::Slow:
        verdict.slow = fault.number;
        break;
    case Kind::Status:
        verdict.status = fault.number;
        break;
    case Kind::DropBefore:
        verdict.dropBefore = true;
        break;
    case Kind::DropAfter:
        verdict.dropAfter = true;
        break;
    case Kind::Truncate:
        verdict.truncate = true;
        break;
    case Kind::Garbage:
        verdict.garbage = true;
        break;
    }
}

Verdict FaultPlan::judge(const QByteArray &verb, const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    Verdict verdict;
    for (Fault &fault : m_faults) {
        const bool fits = std::all_of(fault.words.cbegin(), fault.words.cend(), [&](const QString &word) {
            return word == QLatin1StringView(verb) || path.contains(word, Qt::CaseInsensitive);
        });
        if (!fits)
            continue;
        ++fault.seen;
        if (fault.nth > 0 && fault.seen != fault.nth)
            continue;
        if (fault.percent > 0 && m_dice.bounded(100) >= fault.percent)
            continue;
        apply(fault, verdict);
    }
    return verdict;
}

} // namespace ticketeer::sandbox
