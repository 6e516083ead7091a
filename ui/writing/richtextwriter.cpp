#include "richtextwriter.h"

#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

class HtmlWriter
{
public:
    QString write(const std::vector<RichBlock> &blocks)
    {
        for (const RichBlock &block : blocks)
            add(block);
        toQuote(0);
        return std::move(m_html);
    }

private:
    using List = RichBlock::List;

    void add(const RichBlock &block)
    {
        if (block.quote != m_quote)
            toQuote(block.quote);
        if (block.list != List::None) {
            toItem(block);
            return;
        }
        toLevel(static_cast<std::size_t>(block.level));
        switch (block.kind) {
        case RichBlock::Kind::Paragraph:
            m_html += u"<p"_s + direction(block) + u'>' + content(block, true) + "</p>"_L1;
            break;
        case RichBlock::Kind::Code: {
            const QString code = block.text();
            // The first line end after <pre> is none.
            m_html += "<pre>"_L1 + (code.startsWith(u'\n') ? u"\n"_s : QString()) + code.toHtmlEscaped() +
                      "</pre>"_L1;
            break;
        }
        case RichBlock::Kind::Table:
            table(block);
            break;
        }
    }

    void toQuote(int depth)
    {
        toLevel(0);
        for (; m_quote > depth; --m_quote)
            m_html += "</blockquote>"_L1;
        for (; m_quote < depth; ++m_quote)
            m_html += "<blockquote>"_L1;
    }

    /// Leaves entries open that deep.
    void toLevel(std::size_t level)
    {
        while (m_lists.size() > level)
            closeList();
    }

    void closeList()
    {
        m_html += m_lists.back() == List::Number ? "</li></ol>"_L1 : "</li></ul>"_L1;
        m_lists.pop_back();
    }

    void toItem(const RichBlock &block)
    {
        const auto level = static_cast<std::size_t>(block.level);
        toLevel(level);
        if (m_lists.size() == level && m_lists.back() != block.list)
            closeList();
        if (m_lists.size() == level) {
            m_html += "</li>"_L1;
        } else {
            m_html += block.list == List::Number ? "<ol>"_L1 : "<ul>"_L1;
            m_lists.push_back(block.list);
        }
        m_html += u"<li"_s + direction(block) + u'>' + content(block, false);
    }

    void table(const RichBlock &block)
    {
        // Mail programs draw a table without lines unless told otherwise.
        m_html += "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">"_L1;
        for (const auto &row : block.rows) {
            m_html += "<tr>"_L1;
            for (const RichCell &cell : row) {
                const QLatin1StringView tag = cell.header ? "th"_L1 : "td"_L1;
                m_html += u'<' + tag;
                if (cell.columns > 1)
                    m_html += u" colspan=\"%1\""_s.arg(cell.columns);
                if (cell.rows > 1)
                    m_html += u" rowspan=\"%1\""_s.arg(cell.rows);
                m_html += u'>' + cellContent(cell) + "</"_L1 + tag + u'>';
            }
            m_html += "</tr>"_L1;
        }
        m_html += "</table>"_L1;
    }

    static QString cellContent(const RichCell &cell)
    {
        if (cell.blocks.empty())
            return {};
        const RichBlock &first = cell.blocks.front();
        if (cell.blocks.size() == 1 && first.kind == RichBlock::Kind::Paragraph && first.list == List::None &&
            first.quote == 0)
            return content(first, false);
        return HtmlWriter().write(cell.blocks);
    }

    static QString direction(const RichBlock &block)
    {
        return block.text().isRightToLeft() ? u" dir=\"rtl\""_s : QString();
    }

    static QString content(const RichBlock &block, bool fillEmpty)
    {
        QString html;
        QStringList open;
        const QString all = wholeText(block);
        qsizetype at = 0;
        for (const Run &run : block.runs) {
            const QStringList wanted = tags(run);
            qsizetype same = 0;
            while (same < open.size() && same < wanted.size() && open.at(same) == wanted.at(same))
                ++same;
            closeTags(html, open, same);
            for (qsizetype i = same; i < wanted.size(); ++i)
                html += u'<' + wanted.at(i) + u'>';
            open = wanted;
            if (!run.image.isEmpty()) {
                html += image(run.image);
                ++at;
                continue;
            }
            for (qsizetype i = 0; i < run.text.size(); ++i, ++at)
                html += character(all, at);
        }
        closeTags(html, open, 0);
        // A browser shows no empty line for an empty paragraph, nor for a line end at the end.
        if ((all.isEmpty() && fillEmpty) || all.endsWith(QChar::LineSeparator))
            html += "<br>"_L1;
        return html;
    }

    /// Pictures count as one character.
    static QString wholeText(const RichBlock &block)
    {
        QString all;
        for (const Run &run : block.runs)
            all += run.image.isEmpty() ? run.text : QString(QChar::ObjectReplacementCharacter);
        return all;
    }

    static void closeTags(QString &html, const QStringList &open, qsizetype keep)
    {
        for (qsizetype i = open.size() - 1; i >= keep; --i)
            html += "</"_L1 + open.at(i).section(u' ', 0, 0) + u'>';
    }

    /// Always in this order, so that equal texts are written equally.
    static QStringList tags(const Run &run)
    {
        QStringList all;
        if (!run.href.isEmpty())
            all.append(u"a href=\"%1\""_s.arg(run.href.toHtmlEscaped()));
        for (const auto &[mark, tag] : {std::pair{Mark::Bold, u"b"_s}, std::pair{Mark::Italic, u"i"_s},
                                        std::pair{Mark::Underline, u"u"_s}, std::pair{Mark::Strike, u"s"_s},
                                        std::pair{Mark::Code, u"code"_s}}) {
            if (run.marks.testFlag(mark))
                all.append(tag);
        }
        return all;
    }

    static QString character(const QString &all, qsizetype at)
    {
        const QChar c = all.at(at);
        switch (c.unicode()) {
        case u'<':
            return u"&lt;"_s;
        case u'>':
            return u"&gt;"_s;
        case u'&':
            return u"&amp;"_s;
        case QChar::Nbsp:
            return u"&nbsp;"_s;
        case QChar::LineSeparator:
            return u"<br>"_s;
        case u' ': {
            // Of several spaces browsers show one, and none at the ends of a line.
            const QChar before = at > 0 ? all.at(at - 1) : QChar(QChar::LineSeparator);
            const QChar after = at + 1 < all.size() ? all.at(at + 1) : QChar(QChar::LineSeparator);
            const bool lost =
                before == u' ' || before == QChar::LineSeparator || after == QChar::LineSeparator;
            return lost ? u"&nbsp;"_s : u" "_s;
        }
        default:
            return c;
        }
    }

    static QString image(const QString &name)
    {
        return u"<img src=\"attachment:%1\">"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(name)));
    }

    QString m_html;
    int m_quote = 0;
    std::vector<List> m_lists;
};

void nameImages(std::vector<RichBlock> &blocks)
{
    for (RichBlock &block : blocks) {
        for (Run &run : block.runs) {
            if (!run.image.isEmpty())
                run = {u'[' + run.image + u']', run.marks | Mark::Italic, run.href, {}};
        }
        for (auto &row : block.rows) {
            for (RichCell &cell : row)
                nameImages(cell.blocks);
        }
    }
}

} // namespace

QString writeHtml(const RichText &text, WrittenImages images)
{
    RichText written = text;
    if (images == WrittenImages::Named)
        nameImages(written.blocks);
    return HtmlWriter().write(tidied(std::move(written)).blocks);
}

} // namespace ticketeer
