#include "foldwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer::foldwords {

namespace {

/// One of the words of a class or id attribute; Outlook puts "x_" before those of a mail that it quotes.
bool hasWord(const HtmlToken &token, std::initializer_list<QLatin1StringView> wanted)
{
    for (const QLatin1StringView attribute : {"class"_L1, "id"_L1}) {
        const QString words = token.attribute(attribute).left(200).toString().toLower();
        for (QStringView word : QStringView(words).split(u' ', Qt::SkipEmptyParts)) {
            while (word.startsWith("x_"_L1))
                word = word.sliced(2);
            if (std::find(wanted.begin(), wanted.end(), word) != wanted.end())
                return true;
        }
    }
    return false;
}

bool matches(const QString &line, const QRegularExpression &pattern)
{
    return pattern.match(line).hasMatch();
}

QRegularExpression made(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

bool startsQuote(const HtmlToken &token)
{
    return token.name == u"blockquote" ||
           hasWord(token, {"gmail_quote"_L1, "gmail_quote_container"_L1, "gmail_extra"_L1,
                           "moz-cite-prefix"_L1, "yahoo_quoted"_L1, "protonmail_quote"_L1, "zmail_extra"_L1,
                           "olk_src_body_section"_L1, "tutanota_quote"_L1});
}

bool startsRest(const HtmlToken &token)
{
    return hasWord(token, {"divrplyfwdmsg"_L1, "appendonsend"_L1, "stopspelling"_L1});
}

bool startsSignature(const HtmlToken &token)
{
    return hasWord(token, {"gmail_signature"_L1, "moz-signature"_L1, "signature"_L1,
                           "ms-outlook-mobile-signature"_L1, "protonmail_signature_block"_L1,
                           "mail-signature"_L1, "tutanota_signature"_L1});
}

bool isSeparator(const QString &line)
{
    static const QRegularExpression pattern = made(
        uR"(^-{2,}\s*(Original (Message|Appointment)|Forwarded message|Urspr(ü|ue)ngliche (Nachricht|E-?Mail)|Weitergeleitete (Nachricht|E-?Mail)|Message d'origine|Mensaje original)\s*-{2,}$)"_s);
    return matches(line, pattern);
}

bool isFromLine(const QString &line)
{
    static const QRegularExpression pattern = made(uR"(^\*?(From|Von|De)\s*:\*?\s*\S)"_s);
    return matches(line, pattern);
}

bool isDateLine(const QString &line)
{
    static const QRegularExpression pattern =
        made(uR"(^\*?(Sent|Date|Gesendet|Datum|Envoy(é|e)|Enviado( el)?|Fecha)\s*:\*?\s*\S)"_s);
    return matches(line, pattern);
}

bool isToOrSubjectLine(const QString &line)
{
    static const QRegularExpression pattern =
        made(uR"(^\*?(To|An|Cc|Kopie|Subject|Betreff|(À)|Para|Objet|Asunto)\s*:)"_s);
    return matches(line, pattern);
}

bool isAttribution(const QString &line)
{
    static const QRegularExpression pattern = made(
        uR"(^((On|Am|Le|El)\b.{4,240}\b(wrote|schrieb|a écrit|escribió)|.{0,120}\b(wrote|schrieb|a écrit|escribió))\b.{0,120}:$)"_s);
    return line.size() <= 300 && matches(line, pattern);
}

bool isDeviceLine(const QString &line)
{
    static const QRegularExpression pattern = made(
        uR"(^(Sent from (my|a|the|Mail|Outlook|Yahoo)\b|Get Outlook for\b|Von (meinem|meiner) .{2,40} gesendet|Gesendet (von|mit|aus)\b|Outlook für .{2,20} (herunterladen|beziehen)|Envoyé de mon\b|Enviado desde\b))"_s);
    return line.size() <= 90 && matches(line, pattern);
}

} // namespace ticketeer::foldwords
