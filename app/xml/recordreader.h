#pragma once

#include "accountformat.h"
#include "records/record.h"
#include "records/result.h"

#include <QByteArray>
#include <QUrl>

#include <memory>

namespace ticketeer {

/// What an answer held. Not "page": that is a window's word. A list or a single object look the same to the
/// caller.
struct RecordBatch
{
    QList<Record> records;
    /// TotalRecords wherever it stood (also inside a half-written ticket, reference E.5); unset when missing.
    std::optional<qint64> totalRecords;
    /// The URL of the next page, when a newer server gives one (reference I).
    QUrl nextPage;
    /// Raw date texts seen, a few only, so that the account's date order can be detected.
    QList<QString> dateSamples;
};

/// Why bytes could not be read. Never carries text of the answer.
struct XmlError
{
    enum class Kind : quint8 {
        Empty,     ///< no bytes, or white space only
        NotXml,    ///< HTML or plain text
        Malformed, ///< not well-formed
        Cut,       ///< ended early
        Refused,   ///< a DTD entity, nesting too deep, a text or answer too large
        WrongRoot, ///< well-formed, but not what was asked for
    };
    Kind kind = Kind::Malformed;
    qint64 line = 0;
    qint64 column = 0;
    QString element; ///< the root found, with WrongRoot
};

/// Reads the service's XML into records by the resource's description. Incremental: feed() bytes as they
/// come, finish() at the end; records are typed once, here. Survives illegal control-character references and
/// the second level of escaping (reference D.3, D.4), unknown children of the root, and repeated element
/// names. One reader an answer; any one thread.
class RecordReader
{
public:
    RecordReader(const Resource &resource, AccountFormat format);
    ~RecordReader();
    RecordReader(const RecordReader &) = delete;
    RecordReader &operator=(const RecordReader &) = delete;

    /// Tag values are escaped twice in GET /tickets?TicketTypeID=n and unpaged /customers/{c}/tickets, once
    /// elsewhere (reference D.4); only the caller knows which route it asked. Before the first feed().
    void setTagsDoublyEscaped(bool doubly);

    void feed(const QByteArray &bytes);
    /// Records complete so far; moves them out, so that a caller may store them while the rest arrives.
    [[nodiscard]] QList<Record> takeRecords();
    /// Once, after the last feed().
    [[nodiscard]] Result<RecordBatch, XmlError> finish();

    /// All of it in one go.
    [[nodiscard]] static Result<RecordBatch, XmlError> read(const QByteArray &bytes, const Resource &resource,
                                                            const AccountFormat &format);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ticketeer
