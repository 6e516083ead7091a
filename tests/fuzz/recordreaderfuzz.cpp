#include "xml/recordreader.h"
#include "xml/recordwriter.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace ticketeer;

namespace {

/// The resource whose list or object the bytes name first, so that the raw answers of tests/data are useful
/// seeds.
const Resource &describedBy(const QByteArray &bytes)
{
    const Resource *best = nullptr;
    qsizetype first = bytes.size();
    for (const Resource *described : allResources()) {
        for (const QLatin1StringView element : {described->root, described->child}) {
            const qsizetype at = bytes.indexOf(QByteArray("<").append(element.data(), element.size()));
            if (at >= 0 && at < first) {
                first = at;
                best = described;
            }
        }
    }
    return best ? *best : *allResources()[static_cast<std::size_t>(bytes.size()) % allResources().size()];
}

/// A record written as a new object carries every value that a create may, so nothing the service says can
/// break a body: what we write, we can read.
void writeBack(const Record &record, const AccountFormat &format)
{
    Change change = Change::create(record.resource());
    for (const Field &field : record.resource().fields)
        change.set(field.element, record.value(field.element));
    for (const ExtraValue &extra : record.extras()) {
        if (!extra.isTree)
            change.set(extra.element, Value::of(extra.text));
    }
    if (record.tags())
        change.setTags(*record.tags());
    const QByteArray body = RecordWriter::body(change);
    if (!body.isEmpty() && !RecordReader::read(body, record.resource(), format).ok())
        std::abort();
}

} // namespace

/// Whatever the bytes, the reader ends with records or a reason, reads the same in one piece and in pieces,
/// and what it read can be written.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Resource &described = describedBy(bytes);
    static const AccountFormat format(AccountFormat::Order::MonthDayYear, QTimeZone("America/Chicago"));

    const auto whole = RecordReader::read(bytes, described, format);
    RecordReader pieces(described, format);
    const qsizetype step = bytes.size() % 7 + 1;
    QList<Record> early;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        pieces.feed(bytes.mid(at, step));
        early += pieces.takeRecords();
    }
    auto inPieces = pieces.finish();
    if (whole.ok() != inPieces.ok())
        std::abort();
    if (!whole.ok()) {
        if (whole.error().kind != inPieces.error().kind)
            std::abort();
        return 0;
    }
    early += inPieces->records;
    if (whole->records != early || whole->totalRecords != inPieces->totalRecords)
        std::abort();
    for (const Record &record : whole->records)
        writeBack(record, format);
    return 0;
}
