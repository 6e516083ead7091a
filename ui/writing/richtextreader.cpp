#include "richtextreader.h"

#include "foreignstyle.h"
#include "pages/html/htmlentities.h"
#include "pages/html/htmlrules.h"
#include "pages/html/htmltokens.h"
#include "readblock.h"

#include <QSet>
#include <QUrl>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr std::size_t DeepestNesting = 200;
constexpr qsizetype MostText = 500'000;
constexpr int MostSpan = 60;

using Kind = RichBlock::Kind;
using List = RichBlock::List;

/// Their content is not for reading.
bool isHiddenElement(const QString &name)
{
    static const QSet<QString> hidden{u"head"_s,     u"xml"_s,    u"svg"_s,    u"math"_s,
                                      u"object"_s,   u"select"_s, u"button"_s, u"canvas"_s,
                                      u"template"_s, u"audio"_s,  u"video"_s};
    return hidden.contains(name);
}

bool hasNoContent(const QString &name)
{
    static const QSet<QString> empty{u"area"_s, u"base"_s,  u"col"_s,    u"embed"_s, u"input"_s, u"link"_s,
                                     u"meta"_s, u"param"_s, u"source"_s, u"track"_s, u"wbr"_s};
    return empty.contains(name);
}

Marks marksOf(const QString &name)
{
    const QLatin1StringView tag = htmlrules::tagFor(name);
    if (tag == "b"_L1 || tag == "h4"_L1 || tag == "h5"_L1)
        return Mark::Bold;
    if (tag == "i"_L1)
        return Mark::Italic;
    if (tag == "u"_L1)
        return Mark::Underline;
    if (tag == "s"_L1)
        return Mark::Strike;
    return tag == "code"_L1 ? Marks(Mark::Code) : Marks();
}

