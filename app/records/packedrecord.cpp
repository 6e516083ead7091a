#include "packedrecord.h"

#include <bit>
#include <utility>

namespace ticketeer {

namespace {

constexpr quint8 Version = 1;

enum Kind : quint8 {
    Absent,
    Empty,
    False,
    True,
    Whole,
    Decimal,
    Day,
    Moment,
    Text,
    KindCount,
};

class Writer
{
public:
    explicit Writer(QByteArray &to) : m_to(to) {}

    void byte(quint8 value) { m_to.append(static_cast<char>(value)); }
    void number(quint64 value)
    {
        while (value >= 0x80) {
            byte(static_cast<quint8>(value | 0x80));
            value >>= 7;
        }
        byte(static_cast<quint8>(value));
    }
    /// Small negative numbers stay short as well.
    void whole(qint64 value)
    {
        number((static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63));
    }
    void text(const QString &value)
    {
        const QByteArray utf8 = value.toUtf8();
        number(static_cast<quint64>(utf8.size()));
        m_to.append(utf8);
    }
    void eight(quint64 bits)
    {
        for (int shift = 0; shift < 64; shift += 8)
            byte(static_cast<quint8>(bits >> shift));
    }

private:
    QByteArray &m_to;
};

/// Reads forward, never past the end: after that everything is zero and empty, and ok() is false.
class Cursor
{
public:
    explicit Cursor(QByteArrayView bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) {}

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] qsizetype left() const { return m_end - m_at; }
    quint8 byte()
    {
        if (m_at == m_end) {
            m_ok = false;
            return 0;
        }
        return static_cast<quint8>(*m_at++);
    }
    quint64 number()
    {
        // Most are short.
        if (m_at != m_end && static_cast<quint8>(*m_at) < 0x80)
            return static_cast<quint8>(*m_at++);
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const quint8 part = byte();
            value |= static_cast<quint64>(part & 0x7f) << shift;
            if (part < 0x80)
                return value;
        }
        m_ok = false;
        return 0;
    }
    void passNumber()
    {
        while (m_at != m_end && (static_cast<quint8>(*m_at) & 0x80) != 0)
            ++m_at;
        byte();
    }
    qint64 whole()
    {
        const quint64 folded = number();
        return static_cast<qint64>(folded >> 1) ^ -static_cast<qint64>(folded & 1);
    }
    /// A count of things of at least one byte each; marked: one more than that.
    qsizetype count(bool marked = false)
    {
        const quint64 value = number();
        if (value > static_cast<quint64>(left()) + (marked ? 1 : 0)) {
            m_ok = false;
            return 0;
        }
        return static_cast<qsizetype>(value);
    }
    QByteArrayView run(qsizetype size)
    {
        if (size > left()) {
            m_ok = false;
            m_at = m_end;
            return {};
        }
        const QByteArrayView found(m_at, size);
        m_at += size;
        return found;
    }
    QByteArrayView bytes() { return run(count()); }
    QString text() { return QString::fromUtf8(bytes()); }

private:
    const char *m_at;
    const char *m_end;
    bool m_ok = true;
};

Kind kindOf(const Value &value)
{
    if (value.isAbsent())
        return Absent;
    if (value.isFlag())
        return value.toFlag() ? True : False;
    if (value.isInteger())
        return Whole;
    if (value.isDecimal())
        return Decimal;
    if (value.isDate())
        return Day;
    if (value.isMoment())
        return Moment;
    return value.isText() ? Text : Empty;
}

void skip(Cursor &cursor, quint8 kind)
{
    switch (kind) {
    case Whole:
    case Day:
    case Moment:
        cursor.passNumber();
        break;
    case Decimal:
        cursor.run(8);
        break;
    case Text:
        cursor.bytes();
        break;
    default:
        break;
    }
}

Value read(Cursor &cursor, quint8 kind)
{
    switch (kind) {
    case Empty:
        return Value::empty();
    case False:
        return Value::of(false);
    case True:
        return Value::of(true);
    case Whole:
        return Value::of(cursor.whole());
    case Decimal: {
        const QByteArrayView eight = cursor.run(8);
        quint64 bits = 0;
        for (qsizetype i = 0; i < eight.size(); ++i)
            bits |= static_cast<quint64>(static_cast<quint8>(eight[i])) << (8 * i);
        return Value::of(std::bit_cast<double>(bits));
    }
    case Day:
        return Value::of(QDate::fromJulianDay(cursor.whole()));
    case Moment:
        return Value::of(QDateTime::fromMSecsSinceEpoch(cursor.whole(), Qt::UTC));
    case Text:
        return Value::of(cursor.text());
    default:
        return {};
    }
}

