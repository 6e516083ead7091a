#include "recordreaderprivate.h"

#include "unescape.h"

namespace ticketeer {

namespace {

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

} // namespace

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
    // Most elements are none of those below, as their first letter tells.
    const char16_t first = element.isEmpty() ? u' ' : element.front().toLower().unicode();
    if ((first != u'c' && first != u't') || !resource.is(resources::Tickets))
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

} // namespace ticketeer
