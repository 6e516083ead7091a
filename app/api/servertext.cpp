#include "servertext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ticketeer {
namespace {

constexpr qsizetype MaxBytes = 64 * 1024;
constexpr qsizetype MaxText = 1000;

const QRegularExpression &pattern(const QString &text)
{
    thread_local QHash<QString, QRegularExpression> compiled;
    auto found = compiled.find(text);
    if (found == compiled.end()) {
        found = compiled.insert(text,
                                QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                                             QRegularExpression::DotMatchesEverythingOption));
    }
    return *found;
}

QString unescaped(QString text)
{
    // The ampersand last, so that one level only is undone.
    text.replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1).replace("&quot;"_L1, "\""_L1);
    text.replace("&apos;"_L1, "'"_L1).replace("&#39;"_L1, "'"_L1).replace("&nbsp;"_L1, " "_L1);
    return text.replace("&amp;"_L1, "&"_L1);
}

QString withoutTags(QString text)
{
    text.remove(pattern(u"<(script|style|head)\\b.*?</\\1\\s*>"_s));
    text.remove(pattern(u"<!--.*?-->"_s));
    return text.replace(pattern(u"<[^>]*>"_s), u" "_s);
}

QString titleOrWords(const QString &page)
{
    const QRegularExpressionMatch title = pattern(u"<title[^>]*>(.*?)</title"_s).match(page);
    const QString text = title.hasMatch() ? title.captured(1).simplified() : QString();
    return unescaped(text.isEmpty() ? withoutTags(page) : withoutTags(text));
}

/// Drops what could change how the rest is shown: control characters, and marks that reorder text.
QString printable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace())
            result += u' ';
        else if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            result += c;
    }
    return result;
}

} // namespace

QString plainServerText(const QByteArray &body)
{
    QString text = QString::fromUtf8(body.first(std::min(body.size(), MaxBytes))).trimmed();
    static const QRegularExpression html(
        u"^(<!doctype\\s+html|<\\?xml[^>]*>\\s*<!doctype\\s+html|<html|<head|<body)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch error = pattern(u"^<Error>(.*?)</Error>"_s).match(text);
    const QRegularExpressionMatch json =
        pattern(u"^\\{\\s*[\"']?Error[\"']?\\s*:\\s*[\"'](.*)[\"']\\s*\\}$"_s).match(text);
    if (error.hasMatch())
        text = unescaped(error.captured(1));
    else if (json.hasMatch())
        text = json.captured(1);
    else if (html.match(text).hasMatch())
        text = titleOrWords(text);
    else if (text.startsWith(u'<'))
        text = unescaped(withoutTags(text));

    // ".NET" prints the message and the trace without anything in between.
    const QRegularExpressionMatch trace =
        pattern(u"\\s*(?<![a-z])at (?:[A-Za-z_][\\w`]*\\.)+[\\w<>`.\\[\\],]+\\("_s).match(text);
    if (trace.hasMatch())
        text.truncate(trace.capturedStart());

    text = printable(text).simplified();
    if (text.size() > MaxText)
        text = text.first(MaxText - 1) + u'…';
    return text;
}

LimitSentence limitSentence(const QString &serverText)
{
    const QRegularExpressionMatch match =
        pattern(u"exceeded your (24[ -]hour|minute) API request limit(?: of ([0-9][0-9,. ]*))?"_s)
            .match(serverText);
    if (!match.hasMatch())
        return {};
    LimitSentence sentence{true, match.captured(1).startsWith(u'2'), 0};
    QString digits = match.captured(2);
    digits.remove(u',').remove(u'.').remove(u' ');
    sentence.limit = digits.toInt();
    return sentence;
}

} // namespace ticketeer
