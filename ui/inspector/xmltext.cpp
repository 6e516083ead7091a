#include "xmltext.h"

#include <QXmlStreamReader>

namespace ticketeer {

namespace {

constexpr int Deepest = 100;
constexpr qsizetype Largest = 4 * 1024 * 1024;
constexpr int Indent = 2;

/// QDom frees and prints its nodes recursively: a document nested deep enough would end the program.
bool isFlatEnough(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    int depth = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement && ++depth > Deepest)
            return false;
        if (token == QXmlStreamReader::EndElement)
            --depth;
    }
    return !reader.hasError();
}

} // namespace

std::optional<QDomDocument> xmlTree(const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > Largest || !isFlatEnough(bytes))
        return {};
    QDomDocument document;
    if (!document.setContent(bytes))
        return {};
    return document;
}

QString prettyXml(const QByteArray &bytes)
{
    if (const auto document = xmlTree(bytes))
        return document->toString(Indent);
    return QString::fromUtf8(bytes);
}

} // namespace ticketeer
