#include "body.h"
#include "request.h"

#include <QRegularExpression>
#include <QSet>

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t privateUse = 0xF700;

/// The service's parser takes references to control characters; Qt's does not. They travel through it as
/// characters of the private use area.
QString withoutControlReferences(const QString &xml)
{
    static const QRegularExpression reference(u"&#(?:x0*([0-9a-fA-F]{1,2})|0*([0-9]{1,2}));"_s);
    QString out;
    qsizetype from = 0;
    for (auto it = reference.globalMatch(xml); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const int code =
            match.capturedLength(1) ? match.captured(1).toInt(nullptr, 16) : match.captured(2).toInt();
        if (code == 0 || code >= 0x20 || code == 9 || code == 10 || code == 13)
            continue;
        out += xml.mid(from, match.capturedStart() - from);
        out += QChar(char16_t(privateUse + code));
        from = match.capturedEnd();
    }
    return out + xml.mid(from);
}

QString restored(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() > privateUse && c.unicode() < privateUse + 0x20)
            c = QChar(char16_t(c.unicode() - privateUse));
    }
    return text.trimmed().isEmpty() ? QString() : text;
}

bool hasAttributes(const QDomElement &element)
{
    const QDomNamedNodeMap attributes = element.attributes();
    for (int i = 0; i < attributes.count(); ++i) {
        const QString name = attributes.item(i).nodeName();
        if (!name.startsWith(u"xmlns") && !name.endsWith(u":nil"))
            return true;
    }
    return false;
}

QString localName(const QDomElement &element)
{
    return element.tagName().section(u':', -1).toLower();
}

bool isSimple(const QDomElement &element)
{
    return element.firstChildElement().isNull() && !hasAttributes(element);
}

} // namespace

Body Body::parse(const QByteArray &bytes)
{
    Body body;
    if (bytes.isEmpty())
        return body;
    QString xml = QString::fromUtf8(bytes);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        throw Refusal{500, u"Data at the root level is invalid. Line 1, position 1."_s};
    if (xml.startsWith(u"<?xml")) // the declared encoding is ignored: the text is decoded already
        xml.remove(0, xml.indexOf(u"?>") + 2);
    QString message;
    int line = 0;
    int column = 0;
    if (!body.m_document.setContent(withoutControlReferences(xml), false, &message, &line, &column))
        throw Refusal{500, u"%1 Line %2, position %3."_s.arg(message).arg(line).arg(column)};
    const QDomElement root = body.m_document.documentElement();
    QDomElement row = root;
    bool simpleChild = false;
    for (QDomElement child = root.firstChildElement(); !child.isNull(); child = child.nextSiblingElement())
        simpleChild = simpleChild || isSimple(child);
    if (!simpleChild && !root.firstChildElement().isNull())
        row = root.firstChildElement();
    QSet<QString> twice;
    for (QDomElement child = row.firstChildElement(); !child.isNull(); child = child.nextSiblingElement()) {
        const QString name = localName(child);
        if (body.m_columns.contains(name) || twice.contains(name)) {
            body.m_columns.remove(name);
            twice.insert(name);
        } else if (isSimple(child)) {
            body.m_columns.insert(name, restored(child.text()));
        }
    }
    body.m_table = !row.firstChildElement().isNull();
    return body;
}

void Body::requireTable() const
{
    if (m_document.isNull())
        throw Refusal{500, u"Root element is missing."_s};
    if (!m_table)
        throw Refusal{500, u"Cannot find table 0."_s};
}

bool Body::has(const QString &element) const
{
    return m_columns.contains(element.toLower());
}

QString Body::text(const QString &element) const
{
    return m_columns.value(element.toLower());
}

QDomElement Body::ticketChild(const QString &lowerName) const
{
    QDomElement ticket = m_document.documentElement();
    if (localName(ticket) == u"tickets")
        ticket = ticket.firstChildElement();
    if (localName(ticket) != u"ticket")
        return {};
    for (QDomElement child = ticket.firstChildElement(); !child.isNull();
         child = child.nextSiblingElement()) {
        if (localName(child) == lowerName)
            return child;
    }
    return {};
}

QDomElement Body::tags() const
{
    return ticketChild(u"tags"_s);
}

QString Body::jiraKey() const
{
    return ticketChild(u"jirakey"_s).text();
}

QString Body::rawText(const QString &element) const
{
    const QDomElement root = m_document.documentElement();
    for (QDomElement child = root.firstChildElement(); !child.isNull(); child = child.nextSiblingElement()) {
        if (child.tagName().compare(element, Qt::CaseInsensitive) == 0)
            return child.text();
    }
    return {};
}

} // namespace ticketeer::sandbox