void writeLinks(Writer &out, const std::optional<QList<Link>> &links)
{
    // 0: not known, 1: none, ...
    out.number(links ? static_cast<quint64>(links->size()) + 1 : 0);
    if (!links)
        return;
    for (const Link &link : *links) {
        out.whole(link.id);
        out.text(link.name);
    }
}

std::optional<QList<Link>> readLinks(Cursor &cursor)
{
    const qsizetype marked = cursor.count(true);
    if (marked == 0)
        return std::nullopt;
    QList<Link> links;
    links.reserve(marked - 1);
    for (qsizetype i = 1; i < marked && cursor.ok(); ++i) {
        const qint64 id = cursor.whole();
        links.append({id, cursor.text()});
    }
    return links;
}

void skipLinks(Cursor &cursor)
{
    const qsizetype marked = cursor.count(true);
    for (qsizetype i = 1; i < marked && cursor.ok(); ++i) {
        cursor.number();
        cursor.bytes();
    }
}

/// Stands behind the kinds, which it gives.
QByteArrayView kinds(Cursor &cursor)
{
    cursor.byte();
    return cursor.run(cursor.count());
}

/// Stands behind the values.
Cursor behindValues(QByteArrayView bytes)
{
    Cursor cursor(bytes);
    for (const char kind : kinds(cursor))
        skip(cursor, static_cast<quint8>(kind));
    return cursor;
}

void skipExtras(Cursor &cursor)
{
    const qsizetype extras = cursor.count();
    for (qsizetype i = 0; i < extras && cursor.ok(); ++i) {
        cursor.bytes();
        cursor.byte();
        cursor.bytes();
    }
}

QList<ExtraValue> readExtras(Cursor &cursor)
{
    QList<ExtraValue> extras;
    const qsizetype count = cursor.count();
    extras.reserve(count);
    for (qsizetype i = 0; i < count && cursor.ok(); ++i) {
        ExtraValue extra;
        extra.element = cursor.text();
        extra.isTree = cursor.byte() != 0;
        extra.text = cursor.text();
        extras.append(std::move(extra));
    }
    return extras;
}

std::optional<QStringList> readTags(Cursor &cursor)
{
    const qsizetype marked = cursor.count(true);
    if (marked == 0)
        return std::nullopt;
    QStringList tags;
    for (qsizetype i = 1; i < marked && cursor.ok(); ++i)
        tags.append(cursor.text());
    return tags;
}

} // namespace

QByteArray PackedRecord::pack(const Parts &parts)
{
    QByteArray bytes;
    bytes.reserve(768);
    Writer out(bytes);
    out.byte(Version);
    out.number(static_cast<quint64>(parts.values.size()));
    for (const Value &value : parts.values)
        out.byte(kindOf(value));
    for (const Value &value : parts.values) {
        switch (kindOf(value)) {
        case Whole:
            out.whole(value.toInteger());
            break;
        case Decimal:
            out.eight(std::bit_cast<quint64>(value.toDecimal()));
            break;
        case Day:
            out.whole(value.toDate().toJulianDay());
            break;
        case Moment:
            out.whole(value.toMoment().toMSecsSinceEpoch());
            break;
        case Text:
            out.text(value.toText());
            break;
        default:
            break;
        }
    }
    out.number(static_cast<quint64>(parts.extras.size()));
    for (const ExtraValue &extra : parts.extras) {
        out.text(extra.element);
        out.byte(extra.isTree ? 1 : 0);
        out.text(extra.text);
    }
    writeLinks(out, parts.customers);
    writeLinks(out, parts.contacts);
    out.number(parts.tags ? static_cast<quint64>(parts.tags->size()) + 1 : 0);
    for (const QString &tag : parts.tags.value_or(QStringList()))
        out.text(tag);
    bytes.squeeze();
    return bytes;
}

