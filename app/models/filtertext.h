#pragma once

#include "records/record.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace ticketeer {

/// Without accents, case and width; what filter words and texts are compared in.
[[nodiscard]] QString folded(const QString &text);

/// What the quick filter looks at: a record's texts, the number people know it by, names of customers and
/// contacts, tags, custom fields. Any thread.
class FilterLines
{
public:
    explicit FilterLines(const Resource &resource);

    /// A line: folded, UTF-8, good until take() returns. rare: few records have the same, such as a title.
    using Take = std::function<void(QByteArrayView line, bool rare)>;
    void each(const Record &record, const Take &take) const;

private:
    int m_title;
    int m_number;
};

} // namespace ticketeer
