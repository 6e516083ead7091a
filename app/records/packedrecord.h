#pragma once

#include "record.h"

#include <QByteArray>

namespace ticketeer {

/// A record's values, extras, links and tags as one run of bytes: what the store's file keeps and what long
/// lists hold in memory, a tenth of the size of the values. Any value is read without unpacking the others.
/// Bytes that did not come from pack() are safe to read once isSound() said so.
///
/// version byte, number of slots, one kind byte a slot, the values that need more than their kind, extras,
/// customers, contacts, tags. Numbers are of variable length, texts UTF-8.
class PackedRecord
{
public:
    struct Parts
    {
        QList<Value> values;
        QList<ExtraValue> extras;
        std::optional<QList<Link>> customers;
        std::optional<QList<Link>> contacts;
        std::optional<QStringList> tags;

        bool operator==(const Parts &) const = default;
    };

    [[nodiscard]] static QByteArray pack(const Parts &parts);
    /// Complete, of this version, and of so many slots.
    [[nodiscard]] static bool isSound(QByteArrayView bytes, qsizetype slotCount);

    /// Keeps a view: the bytes must outlive it.
    explicit PackedRecord(QByteArrayView bytes) : m_bytes(bytes) {}

    [[nodiscard]] Value value(int slot) const;
    /// Absent when there is none of that name; ignores case.
    [[nodiscard]] Value extra(QAnyStringView element) const;
    [[nodiscard]] QList<ExtraValue> extras() const;
    [[nodiscard]] std::optional<QList<Link>> customers() const;
    [[nodiscard]] std::optional<QList<Link>> contacts() const;
    [[nodiscard]] std::optional<QStringList> tags() const;
    [[nodiscard]] Parts unpack() const;

    /// Every text that people may look for, as it stands: values, extras, names of links, tags. Slots and
    /// extras in their order; a slot is -1 for what is none. Makes nothing; the bytes are UTF-8.
    template <typename Take>
    void eachText(Take take) const
    {
        visitTexts(
            [](void *taker, int slot, QByteArrayView text) { (*static_cast<Take *>(taker))(slot, text); },
            &take);
    }

private:
    void visitTexts(void (*take)(void *taker, int slot, QByteArrayView text), void *taker) const;

    QByteArrayView m_bytes;
};

} // namespace ticketeer
