#include "recordreader.h"

#include "bytefilter.h"
#include "recordbuilder.h"
#include "unescape.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <optional>

namespace ticketeer {

namespace {

constexpr int DeepestNesting = 32;
constexpr qsizetype LongestText = 64 * 1024 * 1024;

bool sameName(QStringView left, QLatin1StringView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

/// Nothing that XML could start with, or a web page (an error page, a sign-in page).
bool looksLikeNoXml(QByteArray start)
{
    start = start.trimmed().left(64).toLower();
    return !start.isEmpty() &&
           (!start.startsWith('<') || start.startsWith("<html") || start.startsWith("<!doctype html"));
}

} // namespace

class RecordReader::Private
{
public:
    Private(const Resource &described, AccountFormat accountFormat)
        : resource(described), format(std::move(accountFormat)), builder(resource, format)
    {
        xml.setNamespaceProcessing(true);
    }

    enum class Place : quint8 {
        List,      ///< in the root of a list
        Record,    ///< in an object
        Value,     ///< in an element of an object
        Tree,      ///< in an element with children that we do not know
        RootValue, ///< TotalRecords, NextPage and other simple children of the root
        Skip,      ///< in something below the root that is no object
        Links,     ///< Customers, Contacts of a ticket
        Link,
        LinkValue,
        Tags,
        Tag,
        TagValue,
    };

    void run();
    void start();
    void end();
    void characters();
    void refuse() { failure = XmlError{XmlError::Kind::Refused, xml.lineNumber(), xml.columnNumber(), {}}; }
    void enter(Place place) { places.append(place); }
    void startRoot(QStringView name);
    void startInRecord(QStringView name);
    void startTree();
    void noteRootValue();
    void finishLink();

