#include "recordreader.h"

#include "bytefilter.h"
#include "recordbuilder.h"
#include "unescape.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <optional>

namespace ticketeer {

namespace {

constexpr int DeepestNesting = 32;
constexpr qsizetype LongestText = 64 * 1024 * 1024;
/// Far beyond any account, yet few enough that forty bytes a record cannot eat the machine's memory.
constexpr qsizetype MostRecords = 500'000;

constexpr QLatin1StringView CustomersElement("Customers");
constexpr QLatin1StringView ContactsElement("Contacts");
constexpr QLatin1StringView TagsElement("Tags");
constexpr QLatin1StringView TotalElement("TotalRecords");

bool sameName(QStringView left, QLatin1StringView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

/// Nothing that XML could start with, or a web page (an error page, a sign-in page).
bool looksLikeNoXml(const QByteArray &start)
{
    const QByteArray lower = start.toLower();
    return !lower.startsWith('<') || lower.startsWith("<html") || lower.startsWith("<!doctype html");
}

} // namespace

class RecordReader::Private
{
public:
    Private(const Resource &described, AccountFormat accountFormat)
        : resource(described), format(std::move(accountFormat)), builder(resource, format)
    {
        // The service knows no namespaces; an undeclared prefix is no reason to refuse an answer.
        xml.setNamespaceProcessing(false);
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
    void startBranch();
    void setName(QStringView element);
    void endValue();
    void noteRootValue();
    void parse(const QByteArray &filtered);
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
    QByteArray head; ///< the first bytes that are no white space
    qsizetype recordCount = 0;
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
            if (++recordCount > MostRecords) {
                refuse();
                return;
            }
            builder.begin();
            enter(Place::Record);
        } else {
            setName(element);
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
        startBranch();
        break;
    case Place::Links:
        text.resize(0);
        link = {};
        enter(Place::Link);
        break;
    case Place::Link:
        linkElement.resize(0);
        linkElement.append(element);
        text.resize(0);
        enter(Place::LinkValue);
        break;
    case Place::Tags:
        text.resize(0);
        enter(Place::Tag);
        break;
    case Place::Tag:
        text.resize(0);
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
    } else if (sameName(element, QLatin1StringView("html"))) {
        failure = XmlError{XmlError::Kind::NotXml, 0, 0, {}};
    } else {
        failure =
            XmlError{XmlError::Kind::WrongRoot, xml.lineNumber(), xml.columnNumber(), element.toString()};
    }
}

void RecordReader::Private::setName(QStringView element)
{
    name.resize(0);
    name.append(element);
    text.resize(0);
}

void RecordReader::Private::startInRecord(QStringView element)
{
    setName(element);
    enter(Place::Value);
    if (!resource.is(resources::Tickets))
        return;
    // A custom field may be called Customers or Contacts; the ticket's own come first (reference C.1, C.9).
    // Its own Tags come last.
    if ((sameName(element, CustomersElement) && !builder.hasLinks(element)) ||
        (sameName(element, ContactsElement) && !builder.hasLinks(element))) {
        links.clear();
        places.last() = Place::Links;
    } else if (sameName(element, TagsElement)) {
        tags.clear();
        places.last() = Place::Tags;
    }
}

void RecordReader::Private::startTree()
{
    treeText.clear();
    treeWriter = std::make_unique<QXmlStreamWriter>(&treeText);
    if (!QStringView(text).trimmed().isEmpty())
        treeWriter->writeCharacters(text);
    treeDepth = 0;
    places.last() = Place::Tree;
    startBranch();
}

void RecordReader::Private::startBranch()
{
    treeWriter->writeStartElement(xml.qualifiedName().toString());
    treeWriter->writeAttributes(xml.attributes());
    ++treeDepth;
    enter(Place::Tree);
    if (treeText.size() > LongestText)
        refuse();
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
    case Place::Links:
    case Place::Tags:
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
    case Place::Link:
    case Place::Tag:
        break;
    }
}

void RecordReader::Private::noteRootValue()
{
    if (sameName(name, TotalElement)) {
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
    // Links are escaped once only, unlike everything else (reference D.4). What comes first is the link's
    // own.
    if (!link.id && linkElement.endsWith(QLatin1StringView("ID"), Qt::CaseInsensitive))
        link.id = QStringView(text).trimmed().toLongLong();
    else if (link.name.isEmpty() && linkElement.endsWith(QLatin1StringView("Name"), Qt::CaseInsensitive))
        link.name = text;
}

void RecordReader::Private::endValue()
{
    // A ticket type that fails half-way leaves the total inside its last ticket (reference E.5).
    if (sameName(name, TotalElement) && resource.slot(name) < 0)
        noteRootValue();
    else if (!builder.element(name, unescapeOnce(text)))
        refuse();
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
        endValue();
        break;
    case Place::Tree:
        if (treeDepth > 0) {
            treeWriter->writeEndElement();
            --treeDepth;
        } else {
            treeWriter.reset();
            if (!builder.tree(name, treeText))
                refuse();
        }
        break;
    case Place::RootValue:
        noteRootValue();
        break;
    case Place::Links:
        if (links.isEmpty() && !QStringView(text).trimmed().isEmpty())
            endValue(); // a custom field of that name
        else
            builder.setLinks(name, links);
        break;
    case Place::Link:
        if (link.id)
            links.append(link);
        break;
    case Place::LinkValue:
        finishLink();
        text.resize(0);
        break;
    case Place::Tags:
        if (tags.isEmpty() && !QStringView(text).trimmed().isEmpty())
            endValue();
        else
            builder.setTags(tags);
        break;
    case Place::Tag:
        break;
    case Place::TagValue:
        if (!text.isEmpty())
            tags.append(tagsDoubly ? unescapeOnce(text) : text);
        text.resize(0);
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
    if (!d->failure)
        d->parse(d->filter.take(bytes));
}

QList<Record> RecordReader::takeRecords()
{
    return std::exchange(d->page.records, {});
}

Result<RecordBatch, XmlError> RecordReader::finish()
{
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
