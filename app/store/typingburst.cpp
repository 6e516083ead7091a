#include "typingburst.h"

#include <algorithm>

namespace ticketeer {

namespace {

/// Characters that are neither in the beginning nor in the end that both texts have in common.
qsizetype lost(const QString &earlier, const QString &later)
{
    const qsizetype most = std::min(earlier.size(), later.size());
    qsizetype front = 0;
    while (front < most && earlier[front] == later[front])
        ++front;
    qsizetype back = 0;
    while (back < most - front && earlier[earlier.size() - 1 - back] == later[later.size() - 1 - back])
        ++back;
    return earlier.size() - front - back;
}

QString typed(const QList<FieldEdit> &edits, const QString &element)
{
    for (const FieldEdit &edit : edits) {
        if (edit.element == element)
            return edit.after.toText();
    }
    return {};
}

qsizetype length(const QList<FieldEdit> &edits)
{
    qsizetype all = 0;
    for (const FieldEdit &edit : edits)
        all += edit.after.toText().size();
    return all;
}

qsizetype lost(const QList<FieldEdit> &earlier, const QList<FieldEdit> &later)
{
    qsizetype all = 0;
    for (const FieldEdit &edit : earlier)
        all += lost(edit.after.toText(), typed(later, edit.element));
    return all;
}

bool same(const QList<FieldEdit> &left, const QList<FieldEdit> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const FieldEdit &one, const FieldEdit &other) {
                          return one.element == other.element && one.after == other.after;
                      });
}

} // namespace

qsizetype typedLength(const Draft &draft)
{
    return length(draft.change.edits()) + length(draft.change.createOnly());
}

qsizetype lostBetween(const Draft &earlier, const Draft &later)
{
    return lost(earlier.change.edits(), later.change.edits()) +
           lost(earlier.change.createOnly(), later.change.createOnly());
}

bool sameTyped(const Draft &left, const Draft &right)
{
    return same(left.change.edits(), right.change.edits()) &&
           same(left.change.createOnly(), right.change.createOnly()) &&
           left.change.tags() == right.change.tags();
}

} // namespace ticketeer
