#include "searchtext.h"

namespace ticketeer {

namespace {

void add(QString &all, const QString &text)
{
    if (text.isEmpty())
        return;
    all += text;
    all += u'\n';
}

void addNames(QString &all, const std::optional<QList<Link>> &links)
{
    if (!links)
        return;
    for (const Link &link : *links)
        add(all, link.name);
}

} // namespace

QString wordsOfHtml(const QString &html)
{
    QString words;
    words.reserve(html.size());
    bool inTag = false;
    for (const QChar c : html) {
        if (c == u'<') {
            inTag = true;
            words += u' ';
        } else if (c == u'>') {
            inTag = false;
        } else if (!inTag) {
            words += c;
        }
    }
    if (words.contains(u'&')) {
        words.replace(QLatin1StringView("&nbsp;"), QLatin1StringView(" "));
        words.replace(QLatin1StringView("&lt;"), QLatin1StringView("<"));
        words.replace(QLatin1StringView("&gt;"), QLatin1StringView(">"));
        words.replace(QLatin1StringView("&quot;"), QLatin1StringView("\""));
        words.replace(QLatin1StringView("&amp;"), QLatin1StringView("&"));
    }
    return words.simplified();
}

QString searchText(const Record &record)
{
    QString all;
    if (record.isNull())
        return all;
    const Resource &resource = record.resource();
    for (int slot = 0; slot < static_cast<int>(resource.fields.size()); ++slot) {
        const Field &field = resource.fields[static_cast<std::size_t>(slot)];
        const bool number = field.element == QLatin1StringView("TicketNumber");
        const bool text = field.type == FieldType::Text || field.type == FieldType::LongText ||
                          field.type == FieldType::Html;
        if (!text && !number)
            continue;
        const Value value = record.value(slot);
        if (value.hasValue())
            add(all, field.type == FieldType::Html ? wordsOfHtml(value.toText()) : value.toText());
    }
    addNames(all, record.customers());
    addNames(all, record.contacts());
    add(all, record.tags().value_or(QStringList()).join(u'\n'));
    for (const ExtraValue &extra : record.extras()) {
        if (!extra.isTree)
            add(all, extra.text);
    }
    return all;
}

QString searchText(const Record &ticket, const QList<Record> &actions)
{
    QString all = searchText(ticket);
    for (const Record &action : actions) {
        // The rest of an action repeats its ticket.
        add(all, action.text(u"Name"));
        add(all, wordsOfHtml(action.text(u"Description")));
        add(all, action.text(u"CreatorName"));
    }
    return all;
}

} // namespace ticketeer
