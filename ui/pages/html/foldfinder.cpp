#include "foldfinder.h"

#include "foldwords.h"
#include "htmlentities.h"
#include "htmlrules.h"
#include "mailtokens.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr qsizetype MostTokens = 60'000;
constexpr qsizetype MostLines = 5'000;
constexpr qsizetype LongestLine = 400;
constexpr std::size_t DeepestNesting = 200;
constexpr qsizetype MostFolds = 100;
/// A quote below which the answer stands is worth its room up to this many characters.
constexpr qsizetype ShortQuote = 400;
/// "--" with more below it is a line that somebody drew.
constexpr qsizetype LongestSignature = 15;

struct Line
{
    qsizetype from = -1;
    qsizetype to = 0;
    QString text;
    qsizetype length = 0;
    bool inTable = false;
};

class Finder
{
public:
    Finder(QStringView source, bool plain) : m_tokens(source, plain), m_plain(plain) {}

    QList<FoldRange> run()
    {
        read();
        findHeaders();
        findCited();
        addMarked();
        addAttributions();
        findSignatures();
        return settled();
    }

private:
    struct Open
    {
        QString name;
        qsizetype from;
        bool quote;
        bool signature;
    };

    // -- reading: lines, and the elements that say what they hold

    void read()
    {
        HtmlToken token;
        while (m_tokens.index() < MostTokens && m_lines.size() < MostLines && m_tokens.next(token)) {
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
        endLine();
        while (!m_open.empty())
            closeLast(FoldRange::End);
    }

    void text(QStringView words)
    {
        if (!m_plain && words.trimmed().isEmpty()) {
            if (!m_line.text.isEmpty())
                m_line.text += u' ';
            return;
        }
        beginLine();
        m_line.length += words.size();
        if (m_line.text.size() < LongestLine)
            m_line.text += decodedAttribute(words.left(LongestLine)) + u' ';
        m_line.to = m_tokens.index() + 1;
        if (m_plain && words.endsWith(u'\n'))
            endLine();
    }

    void start(const HtmlToken &token)
    {
        const bool breaks = token.name == u"br" || htmlrules::isBlock(token.name);
        if (breaks) {
            if (token.name == u"br" && m_line.from >= 0)
                m_line.to = m_tokens.index() + 1;
            endLine();
        }
        if (token.name != u"br")
            beginLine();
        if (foldwords::startsRest(token) && m_rest == FoldRange::End && m_tables == 0)
            m_rest = m_tokens.index();
        if (htmlrules::isVoid(token.name) || token.name == u"img" || m_open.size() >= DeepestNesting)
            return;
        m_tables += token.name == u"table" ? 1 : 0;
        const bool free = m_tables == 0;
        m_open.push_back({token.name, m_tokens.index(), free && foldwords::startsQuote(token),
                          free && foldwords::startsSignature(token)});
    }

    void end(const QString &name)
    {
        if (htmlrules::isBlock(name))
            endLine();
        const auto found = std::find_if(m_open.crbegin(), m_open.crend(),
                                        [&name](const Open &open) { return open.name == name; });
        if (found == m_open.crend())
            return;
        // Nothing but blank room so far: a line does not begin within an element that is over.
        if (m_line.from > found->from && m_line.text.trimmed().isEmpty())
            m_line = Line();
        const auto keep = static_cast<std::size_t>(std::distance(found, m_open.crend())) - 1;
        while (m_open.size() > keep)
            closeLast(m_tokens.index() + 1);
    }

    void closeLast(qsizetype to)
    {
        const Open &open = m_open.back();
        const bool within =
            std::any_of(m_open.cbegin(), m_open.cend() - 1, [](const Open &outer) { return outer.quote; });
        const bool enough = m_marked.size() >= MostFolds;
        if (open.quote && !within && !enough)
            m_marked.append({open.from, to, MailPart::Quote});
        else if (open.signature && !within && !enough)
            m_marked.append({open.from, to, MailPart::Signature});
        m_tables -= open.name == u"table" ? 1 : 0;
        m_open.pop_back();
    }

    void beginLine()
    {
        if (m_line.from >= 0)
            return;
        m_line.from = m_tokens.index();
        m_line.inTable = m_tables > 0;
    }

    void endLine()
    {
        m_line.text = m_line.text.simplified();
        // Elements that open before the first word belong to the line that they hold.
        if (m_line.text.isEmpty())
            return;
        m_lines.append(std::exchange(m_line, Line()));
    }

    // -- finding

    /// From here to the end everything is an older mail.
    void findHeaders()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const Line &line = m_lines.at(i);
            if (line.inTable)
                continue;
            bool old = foldwords::isSeparator(line.text);
            if (!old && foldwords::isFromLine(line.text)) {
                bool date = false;
                bool other = false;
                for (qsizetype next = i + 1; next < std::min(i + 6, m_lines.size()); ++next) {
                    date |= foldwords::isDateLine(m_lines.at(next).text);
                    other |= foldwords::isToOrSubjectLine(m_lines.at(next).text);
                }
                old = date && other;
            }
            if (!old)
                continue;
            const bool ruled = i > 0 && m_lines.at(i - 1).text.size() >= 10 &&
                               m_lines.at(i - 1).text.count(u'_') == m_lines.at(i - 1).text.size();
            m_rest = std::min(m_rest, m_lines.at(ruled ? i - 1 : i).from);
            break;
        }
    }

    void findCited()
    {
        for (qsizetype i = 0; i < m_lines.size() && m_marked.size() < MostFolds; ++i) {
            if (!m_lines.at(i).text.startsWith(u'>') || m_lines.at(i).inTable)
                continue;
            qsizetype last = i;
            while (last + 1 < m_lines.size() && m_lines.at(last + 1).text.startsWith(u'>'))
                ++last;
            m_marked.append({m_lines.at(i).from, m_lines.at(last).to, MailPart::Quote});
            i = last;
        }
    }

    void addMarked()
    {
        std::sort(m_marked.begin(), m_marked.end(),
                  [](const FoldRange &left, const FoldRange &right) { return left.from < right.from; });
        for (const FoldRange &range : std::as_const(m_marked)) {
            if (range.from >= m_rest)
                break;
            FoldRange *last = m_found.isEmpty() ? nullptr : &m_found.last();
            if (last && range.from < last->to) {
                last->to = std::max(last->to, range.to);
                continue;
            }
            m_found.append(range);
        }
        if (m_rest != FoldRange::End) {
            if (!m_found.isEmpty() && m_found.last().to > m_rest)
                m_found.last().to = m_rest;
            m_found.append({m_rest, FoldRange::End, MailPart::Quote});
        }
        // What only blank room parts is one.
        for (qsizetype i = m_found.size() - 1; i > 0; --i) {
            const FoldRange &before = m_found.at(i - 1);
            if (before.kind == m_found.at(i).kind && wordsBetween(before.to, m_found.at(i).from) == 0) {
                m_found[i - 1].to = m_found.at(i).to;
                m_found.removeAt(i);
            }
        }
    }

    void addAttributions()
    {
        for (FoldRange &range : m_found) {
            if (range.kind != MailPart::Quote)
                continue;
            const auto after = std::find_if(m_lines.cbegin(), m_lines.cend(),
                                            [&range](const Line &line) { return line.from >= range.from; });
            const qsizetype at = std::distance(m_lines.cbegin(), after);
            if (at < 1 || m_lines.at(at - 1).inTable || isFolded(m_lines.at(at - 1).from) ||
                !foldwords::isAttribution(m_lines.at(at - 1).text))
                continue;
            range.from = m_lines.at(at - 1).from;
            // Wrapped: "On Monday, 3 March," stands on a line of its own.
            static const QList<QLatin1StringView> openings{"On "_L1, "Am "_L1, "Le "_L1, "El "_L1};
            const auto begins = [](const QString &line) {
                return std::any_of(openings.cbegin(), openings.cend(),
                                   [&line](QLatin1StringView word) { return line.startsWith(word); });
            };
            if (at > 1 && !begins(m_lines.at(at - 1).text) && begins(m_lines.at(at - 2).text) &&
                m_lines.at(at - 2).text.size() < 120 && !isFolded(m_lines.at(at - 2).from))
                range.from = m_lines.at(at - 2).from;
        }
    }

    void findSignatures()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const Line &line = m_lines.at(i);
            if (line.inTable || isFolded(line.from))
                continue;
            const bool dashes = line.text == u"--";
            if (!dashes && !foldwords::isDeviceLine(line.text))
                continue;
            qsizetype last = i;
            while (last + 1 < m_lines.size() && !isFolded(m_lines.at(last + 1).from))
                ++last;
            if (last - i >= (dashes ? LongestSignature : 2))
                continue;
            const auto next = std::find_if(m_found.begin(), m_found.end(), [&line](const FoldRange &range) {
                return range.from > line.from;
            });
            const qsizetype to = last + 1 == m_lines.size() ? FoldRange::End
                                 : next == m_found.end()    ? m_lines.at(last).to
                                                            : next->from;
            m_found.insert(next, {line.from, to, MailPart::Signature});
            i = last;
        }
    }

    [[nodiscard]] QList<FoldRange> settled() const
    {
        QList<FoldRange> kept;
        qsizetype below = 0; // words in no fold, from the end up
        qsizetype line = m_lines.size();
        const auto count = [&](qsizetype from) {
            for (; line > 0 && m_lines.at(line - 1).from >= from; --line)
                below += isFolded(m_lines.at(line - 1).from) ? 0 : m_lines.at(line - 1).length;
        };
        for (qsizetype i = m_found.size(); i > 0; --i) {
            const FoldRange &range = m_found.at(i - 1);
            count(range.to);
            const bool answered = below > 0;
            if (range.kind != MailPart::Quote || !answered ||
                wordsBetween(range.from, range.to) >= ShortQuote)
                kept.prepend(range);
        }
        count(0);
        const bool somethingShort = kept.size() < m_found.size();
        return below > 0 || somethingShort ? kept : QList<FoldRange>();
    }

    [[nodiscard]] qsizetype wordsBetween(qsizetype from, qsizetype to) const
    {
        qsizetype count = 0;
        for (const Line &line : m_lines)
            count += line.from >= from && line.from < to ? line.length : 0;
        return count;
    }

    [[nodiscard]] bool isFolded(qsizetype token) const
    {
        return std::any_of(m_found.cbegin(), m_found.cend(), [token](const FoldRange &range) {
            return token >= range.from && token < range.to;
        });
    }

    MailTokens m_tokens;
    bool m_plain;
    std::vector<Open> m_open;
    int m_tables = 0;
    Line m_line;
    QList<Line> m_lines;
    QList<FoldRange> m_marked;
    QList<FoldRange> m_found;
    qsizetype m_rest = FoldRange::End;
};

} // namespace

QList<FoldRange> findFolds(QStringView source, bool plain)
{
    return Finder(source, plain).run();
}

} // namespace ticketeer
