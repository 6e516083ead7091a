#include "textdress.h"

#include "models/placeholders.h"
#include "richdocument.h"

#include <QFontDatabase>
#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

QColor blend(const QColor &over, const QColor &under, qreal share)
{
    return QColor::fromRgbF(float(over.redF() * share + under.redF() * (1 - share)),
                            float(over.greenF() * share + under.greenF() * (1 - share)),
                            float(over.blueF() * share + under.blueF() * (1 - share)));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Text).lightness() > palette.color(QPalette::Base).lightness();
}

} // namespace

QList<WordPlace> wordsOf(const QString &line)
{
    // What is glued together with signs is no word of a language: addresses, paths, names of files and
    // commands.
    static const QRegularExpression chunk(u"[^\\s\\x{2028}\\x{FFFC}]+"_s);
    static const QRegularExpression word(u"\\p{L}[\\p{L}\\p{M}]*(?:['\\x{2019}][\\p{L}\\p{M}]+)*"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression technical(u"[@\\\\/_=<>{}]|\\d|\\w\\.\\w|^www\\."_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
    QList<WordPlace> places;
    for (auto chunks = chunk.globalMatch(line); chunks.hasNext();) {
        const auto glued = chunks.next();
        if (technical.match(glued.captured()).hasMatch())
            continue;
        for (auto words = word.globalMatch(glued.captured()); words.hasNext();) {
            const auto match = words.next();
            const QString text = match.captured();
            const bool capitals =
                std::all_of(text.cbegin(), text.cend(), [](QChar c) { return !c.isLower(); });
            if (text.size() > 1 && !capitals)
                places.append({static_cast<int>(glued.capturedStart() + match.capturedStart()),
                               static_cast<int>(match.capturedLength())});
        }
    }
    return places;
}

TextDress::TextDress(QTextDocument *document) : QSyntaxHighlighter(document) {}

void TextDress::setPalette(const QPalette &palette)
{
    m_palette = palette;
    rehighlight();
}

void TextDress::setSpelling(std::function<bool(const QString &)> wrong)
{
    m_wrong = std::move(wrong);
    rehighlight();
}

void TextDress::setTypingAt(int position)
{
    const int before = std::exchange(m_typingAt, position);
    const QTextBlock left = document()->findBlock(before);
    // The word that was left behind may be wrong.
    if (before >= 0 && left.isValid())
        rehighlightBlock(left);
}

void TextDress::highlightBlock(const QString &text)
{
    const QTextBlock block = currentBlock();
    if (richdocument::isCode(block)) {
        QTextCharFormat code;
        code.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
        setFormat(0, static_cast<int>(text.size()), code);
        return;
    }
    const bool quoted = richdocument::quoteOf(block) > 0;
    if (quoted) {
        QTextCharFormat quote;
        quote.setForeground(m_palette.color(QPalette::PlaceholderText));
        setFormat(0, static_cast<int>(text.size()), quote);
    }
    dressRuns();
    // What others wrote is theirs.
    if (m_wrong && !quoted)
        markSpelling(text);
    markPlaceholders(text);
}

void TextDress::dressRuns()
{
    const int start = currentBlock().position();
    for (auto it = currentBlock().begin(); !it.atEnd(); ++it) {
        const QTextCharFormat is = it.fragment().charFormat();
        const int at = it.fragment().position() - start;
        QTextCharFormat looks = format(at);
        if (is.isAnchor()) {
            looks.setForeground(m_palette.color(QPalette::Link));
            looks.setFontUnderline(true);
        }
        if (is.boolProperty(richdocument::InlineCode)) {
            looks.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
            looks.setBackground(
                blend(m_palette.color(QPalette::Text), m_palette.color(QPalette::Base), 0.08));
        }
        setFormat(at, it.fragment().length(), looks);
    }
}

void TextDress::markSpelling(const QString &text)
{
    const int start = currentBlock().position();
    for (const WordPlace &place : wordsOf(text)) {
        const int end = start + place.start + place.length;
        if (m_typingAt >= start + place.start && m_typingAt <= end)
            continue;
        QTextCharFormat looks = format(place.start);
        const QTextCharFormat is = [&] {
            QTextCursor cursor(currentBlock());
            cursor.setPosition(start + place.start + 1);
            return cursor.charFormat();
        }();
        if (is.isAnchor() || is.boolProperty(richdocument::InlineCode) ||
            !m_wrong(text.mid(place.start, place.length)))
            continue;
        looks.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
        looks.setUnderlineColor(isDark(m_palette) ? QColor(0xff, 0x7b, 0x72) : QColor(0xc6, 0x28, 0x28));
        setFormat(place.start, place.length, looks);
    }
}

void TextDress::markPlaceholders(const QString &text)
{
    for (const PlaceholderPlace &place : placeholdersIn(text)) {
        QTextCharFormat looks = format(static_cast<int>(place.start));
        looks.setBackground(isDark(m_palette) ? QColor(0x5c, 0x48, 0x10) : QColor(0xff, 0xe9, 0xa8));
        setFormat(static_cast<int>(place.start), static_cast<int>(place.length), looks);
    }
}

} // namespace ticketeer