bool PackedRecord::isSound(QByteArrayView bytes, qsizetype slotCount)
{
    Cursor cursor(bytes);
    if (cursor.byte() != Version)
        return false;
    const QByteArrayView found = cursor.run(cursor.count());
    if (!cursor.ok() || found.size() != slotCount)
        return false;
    for (const char kind : found) {
        if (static_cast<quint8>(kind) >= KindCount)
            return false;
        skip(cursor, static_cast<quint8>(kind));
    }
    skipExtras(cursor);
    skipLinks(cursor);
    skipLinks(cursor);
    const qsizetype tags = cursor.count(true);
    for (qsizetype i = 1; i < tags && cursor.ok(); ++i)
        cursor.bytes();
    return cursor.ok() && cursor.atEnd();
}

Value PackedRecord::value(int slot) const
{
    Cursor cursor(m_bytes);
    const QByteArrayView found = kinds(cursor);
    if (slot < 0 || slot >= found.size())
        return {};
    const auto kind = static_cast<quint8>(found[slot]);
    // Half of all values are these, and need no way to them.
    if (kind < Whole)
        return read(cursor, kind);
    for (int before = 0; before < slot; ++before) {
        if (const auto passed = static_cast<quint8>(found[before]); passed >= Whole)
            skip(cursor, passed);
    }
    return read(cursor, kind);
}

Value PackedRecord::extra(QAnyStringView element) const
{
    Cursor cursor = behindValues(m_bytes);
    const qsizetype count = cursor.count();
    for (qsizetype i = 0; i < count && cursor.ok(); ++i) {
        const QByteArrayView name = cursor.bytes();
        cursor.byte();
        const QByteArrayView text = cursor.bytes();
        if (QAnyStringView::compare(element, QUtf8StringView(name.data(), name.size()),
                                    Qt::CaseInsensitive) == 0)
            return Value::of(QString::fromUtf8(text));
    }
    return {};
}

QList<ExtraValue> PackedRecord::extras() const
{
    Cursor cursor = behindValues(m_bytes);
    return readExtras(cursor);
}

std::optional<QList<Link>> PackedRecord::customers() const
{
    Cursor cursor = behindValues(m_bytes);
    skipExtras(cursor);
    return readLinks(cursor);
}

std::optional<QList<Link>> PackedRecord::contacts() const
{
    Cursor cursor = behindValues(m_bytes);
    skipExtras(cursor);
    skipLinks(cursor);
    return readLinks(cursor);
}

std::optional<QStringList> PackedRecord::tags() const
{
    Cursor cursor = behindValues(m_bytes);
    skipExtras(cursor);
    skipLinks(cursor);
    skipLinks(cursor);
    return readTags(cursor);
}

PackedRecord::Parts PackedRecord::unpack() const
{
    Parts parts;
    Cursor cursor(m_bytes);
    const QByteArrayView found = kinds(cursor);
    parts.values.reserve(found.size());
    for (const char kind : found)
        parts.values.append(read(cursor, static_cast<quint8>(kind)));
    parts.extras = readExtras(cursor);
    parts.customers = readLinks(cursor);
    parts.contacts = readLinks(cursor);
    parts.tags = readTags(cursor);
    return parts;
}

void PackedRecord::visitTexts(void (*take)(void *, int, QByteArrayView), void *taker) const
{
    constexpr int NoSlot = -1;
    Cursor cursor(m_bytes);
    const QByteArrayView found = kinds(cursor);
    for (qsizetype slot = 0; slot < found.size(); ++slot) {
        const auto kind = static_cast<quint8>(found[slot]);
        if (kind == Text)
            take(taker, static_cast<int>(slot), cursor.bytes());
        else
            skip(cursor, kind);
    }
    const qsizetype extras = cursor.count();
    for (qsizetype i = 0; i < extras && cursor.ok(); ++i) {
        cursor.bytes();
        const bool tree = cursor.byte() != 0;
        const QByteArrayView text = cursor.bytes();
        if (!tree)
            take(taker, NoSlot, text);
    }
    for (int list = 0; list < 2; ++list) {
        const qsizetype marked = cursor.count(true);
        for (qsizetype i = 1; i < marked && cursor.ok(); ++i) {
            cursor.number();
            take(taker, NoSlot, cursor.bytes());
        }
    }
    const qsizetype tags = cursor.count(true);
    for (qsizetype i = 1; i < tags && cursor.ok(); ++i)
        take(taker, NoSlot, cursor.bytes());
}

} // namespace ticketeer
