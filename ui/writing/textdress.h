#pragma once

#include <QHash>
#include <QPalette>
#include <QSyntaxHighlighter>

#include <functional>

namespace ticketeer {

/// Where a word stands in a text.
struct WordPlace
{
    int start = 0;
    int length = 0;
};
/// The words of a line that can be spelt: letters and apostrophes within; no addresses, no paths, no words
/// with digits, no abbreviations in capitals.
[[nodiscard]] QList<WordPlace> wordsOf(const QString &line);

/// How the text being written looks: links, code, quotes, placeholders that are not filled in, words that are
/// spelt wrongly. All of it is painted over the text and is no part of it: nothing to undo, nothing to send.
class TextDress : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit TextDress(QTextDocument *document);

    void setPalette(const QPalette &palette);
    /// Whether a word is spelt wrongly, as far as is known; asked for each word of each line that changes.
    /// Null: no spell check.
    void setSpelling(std::function<bool(const QString &word)> wrong);
    /// The word that is being typed at this position is not marked yet.
    void setTypingAt(int position);

protected:
    void highlightBlock(const QString &text) override;

private:
    void dressRuns();
    void markSpelling(const QString &text);
    void markPlaceholders(const QString &text);
    QPalette m_palette;
    std::function<bool(const QString &)> m_wrong;
    int m_typingAt = -1;
};

} // namespace ticketeer
