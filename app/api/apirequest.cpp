#include "apirequest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

QLatin1StringView verbName(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return "GET"_L1;
    case Verb::Post:
        return "POST"_L1;
    case Verb::Put:
        return "PUT"_L1;
    case Verb::Delete:
        return "DELETE"_L1;
    }
    return "GET"_L1;
}

bool ApiRequest::namesObject() const
{
    if (aboutOneObject)
        return true;
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    return std::any_of(segments.cbegin(), segments.cend(), [](const QString &segment) {
        bool isNumber = false;
        segment.toLongLong(&isNumber);
        return isNumber;
    });
}

QString ApiRequest::label() const
{
    return verbName(verb) + u' ' + path;
}

} // namespace ticketeer
