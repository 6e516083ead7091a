#include "storeindex.h"

#include <algorithm>

namespace ticketeer::storeindex {

using namespace Qt::StringLiterals;

bool isSearched(const Resource &resource)
{
    return resource.is(resources::Tickets) || resource.is(resources::Customers) ||
           resource.is(resources::Contacts) || resource.is(resources::Products);
}

QString table(const Resource &resource)
{
    return u"words_"_s + resource.key;
}

QString creation(const Resource &resource)
{
    return u"CREATE VIRTUAL TABLE IF NOT EXISTS %1 USING fts5(text,"
           " tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')"_s.arg(table(resource));
}

QString expression(const QStringList &words)
{
    QStringList terms;
    for (QString word : words) {
        // What the tokenizer takes for a gap finds nothing.
        const bool letters =
            std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetterOrNumber(); });
        if (!letters)
            continue;
        terms.append(u'"' + word.replace(u'"', u"\"\""_s) + u"\"*"_s);
    }
    return terms.join(u' ');
}

} // namespace ticketeer::storeindex
