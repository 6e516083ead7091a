#pragma once

#include "records/value.h"

#include <QCollator>

#include <optional>

namespace ticketeer {

/// How texts are put in order for people: by their language, capitals not apart, numbers in a text as
/// numbers. The C locale has no language; English order is then nearer to what people expect than code
/// points.
[[nodiscard]] QCollator collatorFor(const QLocale &locale);

/// A value made comparable once: numbers, dates and flags as a number, text as the locale's collation key.
class SortKey
{
public:
    SortKey() = default;
    SortKey(const Value &value, const QCollator &collator);

    [[nodiscard]] bool isEmpty() const { return m_kind == Kind::Empty; }
    [[nodiscard]] bool isText() const { return m_kind == Kind::Text; }
    /// Unset for texts and for nothing.
    [[nodiscard]] std::optional<double> number() const
    {
        return m_kind == Kind::Number ? std::optional(m_number) : std::nullopt;
    }
    /// Negative, zero or positive; numbers come before texts in a mixed column, and nothing comes last.
    [[nodiscard]] int compare(const SortKey &other) const;

private:
    enum class Kind : quint8 {
        Number,
        Text,
        Empty,
    };
    Kind m_kind = Kind::Empty;
    double m_number = 0;
    std::optional<QCollatorSortKey> m_text;
};

} // namespace ticketeer