class Reader
{
public:
    RichText read(const QString &html)
    {
        HtmlTokens tokens(html);
        HtmlToken token;
        while (m_length < MostText && tokens.next(token)) {
            switch (token.kind) {
            case HtmlToken::Kind::Text:
                text(decodedText(token.text));
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
        finish();
        return tidied({std::move(m_blocks)});
    }

private:
    struct State
    {
        Marks marks;
        QString href;
        int quote = 0;
        int level = 0;
        List list = List::None;
        bool pre = false;
        bool hidden = false;
        bool wordBullet = false;
        WordItem word;
    };
    struct Open
    {
        QString name;
        State before;
    };

    void text(const QString &words)
    {
        if (m_state.hidden || words.isEmpty())
            return;
        m_length += words.size();
        if (m_state.wordBullet) {
            block().bullet += words;
            return;
        }
        const bool between =
            !m_open.empty() && (m_open.back().name == u"table" || m_open.back().name == u"tr");
        const bool onlySpace =
            std::all_of(words.cbegin(), words.cend(), [](QChar c) { return isHtmlSpace(c); });
        if (onlySpace && (between || (!m_block && !m_state.pre)))
            return;
        block().append(words, {{}, m_state.marks, m_state.href, {}});
    }

    /// The block that text goes to.
    ReadBlock &block()
    {
        if (!m_block) {
            m_block.emplace();
            m_block->block.kind = m_state.pre ? Kind::Code : Kind::Paragraph;
            m_block->block.quote = m_state.quote;
            m_block->block.level = m_state.level;
            m_block->word = m_state.word;
            if (m_itemWaits) {
                m_block->block.list = m_state.list;
                m_itemWaits = false;
                if (m_state.pre) // an entry begins with text; the code goes on in it
                    finishItem();
            }
        }
        return *m_block;
    }

    void finishItem()
    {
        RichBlock item = m_block->block;
        item.kind = Kind::Paragraph;
        out().push_back(std::move(item));
        m_block->block.list = List::None;
    }

    void finish()
    {
        if (!m_block)
            return;
        ReadBlock done = std::move(*m_block);
        m_block.reset();
        if (done.finish())
            out().push_back(std::move(done.block));
    }

    std::vector<RichBlock> &out() { return m_table && m_table->inCell ? m_table->cellBlocks : m_blocks; }

    void start(const HtmlToken &token)
    {
        const QString &name = token.name;
        if (name == u"body") {
            m_state.hidden = false;
            return;
        }
        if (name == u"br") {
            if (!m_state.hidden && !token.attribute("class"_L1).contains("interchange"_L1))
                block().breakLine({{}, m_state.marks, m_state.href, {}});
            return;
        }
        if (name == u"img" || name == u"image") {
            image(token);
            return;
        }
        if (hasNoContent(name))
            return;
        if (htmlrules::isVoid(name)) {
            finish();
            return;
        }
        endImplied(name);
        const bool isBlock = htmlrules::isBlock(name) && !(m_state.pre && name == u"div");
        if (isBlock)
            finish();
        else if (m_state.pre && name == u"div")
            block().startLine();
        if (m_open.size() >= DeepestNesting)
            return;
        m_open.push_back({name, m_state});
        enter(token);
    }

    void enter(const HtmlToken &token)
    {
        const QString &name = token.name;
        const ForeignStyle style = foreignStyle(token);
        m_state.hidden = m_state.hidden || style.hidden || isHiddenElement(name);
        m_state.wordBullet = m_state.wordBullet || style.wordBullet;
        if (!style.tracked)
            m_state.marks |= marksOf(name);
        m_state.marks = (m_state.marks & ~style.off) | style.on;
        if (m_state.hidden)
            return;
        if (name == u"a") {
            const QUrl target = htmlrules::linkTarget(token.attribute("href"_L1));
            m_state.href = target.isValid() ? QString::fromLatin1(target.toEncoded()) : QString();
        } else if (name == u"blockquote") {
            ++m_state.quote;
            m_state.level = 0;
            m_itemWaits = false;
        } else if (name == u"ul" || name == u"ol") {
            finishEmptyItem();
            ++m_state.level;
            m_state.list = name == u"ol" ? List::Number : List::Bullet;
        } else if (name == u"li") {
            if (m_state.level == 0) {
                m_state.level = 1;
                m_state.list = List::Bullet;
            }
            m_itemWaits = true;
        } else if (name == u"pre" || style.code) {
            m_state.pre = true;
        } else if (name == u"table" || name == u"tr" || name == u"td" || name == u"th") {
            enterTable(token);
        }
        if (htmlrules::isBlock(name) && (style.wordListLevel || style.wordList)) {
            m_state.word.isItem = true;
            m_state.word.level = style.wordListLevel;
        }
    }

    void enterTable(const HtmlToken &token)
    {
        const QString &name = token.name;
        if (name == u"table") {
            if (m_table)
                ++m_table->deeper; // a table in a table is only lines
            else
                m_table.emplace();
            if (m_table->deeper == 0) {
                const QStringView border = token.attribute("border"_L1);
                m_table->bordered = !border.isEmpty() && border != u"0";
                m_table->quote = m_state.quote;
                m_state.quote = 0;
                m_state.level = 0;
                m_itemWaits = false;
            }
            return;
        }
        if (!m_table || m_table->deeper > 0)
            return;
        if (name == u"tr" || m_table->rows.empty())
            m_table->rows.emplace_back();
        if (name == u"tr")
            return;
        const auto span = [&token](QLatin1StringView which) {
            return std::clamp(token.attribute(which).toInt(), 1, MostSpan);
        };
        m_table->cellBlocks.clear();
        m_table->cell = RichCell{{}, span("colspan"_L1), span("rowspan"_L1), name == u"th"};
        m_table->inCell = true;
    }

    void leave(const QString &name)
    {
        if (name == u"li")
            finishEmptyItem();
        if (!m_table || (name != u"table" && name != u"td" && name != u"th"))
            return;
        if (m_table->deeper > 0) {
            if (name == u"table")
                --m_table->deeper;
            return;
        }
        if (m_table->inCell) {
            m_table->cell.blocks = std::move(m_table->cellBlocks);
            m_table->cellBlocks.clear();
            m_table->rows.back().push_back(std::move(m_table->cell));
            m_table->inCell = false;
        }
        if (name == u"table") {
            std::vector<RichBlock> made = std::move(*m_table).blocks();
            m_table.reset();
            m_blocks.insert(m_blocks.end(), std::make_move_iterator(made.begin()),
                            std::make_move_iterator(made.end()));
        }
    }

    /// <li></li> is an entry, too.
    void finishEmptyItem()
    {
        if (!m_itemWaits || m_block || m_state.hidden)
            return;
        block().block.kind = Kind::Paragraph;
        m_block->keep = true;
        finish();
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
        if (found == m_open.crend())
            return;
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
        const Open last = std::move(m_open.back());
        m_open.pop_back();
        if (htmlrules::isBlock(last.name)) {
            if (!(last.before.pre && last.name == u"div"))
                finish();
        }
        leave(last.name);
        m_state = last.before;
    }

    void image(const HtmlToken &token)
    {
        if (m_state.hidden)
            return;
        const QString source = decodedAttribute(token.attribute("src"_L1));
        if (source.startsWith(u"attachment:")) {
            const QString name = QUrl::fromPercentEncoding(source.mid(11).toLatin1());
            block().appendImage({{}, m_state.marks, m_state.href, name});
            return;
        }
        const QString alt = decodedAttribute(token.attribute("alt"_L1)).left(100);
        if (!alt.isEmpty())
            block().append(u'[' + alt + u']', {{}, m_state.marks | Mark::Italic, m_state.href, {}});
    }

    State m_state;
    std::vector<Open> m_open;
    std::optional<ReadBlock> m_block;
    std::optional<ReadTable> m_table;
    std::vector<RichBlock> m_blocks;
    bool m_itemWaits = false; ///< the next block is the entry's text
    qsizetype m_length = 0;
};

} // namespace

RichText readHtml(const QString &html)
{
    return Reader().read(html);
}

RichText readPasted(const QString &html)
{
    // Windows puts a header before the HTML that names byte positions.
    const bool header = html.startsWith(u"Version:") && html.contains(u'<');
    RichText text = Reader().read(header ? html.mid(html.indexOf(u'<')) : html);
    std::erase_if(text.blocks, [](const RichBlock &block) {
        return block.kind == RichBlock::Kind::Paragraph && block.list == RichBlock::List::None &&
               block.runs.empty();
    });
    return tidied(std::move(text));
}

} // namespace ticketeer
