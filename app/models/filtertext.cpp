#include "filtertext.h"

#include "records/packedrecord.h"
#include "store/searchtext.h"

#include <algorithm>

namespace ticketeer {

namespace {

/// What is longer is hardly said twice.
constexpr qsizetype LongestCommon = 64;

void fold(QByteArrayView text, QByteArray &into)
{
    const bool plain =
        std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!plain) {
        into = folded(QString::fromUtf8(text)).toUtf8();
        return;
    }
    into.resize(text.size());
    std::transform(text.begin(), text.end(), into.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
}

} // namespace

QString folded(const QString &text)
{
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (plain)
        return text.toLower();
    QString bare;
    bare.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            bare += c;
    }
    bare = bare.toCaseFolded();
    // Qt folds one character to one character only.
    return bare.replace(u'ß', QStringLiteral("ss"));
}

FilterLines::FilterLines(const Resource &resource)
    : m_title(resource.slot(resource.title)), m_number(resource.slot(u"TicketNumber"))
{
}

void FilterLines::each(const Record &record, const Take &take) const
{
    if (record.isNull())
        return;
    QByteArray line;
    const Resource &resource = record.resource();
    const QByteArray bytes = record.packed();
    PackedRecord(bytes).eachText([&](int slot, QByteArrayView text) {
        if (text == QByteArrayView("True") || text == QByteArrayView("False"))
            return;
        const bool html =
            slot >= 0 && resource.fields[static_cast<std::size_t>(slot)].type == FieldType::Html;
        if (html)
            fold(wordsOfHtml(QString::fromUtf8(text)).toUtf8(), line);
        else
            fold(text, line);
        take(line, (slot >= 0 && slot == m_title) || line.size() > LongestCommon);
    });
    const Value number = m_number >= 0 ? record.value(m_number) : Value();
    if (number.isInteger())
        take(QByteArray::number(number.toInteger()), true);
}

} // namespace ticketeer
