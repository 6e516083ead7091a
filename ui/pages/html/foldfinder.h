#pragma once

#include <QList>
#include <QStringView>

#include <limits>

namespace ticketeer {

/// What a part of a mail is to somebody who has read what came before.
enum class MailPart : quint8 {
    Text,
    Quote,
    Signature,
};

/// A part that may be folded away, by the tokens of MailTokens: [from, to).
struct FoldRange
{
    static constexpr qsizetype End = std::numeric_limits<qsizetype>::max();

    qsizetype from = 0;
    qsizetype to = End;
    MailPart kind = MailPart::Quote;
    bool operator==(const FoldRange &) const = default;
};

/// Quoted mails and signatures, as mail programs mark them: by elements, classes and ids, by the headers that
/// Outlook writes above (English, German, French, Spanish), by ">" and "-- ". In order, never overlapping.
/// A short quote that is answered below stays, and so does everything when nothing else would be left to
/// read. Looks at the beginning of very long mails only. Values only, for any thread.
[[nodiscard]] QList<FoldRange> findFolds(QStringView source, bool plain);

} // namespace ticketeer
