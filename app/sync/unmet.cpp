#include "workspaceprivate.h"

#include <cstdlib>

namespace ticketeer {

namespace {

bool sameValue(const Value &wanted, const Value &now)
{
    // The service answers in minutes.
    if (wanted.isMoment() && now.isMoment() && std::abs(wanted.toMoment().secsTo(now.toMoment())) < 60)
        return true;
    if (wanted == now || (!wanted.hasValue() && !now.hasValue()))
        return true;
    QString text = wanted.toText().trimmed();
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    return text == now.toText().trimmed();
}

} // namespace

QStringList Workspace::unmet(const Change &change, const Record &answer) const
{
    QStringList ignored;
    for (const FieldEdit &edit : change.edits()) {
        const Field *field = change.resource().field(edit.element);
        // What POST does not read, a second request sets.
        const bool sent =
            !field || field->writableOnUpdate() || (change.isCreate() && field->writableOnCreate());
        const Value now = field ? answer.value(edit.element) : d->store.customValue(answer, edit.element);
        if (sent && !now.isAbsent() && !sameValue(edit.after, now))
            ignored.append(edit.element);
    }
    if (const auto answered = answer.tags(); change.tags() && answered) {
        const QSet<QString> wanted(change.tags()->cbegin(), change.tags()->cend());
        const QSet<QString> got(answered->cbegin(), answered->cend());
        if (wanted != got)
            ignored.append(QStringLiteral("Tags"));
    }
    return ignored;
}

} // namespace ticketeer
