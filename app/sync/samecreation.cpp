#include "samecreation.h"

#include <algorithm>

namespace ticketeer {

namespace {

/// The service's own user: what it notes where nobody is named (reference A.2).
constexpr qint64 SystemUser = -3;
/// POST cuts titles (reference C.1).
constexpr qsizetype LongestTitle = 254;

/// Without what the service drops from texts (reference D.3: control characters, halves of surrogate pairs)
/// and without differences in white space.
QString plain(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        const bool odd = c.isSurrogate() || c.unicode() == 0xfffe || c.unicode() == 0xffff;
        if (!odd && (c.isSpace() || c.category() != QChar::Other_Control))
            kept.append(c);
    }
    return kept.simplified();
}

/// Columns that are not Unicode keep a question mark for each letter outside their code page (reference D.2).
bool sameText(const QString &sent, const QString &stored)
{
    const QString left = plain(sent);
    const QString right = plain(stored);
    return left.size() == right.size() &&
           std::equal(left.cbegin(), left.cend(), right.cbegin(), [](QChar mine, QChar theirs) {
               return mine == theirs || (theirs == u'?' && mine.unicode() > 0xff);
           });
}

bool isTelling(const Resource &resource, const Field &field)
{
    if (!field.writableOnCreate() || field.type == FieldType::Moment || field.element == u"CreatorID")
        return false;
    if (resource.is(resources::Tickets))
        return field.element == u"Name" || field.element == u"TicketTypeID";
    return true;
}

} // namespace

bool isWhatWasSent(const Change &change, const Record &candidate, qint64 me)
{
    const Value creator = candidate.value(u"CreatorID");
    if (creator.isInteger() && creator.toInteger() != me && creator.toInteger() != SystemUser &&
        creator.toInteger() != 0)
        return false;
    const Resource &resource = change.resource();
    for (const FieldEdit &edit : change.edits()) {
        const Field *field = resource.field(edit.element);
        if (!field || !isTelling(resource, *field))
            continue;
        const Value stored = candidate.value(edit.element);
        if (edit.after == stored || (!edit.after.hasValue() && !stored.hasValue()))
            continue;
        QString sent = edit.after.toText();
        QString kept = stored.toText();
        if (resource.is(resources::Tickets)) {
            sent = sent.trimmed().left(LongestTitle);
            kept = kept.trimmed().left(LongestTitle);
        }
        if (!sameText(sent, kept))
            return false;
    }
    return true;
}

} // namespace ticketeer
