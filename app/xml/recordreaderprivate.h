#pragma once

#include "answerdecoder.h"
#include "bytefilter.h"
#include "recordbuilder.h"
#include "recordreader.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <memory>
#include <optional>

namespace ticketeer {

/// Where in an answer the reader is, and what it has so far.
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
    AnswerDecoder decoder;
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

} // namespace ticketeer
