#pragma once

#include "richtext.h"

#include <optional>

namespace ticketeer {

/// White space that HTML folds into one space.
[[nodiscard]] inline bool isHtmlSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

/// Word writes lists as paragraphs that look like lists.
struct WordItem
{
    bool isItem = false;
    std::optional<int> level; ///< none: only when the text begins with a bullet
};

/// A block while its HTML is read: folds white space the way browsers do.
struct ReadBlock
{
    RichBlock block;
    WordItem word;
    QString bullet;    ///< what Word wrote before the text
    bool keep = false; ///< although it is empty

    void append(const QString &words, Run like);
    void appendImage(Run image);
    void breakLine(Run like);
    /// Of code whose lines are elements.
    void startLine();
    /// False when there is nothing in it.
    [[nodiscard]] bool finish();

private:
    [[nodiscard]] QChar last() const;
    void trimEnd();
    void readWordItem();
    bool m_broken = false; ///< it has a line break or an image, so it is no emptiness between tags
};

/// A table while its HTML is read.
struct ReadTable
{
    std::vector<std::vector<RichCell>> rows;
    RichCell cell;
    std::vector<RichBlock> cellBlocks;
    bool inCell = false;
    int deeper = 0; ///< open tables inside it
    int quote = 0;
    bool bordered = false;

    /// One block; several when the table was there only to place things.
    [[nodiscard]] std::vector<RichBlock> blocks() &&;
};

} // namespace ticketeer
