#include "jsonform.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <vector>

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Node
{
    QString name;
    QString text;
    std::vector<Node> children;
};

Node read(QXmlStreamReader &xml)
{
    Node node{xml.name().toString(), {}, {}};
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::StartElement)
            node.children.push_back(read(xml));
        else if (token == QXmlStreamReader::Characters)
            node.text += xml.text();
    }
    return node;
}

QByteArray quoted(const QString &text)
{
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
}

/// A customer's id is that of an organization.
bool isIdOf(const QString &row, const QString &element)
{
    return element == row + u"ID" || (row == u"Customer" && element == u"OrganizationID");
}

void write(QByteArray &out, const Node &node, int depth)
{
    if (node.children.empty()) {
        out += node.text.isEmpty() ? QByteArray("null") : quoted(node.text);
        return;
    }
    out += '{';
    QStringList done;
    for (const Node &child : node.children) {
        if (done.contains(child.name))
            continue;
        if (!done.isEmpty())
            out += ',';
        done.append(child.name);
        const bool listId = depth == 2 && isIdOf(node.name, child.name);
        out += quoted(listId ? u"ID"_s : child.name) + ':';
        std::vector<const Node *> same;
        for (const Node &other : node.children) {
            if (other.name == child.name)
                same.push_back(&other);
        }
        if (same.size() > 1)
            out += '[';
        for (const Node *one : same) {
            if (one != same.front())
                out += ',';
            write(out, *one, depth + 1);
        }
        if (same.size() > 1)
            out += ']';
    }
    out += '}';
}

} // namespace

QByteArray jsonForm(const QByteArray &xml)
{
    // What XML cannot say at all would stop the reader (reference D.3).
    QString text = QString::fromUtf8(xml);
    static const QRegularExpression illegal(u"&#x([0-8BCEF]|1[0-9A-F]|FFF[EF]);"_s);
    text.remove(illegal);
    QXmlStreamReader reader(text);
    if (!reader.readNextStartElement())
        return {};
    const Node root = read(reader);
    QByteArray out = '{' + quoted(root.name) + ':';
    write(out, root, 1);
    return out + '}';
}

} // namespace ticketeer::sandbox