    const Resource &resource;
    AccountFormat format;
    RecordBuilder builder;
    QXmlStreamReader xml;
    ByteFilter filter;
    QList<Place> places;
    QString name; ///< of the value, list of links, or tree being read
    QString linkElement;
    QString text;
    QString treeText;
    std::unique_ptr<QXmlStreamWriter> treeWriter;
    qsizetype treeDepth = 0;
    QList<ticketeer::Link> links;
    ticketeer::Link link;
    QStringList tags;
    bool tagsDoubly = false;
    bool anyBytes = false;
    QByteArray head;
    RecordBatch page;
    std::optional<XmlError> failure;
};

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

void RecordReader::Private::start()
{
    const QStringView element = xml.name();
    if (places.isEmpty()) {
        startRoot(element);
        return;
    }
    switch (places.last()) {
    case Place::List:
        if (sameName(element, resource.child)) {
            builder.begin();
            enter(Place::Record);
        } else {
            name = element.toString();
            text.clear();
            enter(Place::RootValue);
        }
        break;
    case Place::Record:
        startInRecord(element);
        break;
    case Place::Value:
        startTree();
        break;
    case Place::Tree:
        treeWriter->writeStartElement(xml.qualifiedName().toString());
        ++treeDepth;
        enter(Place::Tree);
        break;
    case Place::Links:
        link = {};
        enter(Place::Link);
        break;
    case Place::Link:
        linkElement = element.toString();
        text.clear();
        enter(Place::LinkValue);
        break;
    case Place::Tags:
        enter(Place::Tag);
        break;
    case Place::Tag:
        text.clear();
        enter(Place::TagValue);
        break;
    case Place::RootValue:
    case Place::Skip:
    case Place::LinkValue:
    case Place::TagValue:
        enter(Place::Skip);
        break;
    }
}

void RecordReader::Private::startRoot(QStringView element)
{
    // Paged deleted tickets spell their root DeletedTicketx (reference B.1).
    if (sameName(element, resource.root) ||
        (resource.is(resources::DeletedTickets) && sameName(element, QLatin1StringView("DeletedTicketx")))) {
        enter(Place::List);
    } else if (sameName(element, resource.child)) {
        builder.begin();
        enter(Place::Record);
    } else {
        failure =
            XmlError{XmlError::Kind::WrongRoot, xml.lineNumber(), xml.columnNumber(), element.toString()};
    }
}

void RecordReader::Private::startInRecord(QStringView element)
{
    name = element.toString();
    text.clear();
    const bool ticket = resource.is(resources::Tickets);
    if (ticket && (element == u"Customers" || element == u"Contacts")) {
        links.clear();
        enter(Place::Links);
    } else if (ticket && element == u"Tags") {
        tags.clear();
        enter(Place::Tags);
    } else {
        enter(Place::Value);
    }
}

void RecordReader::Private::startTree()
{
    treeText.clear();
    treeWriter = std::make_unique<QXmlStreamWriter>(&treeText);
    if (!text.trimmed().isEmpty())
        treeWriter->writeCharacters(text);
    treeWriter->writeStartElement(xml.qualifiedName().toString());
    treeDepth = 1;
    places.last() = Place::Tree;
    enter(Place::Tree);
}

void RecordReader::Private::characters()
{
    if (places.isEmpty())
        return;
    switch (places.last()) {
    case Place::Value:
    case Place::RootValue:
    case Place::LinkValue:
    case Place::TagValue:
        if (text.size() + xml.text().size() > LongestText)
            refuse();
        else
            text += xml.text();
        break;
    case Place::Tree:
        if (treeText.size() + xml.text().size() > LongestText)
            refuse();
        else
            treeWriter->writeCharacters(xml.text().toString());
        break;
    case Place::List:
    case Place::Record:
    case Place::Skip:
    case Place::Links:
    case Place::Link:
    case Place::Tags:
    case Place::Tag:
        break;
    }
}

void RecordReader::Private::noteRootValue()
{
    if (sameName(name, QLatin1StringView("TotalRecords"))) {
        bool ok = false;
        const qint64 total = QStringView(text).trimmed().toLongLong(&ok);
        if (ok)
            page.totalRecords = total;
    } else if (sameName(name, QLatin1StringView("NextPage"))) {
        page.nextPage = QUrl(unescapeOnce(text.trimmed()));
    }
}

void RecordReader::Private::finishLink()
{
    // Links are escaped once only, unlike everything else (reference D.4).
    if (linkElement.endsWith(QLatin1StringView("ID"), Qt::CaseInsensitive))
        link.id = QStringView(text).trimmed().toLongLong();
    else if (linkElement.endsWith(QLatin1StringView("Name"), Qt::CaseInsensitive))
        link.name = text;
}

void RecordReader::Private::end()
{
    if (places.isEmpty())
        return;
    switch (places.takeLast()) {
    case Place::List:
    case Place::Skip:
        break;
    case Place::Record:
        if (Record done = builder.take(); !done.isNull())
            page.records.append(done);
        break;
    case Place::Value:
        // A ticket type that fails half-way leaves the total inside its last ticket (reference E.5).
        if (sameName(name, QLatin1StringView("TotalRecords")) && resource.slot(name) < 0)
            noteRootValue();
        else
            builder.element(name, unescapeOnce(text));
        break;
    case Place::Tree:
        if (treeDepth > 0) {
            treeWriter->writeEndElement();
            --treeDepth;
        } else {
            treeWriter.reset();
            builder.tree(name, treeText);
        }
        break;
    case Place::RootValue:
        noteRootValue();
        break;
    case Place::Links:
        builder.setLinks(name, links);
        break;
    case Place::Link:
        if (link.id)
            links.append(link);
        break;
    case Place::LinkValue:
        finishLink();
        break;
    case Place::Tags:
        builder.setTags(tags);
        break;
    case Place::Tag:
        break;
    case Place::TagValue:
        if (!text.isEmpty())
            tags.append(tagsDoubly ? unescapeOnce(text) : text);
        break;
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

void RecordReader::feed(const QByteArray &bytes)
{
    if (d->failure)
        return;
    if (d->head.size() < 64)
        d->head += bytes.left(64);
    d->anyBytes = d->anyBytes || !bytes.trimmed().isEmpty();
    if (d->xml.error() == QXmlStreamReader::NoError ||
        d->xml.error() == QXmlStreamReader::PrematureEndOfDocumentError) {
        d->xml.addData(d->filter.take(bytes));
        d->run();
    }
}

QList<Record> RecordReader::takeRecords()
{
    return std::exchange(d->page.records, {});
}

Result<RecordBatch, XmlError> RecordReader::finish()
{
    if (!d->anyBytes)
        return XmlError{XmlError::Kind::Empty, 0, 0, {}};
    if (looksLikeNoXml(d->head))
        return XmlError{XmlError::Kind::NotXml, 0, 0, {}};
    if (const QByteArray rest = d->filter.rest(); !rest.isEmpty() && !d->failure) {
        d->xml.addData(rest);
        d->run();
    }
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
