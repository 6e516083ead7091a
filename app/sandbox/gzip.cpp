#include "gzip.h"

#include <array>

namespace ticketeer::sandbox {

namespace {

constexpr std::array<quint32, 256> crcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 c = i;
        for (int bit = 0; bit < 8; ++bit)
            c = c & 1 ? 0xEDB88320U ^ (c >> 1) : c >> 1;
        table[i] = c;
    }
    return table;
}

quint32 crc32(const QByteArray &data)
{
    static constexpr auto table = crcTable();
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : data)
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xFFU] ^ (crc >> 8);
    return ~crc;
}

void appendLittleEndian(QByteArray &out, quint32 number)
{
    for (int shift = 0; shift < 32; shift += 8)
        out.append(static_cast<char>((number >> shift) & 0xFFU));
}

} // namespace

QByteArray gzip(const QByteArray &data)
{
    // qCompress gives a zlib stream behind four bytes of length; gzip wants the bare deflate data inside it.
    const QByteArray zlib = qCompress(data, 1);
    QByteArray out = QByteArray::fromHex("1f8b08000000000000ff");
    out.append(zlib.mid(6, zlib.size() - 10));
    appendLittleEndian(out, crc32(data));
    appendLittleEndian(out, static_cast<quint32>(data.size()));
    return out;
}

} // namespace ticketeer::sandbox
