#include "plainhtml.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

/// Escapes a line, keeps runs of spaces, and makes links of web addresses.
QString lineToHtml(const QString &line)
{
    static const QRegularExpression address(uR"(\bhttps?://[^\s<>"'\x{00A0}]+[^\s<>"'\x{00A0}.,;:!?)\]])"_s);
    QString html;
    qsizetype from = 0;
    const auto plain = [&html](const QString &part) {
        QString escaped = part.toHtmlEscaped();
        escaped.replace(u'\t', u"    "_s);
        escaped.replace(u"  "_s, u" &nbsp;"_s);
        if (escaped.startsWith(u' ') && html.isEmpty())
            escaped.replace(0, 1, u"&nbsp;"_s);
        html += escaped;
    };
    for (auto matches = address.globalMatch(line); matches.hasNext();) {
        const auto match = matches.next();
        plain(line.mid(from, match.capturedStart() - from));
        const QString url = match.captured().toHtmlEscaped();
        html += u"<a href=\"%1\">%1</a>"_s.arg(url);
        from = match.capturedEnd();
    }
    plain(line.mid(from));
    return html;
}

} // namespace

QString htmlFromPlain(const QString &text)
{
    QString clean = text;
    clean.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(QChar::ParagraphSeparator, u'\n');
    QStringList paragraphs;
    QStringList lines;
    const auto close = [&] {
        if (!lines.isEmpty())
            paragraphs.append(u"<p>"_s + lines.join(u"<br>"_s) + u"</p>"_s);
        lines.clear();
    };
    for (const QString &line : clean.split(u'\n')) {
        if (line.trimmed().isEmpty())
            close();
        else
            lines.append(lineToHtml(line));
    }
    close();
    return paragraphs.join(QString());
}

QString plainFromHtml(const QString &html)
{
    if (!html.contains(u'<') && !html.contains(u'&'))
        return html;
    QString marked = html;
    // An empty line between paragraphs is how the user wrote them.
    marked.replace(u"</p><p>"_s, u"<br><br>"_s);
    QString text = QTextDocumentFragment::fromHtml(marked).toPlainText();
    text.replace(QChar::Nbsp, u' ');
    return text;
}

} // namespace ticketeer
