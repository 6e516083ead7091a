#include "xml/recordreader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace ticketeer;

/// Whatever the bytes, the reader ends with records or a reason, and reads the same in one piece and in two.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const auto resources = allResources();
    const Resource &described = *resources[data[0] % resources.size()];
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const AccountFormat format(AccountFormat::Order::MonthDayYear, QTimeZone("America/Chicago"));

    const auto whole = RecordReader::read(bytes, described, format);
    RecordReader pieces(described, format);
    const qsizetype half = bytes.size() / 2;
    pieces.feed(bytes.first(half));
    pieces.feed(bytes.sliced(half));
    const auto inPieces = pieces.finish();
    if (whole.ok() != inPieces.ok() || (whole.ok() && whole->records != inPieces->records))
        std::abort();
    return 0;
}
