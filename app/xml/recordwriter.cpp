#include "recordwriter.h"

#include "accountformat.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace ticketeer {

namespace {

/// What XML 1.0 can carry; a body with anything else is a 500 (reference A.4). Lines end with LF, as answers
/// do.
QString carried(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
        } else if (c == u'\r') {
            if (i + 1 >= text.size() || text[i + 1] != u'\n')
                clean += u'\n';
        } else if (!c.isSurrogate() && (c.unicode() >= 0x20 || c == u'\t' || c == u'\n') &&
                   c.unicode() < 0xFFFE) {
            clean += c;
        }
    }
    return clean;
}

QString wire(const Value &value)
{
    return value.isMoment() ? AccountFormat::writeMoment(value.toMoment()) : carried(value.toText());
}

void writeElement(QXmlStreamWriter &xml, const QString &name, const Value &value)
{
    if (const QString text = wire(value); text.isEmpty())
        xml.writeEmptyElement(name);
    else
        xml.writeTextElement(name, text);
}

/// An element with children would be taken for a table of its own and lost (reference D.6).
bool isTree(const Record &base, const QString &element)
{
    const auto &extras = base.extras();
    return std::any_of(extras.begin(), extras.end(), [&](const ExtraValue &extra) {
        return extra.isTree && extra.element.compare(element, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QByteArray RecordWriter::body(const Change &change)
{
    const Resource &resource = change.resource();
    const bool create = change.isCreate();
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QString(resource.child));
    int written = 0;
    const Field *firstWritable = nullptr;
    for (const Field &field : resource.fields) {
        if (!(create ? field.writableOnCreate() : field.writableOnUpdate()))
            continue;
        if (!firstWritable)
            firstWritable = &field;
        const FieldEdit *edit = change.edit(field.element);
        // An empty id in a POST would keep the server from its own default (reference G.21).
        if (!edit || (create && !edit->after.hasValue()))
            continue;
        writeElement(xml, QString(field.element), edit->after);
        ++written;
    }
    if (create) {
        for (const FieldEdit &extra : change.createOnly()) {
            writeElement(xml, extra.element, extra.after);
            ++written;
        }
    }
    for (const FieldEdit &edit : change.edits()) {
        if (resource.field(edit.element) || (create && !edit.after.hasValue()) ||
            isTree(change.base(), edit.element))
            continue;
        writeElement(xml, edit.element, edit.after);
        ++written;
    }
    if (change.tags() && resource.is(resources::Tickets)) {
        xml.writeStartElement(QStringLiteral("Tags"));
        for (const QString &tag : *change.tags()) {
            xml.writeStartElement(QStringLiteral("Tag"));
            xml.writeTextElement(QStringLiteral("Value"), carried(tag));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        ++written;
    }
    if (written == 0 && create && firstWritable) {
        // An object with nothing said about it still needs one child, or the server finds no row (reference
        // D.6).
        xml.writeEmptyElement(QString(firstWritable->element));
        ++written;
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return written ? bytes : QByteArray();
}

} // namespace ticketeer
