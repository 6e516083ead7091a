#include "safehtml.h"

#include "htmlentities.h"
#include "htmlrules.h"
#include "mailtokens.h"
#include "picture.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

// Enough for every honest mail; QTextDocument takes exponential time in the depth of tables.
constexpr std::size_t DeepestNesting = 40;
constexpr int DeepestTables = 3;
constexpr int DeepestIndent = 8;
constexpr int MostImagesNamed = 50;
/// A piece as long as this is laid out within a frame or two.
constexpr qsizetype LongPiece = 30'000;

struct Limits
{
    qsizetype text;
    int tags;
};

constexpr Limits limitsFor(HtmlExtent extent)
{
    return extent == HtmlExtent::All ? Limits{500'000, 20'000} : Limits{20'000, 2'500};
}

bool hasLines(const QString &source)
{
    static const QRegularExpression block(
        uR"(<(?:p|br|div|table|tr|td|ul|ol|li|h[1-6]|blockquote|pre|hr|body|center)[\s/>])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return source.contains(block);
}

class Rewriter
{
    Q_DECLARE_TR_FUNCTIONS(SafeHtml)
public:
    Rewriter(const QString &source, HtmlExtent extent, HtmlImages images)
        : m_source(source), m_limits(limitsFor(extent)), m_images(images), m_breakLines(!hasLines(source))
    {
    }

    SafeHtml run()
    {
        const QList<FoldRange> folds = findFolds(m_source, m_breakLines);
        auto fold = folds.cbegin();
        MailTokens tokens(m_source, m_breakLines);
        HtmlToken token;
        m_result.sourceLength = m_source.size();
        while (!m_result.shortened && tokens.next(token)) {
            if (fold != folds.cend() && m_kind != MailPart::Text && tokens.index() >= fold->to) {
                cut(MailPart::Text);
                ++fold;
            }
            if (fold != folds.cend() && m_kind == MailPart::Text && tokens.index() >= fold->from) {
                cut(fold->kind);
                // Not here, within a table.
                if (m_kind == MailPart::Text)
                    ++fold;
            }
            if (m_piece.size() > LongPiece)
                cut(m_kind);
            switch (token.kind) {
            case HtmlToken::Kind::Text:
                text(token.text);
                break;
            case HtmlToken::Kind::Start:
                start(token);
                break;
            case HtmlToken::Kind::End:
                end(token.name);
                break;
            }
        }
        while (!m_open.empty())
            closeLast();
        endPiece();
        return std::move(m_result);
    }

private:
    struct Open
    {
        QString name;
        QLatin1StringView tag; ///< what was written; empty: nothing
        QString attributes;
    };

    /// What follows is a piece of its own: elements that are open end, and begin again in it. Not in a table,
    /// whose rows would no longer stand under each other, nor in a list, which would count anew.
    void cut(MailPart kind)
    {
        const bool whole = std::none_of(m_open.cbegin(), m_open.cend(), [](const Open &open) {
            return open.tag == "table"_L1 || open.tag == "ol"_L1;
        });
        if (!whole)
            return;
        // Blank lines above a fold would part it from what it belongs to.
        while (kind != MailPart::Text && kind != m_kind && m_piece.endsWith("<br>"_L1))
            m_piece.chop(4);
        for (auto open = m_open.crbegin(); open != m_open.crend(); ++open) {
            if (!open->tag.isEmpty())
                m_piece += "</"_L1 + open->tag + u'>';
        }
        endPiece();
        m_kind = kind;
        for (const Open &open : m_open) {
            if (!open.tag.isEmpty())
                m_piece += u'<' + open.tag + open.attributes + u'>';
        }
    }

    void endPiece()
    {
        m_result.html += m_piece;
        if (m_filled)
            m_result.parts.append({m_kind, m_piece});
        m_piece.clear();
        m_filled = false;
    }

    void text(QStringView words)
    {
        const qsizetype left = m_limits.text - m_length;
        if (words.size() > left) {
            m_result.shortened = true;
            words = words.first(std::max<qsizetype>(left, 0));
        }
        m_length += words.size();
        // Text between rows of a table belongs nowhere.
        if (!m_open.empty() && (m_open.back().tag == "table"_L1 || m_open.back().tag == "tr"_L1) &&
            words.trimmed().isEmpty())
            return;
        while (words.size() > LongPiece) {
            const qsizetype space = words.lastIndexOf(u' ', LongPiece);
            const QStringView beginning = words.first(space > 0 ? space : LongPiece);
            write(beginning);
            words = words.sliced(beginning.size());
            cut(m_kind);
        }
        write(words);
    }

    void write(QStringView words)
    {
        m_piece += escapedText(words, m_breakLines);
        m_filled = m_filled || !words.trimmed().isEmpty();
    }

    void start(const HtmlToken &token)
    {
        if (token.name == u"img" || token.name == u"image") {
            image(token);
            return;
        }
        QLatin1StringView tag = htmlrules::tagFor(token.name);
        if (tag.isEmpty())
            return;
        endImplied(token.name);
        if (++m_tags > m_limits.tags) {
            m_result.shortened = true;
            return;
        }
        if (htmlrules::isVoid(token.name)) {
            m_piece += u'<' + tag + u'>';
            m_filled = m_filled || tag == "hr"_L1;
            return;
        }
        if (m_open.size() >= DeepestNesting)
            return;
        tag = flattened(token.name, tag);
        QString attributes = htmlrules::attributes(token);
        if (tag == "a"_L1) {
            const QUrl target = htmlrules::linkTarget(token.attribute("href"_L1));
            if (target.isValid())
                attributes = u" href=\"%1\""_s.arg(QString::fromLatin1(target.toEncoded()).toHtmlEscaped());
            else
                tag = {};
        }
        m_open.push_back({token.name, tag, attributes});
        if (!tag.isEmpty())
            m_piece += u'<' + tag + attributes + u'>';
        else if (token.name == u"td" || token.name == u"th")
            m_piece += u' ';
    }

    /// Too deep tables, lists and quotes become plain blocks; rows and cells without a table too.
    [[nodiscard]] QLatin1StringView flattened(const QString &name, QLatin1StringView tag) const
    {
        const auto depth = [this](QLatin1StringView wanted) {
            return std::count_if(m_open.cbegin(), m_open.cend(),
                                 [wanted](const Open &open) { return open.tag == wanted; });
        };
        if (name == u"table")
            return depth("table"_L1) >= DeepestTables ? "div"_L1 : tag;
        if (tag == "blockquote"_L1 || tag == "ul"_L1 || tag == "ol"_L1 || tag == "dl"_L1)
            return depth(tag) >= DeepestIndent ? "div"_L1 : tag;
        const bool row = tag == "tr"_L1;
        const bool cell = tag == "td"_L1 || tag == "th"_L1;
        const bool part = tag == "tbody"_L1 || tag == "thead"_L1 || tag == "tfoot"_L1;
        if (!row && !cell && !part)
            return tag;
        const auto table = std::find_if(m_open.crbegin(), m_open.crend(),
                                        [](const Open &open) { return open.name == u"table"; });
        if (table != m_open.crend() && table->tag == "table"_L1)
            return tag;
        return row ? "div"_L1 : QLatin1StringView();
    }

    void endImplied(const QString &starting)
    {
        for (std::size_t i = m_open.size(); i > 0; --i) {
            const QString open = m_open.at(i - 1).name;
            if (htmlrules::startEnds(starting, open)) {
                while (m_open.size() >= i)
                    closeLast();
                i = m_open.size() + 1;
            } else if (htmlrules::isScope(open, starting)) {
                return;
            }
        }
    }

    void end(const QString &name)
    {
        const auto found = std::find_if(m_open.crbegin(), m_open.crend(),
                                        [&name](const Open &open) { return open.name == name; });
        if (found == m_open.crend()) {
            if (name == u"p" || name == u"br")
                m_piece += "<br>"_L1;
            return;
        }
        // A stray </b> in a cell must not close the table around it.
        const bool crossesTable =
            name != u"table" &&
            std::any_of(m_open.crbegin(), found, [](const Open &open) { return open.name == u"table"; });
        if (crossesTable)
            return;
        const auto keep = static_cast<std::size_t>(std::distance(found, m_open.crend())) - 1;
        while (m_open.size() > keep)
            closeLast();
    }

    void closeLast()
    {
        if (!m_open.back().tag.isEmpty())
            m_piece += "</"_L1 + m_open.back().tag + u'>';
        m_open.pop_back();
    }

    void image(const HtmlToken &token)
    {
        ++m_result.images;
        const QUrl from = htmlrules::linkTarget(token.attribute("src"_L1));
        const bool named =
            from.isValid() && from.scheme() != u"mailto" && m_result.imagesAt.size() < MostImagesNamed;
        if (named)
            m_result.imagesAt.append(QString::fromLatin1(from.toEncoded(QUrl::RemoveUserInfo)));
        const QString alt = decodedAttribute(
            token.attribute("alt"_L1).first(std::min<qsizetype>(token.attribute("alt"_L1).size(), 200)));
        const bool pixel =
            token.attribute("width"_L1).trimmed() == u"1" || token.attribute("height"_L1).trimmed() == u"1";
        if (pixel || ++m_tags > m_limits.tags)
            return;
        m_filled = true;
        if (m_images == HtmlImages::Placed && named && from.scheme() == u"https") {
            const int width = token.attribute("width"_L1).trimmed().toInt();
            m_piece += u"<img src=\"picture:%1\""_s.arg(m_result.imagesAt.size() - 1);
            if (width > 0 && width <= WidestPicture)
                m_piece += u" width=\"%1\""_s.arg(width);
            m_piece += u'>';
            return;
        }
        m_length += alt.size();
        m_piece += u"<i>["_s +
                   (alt.isEmpty() ? tr("Image") : tr("Image: %1").arg(alt.left(100))).toHtmlEscaped() +
                   u"]</i>"_s;
    }

    const QString &m_source;
    Limits m_limits;
    HtmlImages m_images;
    bool m_breakLines;
    SafeHtml m_result;
    MailPart m_kind = MailPart::Text;
    QString m_piece;
    bool m_filled = false; ///< the piece has something to show
    std::vector<Open> m_open;
    qsizetype m_length = 0;
    int m_tags = 0;
};

} // namespace

SafeHtml safeHtml(const QString &source, HtmlExtent extent, HtmlImages images)
{
    QString lines = source;
    if (lines.contains(u'\r'))
        lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return Rewriter(lines, extent, images).run();
}

} // namespace ticketeer
