#include "recordreaderprivate.h"

#include <algorithm>
#include <utility>

namespace ticketeer {

namespace {

constexpr int DeepestNesting = 32;

/// Bytes that go through all steps at once. Small enough that what one step leaves is still near the
/// processor when the next one takes it, in the two bytes a letter that Qt's parser makes of them, too: a
/// page of 1,000 tickets in one piece takes a tenth longer.
constexpr qsizetype Piece = 32 * 1024;

/// Nothing that XML could start with, or a web page (an error page, a sign-in page).
bool looksLikeNoXml(const QByteArray &start)
{
    const QByteArray lower = start.toLower();
    return !lower.startsWith('<') || lower.startsWith("<html") || lower.startsWith("<!doctype html");
}

} // namespace

void RecordReader::Private::run()
{
    while (!failure && !xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (places.size() >= DeepestNesting)
                refuse();
            else
                start();
            break;
        case QXmlStreamReader::EndElement:
            end();
            break;
        case QXmlStreamReader::Characters:
            characters();
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            refuse();
            break;
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::NoToken:
        case QXmlStreamReader::StartDocument:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction:
            break;
        }
    }
}

RecordReader::RecordReader(const Resource &resource, AccountFormat format)
    : d(std::make_unique<Private>(resource, std::move(format)))
{
}

RecordReader::~RecordReader() = default;

void RecordReader::setTagsDoublyEscaped(bool doubly)
{
    d->tagsDoubly = doubly;
}

void RecordReader::Private::parse(const QByteArray &filtered)
{
    const auto *begin = std::find_if(filtered.cbegin(), filtered.cend(), [this](char c) {
        return !head.isEmpty() || (c != ' ' && c != '\t' && c != '\r' && c != '\n');
    });
    if (head.size() < 64)
        head.append(begin, std::min<qsizetype>(filtered.cend() - begin, 64));
    if (failure || (xml.hasError() && xml.error() != QXmlStreamReader::PrematureEndOfDocumentError))
        return;
    xml.addData(filtered);
    run();
}

void RecordReader::feed(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size() && !d->failure; at += Piece) {
        // A copy of its own, unless it is all: what is held back outlives the caller's bytes.
        const QByteArray piece = bytes.size() > Piece ? bytes.mid(at, Piece) : bytes;
        d->parse(d->filter.take(d->decoder.take(piece)));
    }
}

QList<Record> RecordReader::takeRecords()
{
    return std::exchange(d->page.records, {});
}

Result<RecordBatch, XmlError> RecordReader::finish()
{
    if (!d->failure)
        d->parse(d->filter.take(d->decoder.rest()));
    if (const QByteArray rest = d->filter.rest(); !rest.isEmpty())
        d->parse(rest);
    if (d->head.isEmpty())
        return XmlError{XmlError::Kind::Empty, 0, 0, {}};
    if (looksLikeNoXml(d->head))
        return XmlError{XmlError::Kind::NotXml, 0, 0, {}};
    if (d->failure)
        return *d->failure;
    if (d->xml.hasError()) {
        const bool cut = d->xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
        return XmlError{cut ? XmlError::Kind::Cut : XmlError::Kind::Malformed,
                        d->xml.lineNumber(),
                        d->xml.columnNumber(),
                        {}};
    }
    d->page.dateSamples = d->builder.dateSamples();
    return std::move(d->page);
}

Result<RecordBatch, XmlError> RecordReader::read(const QByteArray &bytes, const Resource &resource,
                                                 const AccountFormat &format)
{
    RecordReader reader(resource, format);
    reader.feed(bytes);
    return reader.finish();
}

} // namespace ticketeer
