#include "attachmentword.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

struct Language
{
    QLatin1StringView code;
    QRegularExpression words;
};

QRegularExpression whole(const QString &words)
{
    return QRegularExpression(u"(?<!\\w)(?:"_s + words + u")(?!\\w)"_s,
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

const std::array<Language, 6> &known()
{
    static const std::array<Language, 6> all{{
        {"en"_L1,
         whole(u"attached|attaching|attachments?|(?:i|i've|we) enclosed?|enclosed is|see enclosed"_s)},
        {"de"_L1, whole(u"anbei|anhang|anhänge|anhängen|angehängt(?:e[nrsm]?)?|angefügt(?:e[nrsm]?)?|"
                        "beigefügt(?:e[nrsm]?)?|beiliegend(?:e[nrsm]?)?"_s)},
        {"fr"_L1, whole(u"ci-joint(?:e?s?)?|pièces? jointes?|joins|en annexe"_s)},
        {"es"_L1, whole(u"adjunt[oa]s?|adjuntamos|adjuntado"_s)},
        {"it"_L1, whole(u"allegat[oaie]|allego|in allegato"_s)},
        {"nl"_L1, whole(u"bijlagen?|bijgevoegd(?:e)?|bijgesloten"_s)},
    }};
    return all;
}

QString ownLines(const QString &text)
{
    QString own;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (!line.trimmed().startsWith(u'>'))
            own += line.toString() + u'\n';
    }
    return own;
}

} // namespace

QString attachmentWord(const QString &plainText, const QStringList &languages)
{
    const QString own = ownLines(plainText);
    for (const Language &language : known()) {
        bool asked = languages.isEmpty();
        for (const QString &one : languages)
            asked = asked || one.left(2).toLower() == language.code;
        if (!asked)
            continue;
        const auto match = language.words.match(own);
        if (match.hasMatch())
            return match.captured();
    }
    return {};
}

} // namespace ticketeer
