#include "filtertext.h"

#include "records/packedrecord.h"
#include "store/searchtext.h"

#include <algorithm>

namespace ticketeer {

namespace {

void append(QByteArray &all, QByteArrayView text)
{
    const bool plain =
        std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (plain) {
        const qsizetype from = all.size();
        all.append(text);
        std::transform(all.cbegin() + from, all.cend(), all.begin() + from,
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    } else {
        all.append(folded(QString::fromUtf8(text)).toUtf8());
    }
    // Words do not reach from one text into the next.
    all.append('\n');
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

QByteArray filterText(const Record &record)
{
    QByteArray all;
    if (record.isNull())
        return all;
    all.reserve(256);
    const Resource &resource = record.resource();
    const QByteArray bytes = record.packed();
    PackedRecord(bytes).eachText([&all, &resource](int slot, QByteArrayView text) {
        const bool html =
            slot >= 0 && resource.fields[static_cast<std::size_t>(slot)].type == FieldType::Html;
        if (html)
            append(all, wordsOfHtml(QString::fromUtf8(text)).toUtf8());
        else if (text != QByteArrayView("True") && text != QByteArrayView("False"))
            append(all, text);
    });
    if (const Value number = record.value(u"TicketNumber"); number.isInteger())
        append(all, QByteArray::number(number.toInteger()));
    all.squeeze();
    return all;
}

} // namespace ticketeer
