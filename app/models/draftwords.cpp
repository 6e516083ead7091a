#include "draftwords.h"

#include "store/searchtext.h"

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestLine = 160;

FieldType typeOf(const Resource &resource, const QString &element)
{
    const Field *field = resource.field(element);
    // A new ticket's first text is no field of it (reference C.1).
    if (!field)
        return element == "Description"_L1 ? FieldType::Html : FieldType::Text;
    return field->type;
}

} // namespace

QString firstWords(const Draft &draft)
{
    QStringList longer;
    QStringList shorter;
    const Resource &resource = draft.change.resource();
    for (const QList<FieldEdit> &edits : {draft.change.edits(), draft.change.createOnly()}) {
        for (const FieldEdit &edit : edits) {
            const FieldType type = typeOf(resource, edit.element);
            if (!edit.after.isText())
                continue;
            const QString text =
                type == FieldType::Html ? wordsOfHtml(edit.after.toText()) : edit.after.toText();
            (type == FieldType::Html || type == FieldType::LongText ? longer : shorter)
                .append(text.simplified());
        }
    }
    shorter += draft.change.tags().value_or(QStringList());
    QString line = (longer + shorter).join(u" · "_s);
    if (line.size() > LongestLine)
        line = line.left(LongestLine - 1) + u'…';
    return line;
}

bool isReply(const Draft &draft)
{
    return draft.change.isCreate() && draft.change.resource().is(resources::Actions);
}

} // namespace ticketeer
