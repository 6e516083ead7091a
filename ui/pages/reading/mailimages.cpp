#include "mailimages.h"

#include "pages/html/htmlrules.h"
#include "pages/html/htmltokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr qsizetype MostCharacters = 200'000;
constexpr qsizetype MostNamed = 50;

} // namespace

bool MailImages::fetchable() const
{
    return std::any_of(at.cbegin(), at.cend(),
                       [](const QString &address) { return address.startsWith("https:"_L1); });
}

MailImages imagesIn(const QString &mail)
{
    MailImages found;
    if (!mail.contains("<im"_L1, Qt::CaseInsensitive))
        return found;
    HtmlTokens tokens(QStringView(mail).left(MostCharacters));
    HtmlToken token;
    while (tokens.next(token)) {
        if (token.kind != HtmlToken::Kind::Start || (token.name != u"img" && token.name != u"image"))
            continue;
        ++found.count;
        const QUrl from = htmlrules::linkTarget(token.attribute("src"_L1));
        if (from.isValid() && from.scheme() != "mailto"_L1 && found.at.size() < MostNamed)
            found.at.append(QString::fromLatin1(from.toEncoded(QUrl::RemoveUserInfo)));
    }
    return found;
}

} // namespace ticketeer
