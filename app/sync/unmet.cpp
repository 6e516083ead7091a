#include "workspaceprivate.h"

#include "records/merge.h"

namespace ticketeer {

QStringList Workspace::unmet(const Change &change, const Record &answer) const
{
    QStringList ignored;
    for (const FieldEdit &edit : change.edits()) {
        const Field *field = change.resource().field(edit.element);
        // What POST does not read, a second request sets.
        const bool sent =
            !field || field->writableOnUpdate() || (change.isCreate() && field->writableOnCreate());
        const Value now = field ? answer.value(edit.element) : d->store.customValue(answer, edit.element);
        // A custom field that is not there was renamed or is of another ticket type; only answers about
        // customer products never show theirs (reference B.2, B.3).
        const bool lost = now.isAbsent() && !field && edit.after.hasValue() &&
                          !change.resource().is(resources::CustomerProducts);
        if (sent && (lost || (!now.isAbsent() && !sameForPeople(edit.after, now))))
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
