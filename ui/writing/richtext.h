#pragma once

#include <QFlags>
#include <QString>

#include <vector>

namespace ticketeer {

enum class Mark : quint8 {
    Bold = 1,
    Italic = 2,
    Underline = 4,
    Strike = 8,
    Code = 16,
};
Q_DECLARE_FLAGS(Marks, Mark)
Q_DECLARE_OPERATORS_FOR_FLAGS(Marks)

/// Characters that look alike. A line break within a paragraph is QChar::LineSeparator.
struct Run
{
    QString text;
    Marks marks;
    QString href;  ///< web and mail addresses only
    QString image; ///< name of a picture that stands here in place of text

    [[nodiscard]] bool looksLike(const Run &other) const
    {
        return marks == other.marks && href == other.href && image.isEmpty() && other.image.isEmpty();
    }
    bool operator==(const Run &) const = default;
};

struct RichBlock;

struct RichCell
{
    std::vector<RichBlock> blocks;
    int columns = 1;
    int rows = 1;
    bool header = false;

    bool operator==(const RichCell &other) const;
};

/// A paragraph, an entry of a list, a block of code or a table.
struct RichBlock
{
    enum class Kind : quint8 {
        Paragraph,
        Code, ///< one run; lines end with '\n'
        Table,
    };
    enum class List : quint8 {
        None,
        Bullet,
        Number,
    };
    Kind kind = Kind::Paragraph;
    int quote = 0; ///< how deep it is quoted
    List list = List::None;
    /// Of the list it belongs to, from 1. Without a list kind: goes on in the entry above (code between two
    /// numbered steps).
    int level = 0;
    std::vector<Run> runs;
    std::vector<std::vector<RichCell>> rows; ///< each cell in the row it begins in

    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isBlank() const;
    bool operator==(const RichBlock &other) const = default;
};

/// What an agent can write, without any look: between HTML on one side and QTextDocument on the other, so
/// that neither's habits reach the other. Values only, any thread.
struct RichText
{
    std::vector<RichBlock> blocks;

    [[nodiscard]] bool isBlank() const;
    /// Lines for reading as plain text; quoted ones with "> ".
    [[nodiscard]] QString plainText() const;
    bool operator==(const RichText &) const = default;
};

/// The same text in the one form that is written: equal runs joined, no characters that are none, levels of
/// lists without gaps, cells without tables.
[[nodiscard]] RichText tidied(RichText text);
/// Tables as lines, for where none can be.
[[nodiscard]] std::vector<RichBlock> withoutTables(const std::vector<RichBlock> &blocks);
/// Web addresses that are written out become links.
[[nodiscard]] RichText withLinks(RichText text);
/// Plain text as paragraphs, an empty line between two of them; single line ends stay line ends.
[[nodiscard]] RichText richTextFromPlain(const QString &plain);
/// Lines with tabs, as spreadsheets copy them, as one table. Empty when it is none.
[[nodiscard]] RichText tableFromTabs(const QString &plain);

} // namespace ticketeer
