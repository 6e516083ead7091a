#pragma once

#include "resource.h"
#include "value.h"

#include <QByteArray>
#include <QSharedDataPointer>
#include <QStringList>

#include <optional>

namespace ticketeer {

class RecordData;

/// An element that the description does not know: a custom field, or something a newer server added. Kept in
/// the order of the answer, with its text as it came (after the second unescape).
struct ExtraValue
{
    QString element;
    QString text;
    bool isTree =
        false; ///< text is the XML of the element's children; shown in the raw view, never edited or sent

    bool operator==(const ExtraValue &) const = default;
};

/// A customer or contact of a ticket, as the ticket lists it.
struct Link
{
    qint64 id = 0;
    QString name;

    bool operator==(const Link &) const = default;
};

/// One object of the service: its described values by slot, the extra elements in order, and, for tickets,
/// the customers, contacts and tags. An implicitly shared value, cheap to copy, safe to hand to another
/// thread. Long lists keep records packed, a tenth of the size; only reading tells no difference.
class Record
{
public:
    /// A record of nothing; only good for isNull() and assignment.
    Record();
    explicit Record(const Resource &resource);
    Record(const Record &);
    Record(Record &&) noexcept;
    Record &operator=(const Record &);
    Record &operator=(Record &&) noexcept;
    ~Record();

    [[nodiscard]] bool isNull() const;
    [[nodiscard]] const Resource &resource() const;

    /// 0 while the server has not given one.
    [[nodiscard]] qint64 id() const;
    /// The text people know the object by: title, or "First Last" for people, or the id as a last resort.
    [[nodiscard]] QString title() const;

    [[nodiscard]] Value value(int slot) const;
    void setValue(int slot, Value value);

    /// By element name, described or extra; absent when there is none. Ignores case.
    [[nodiscard]] Value value(QAnyStringView element) const;
    [[nodiscard]] qint64 integer(QAnyStringView element) const { return value(element).toInteger(); }
    [[nodiscard]] QString text(QAnyStringView element) const { return value(element).toText(); }
    [[nodiscard]] bool flag(QAnyStringView element) const { return value(element).toFlag(); }
    /// Sets a described value or an extra one, appending the extra element when it is new.
    void setValue(QAnyStringView element, Value value);

    [[nodiscard]] QList<ExtraValue> extras() const;
    void setExtras(QList<ExtraValue> extras);
    void appendExtra(ExtraValue extra);

    /// Unset when the answer did not carry them (POST and PUT answers carry no tags: that is not "no tags").
    [[nodiscard]] std::optional<QList<Link>> customers() const;
    [[nodiscard]] std::optional<QList<Link>> contacts() const;
    [[nodiscard]] std::optional<QStringList> tags() const;
    void setCustomers(std::optional<QList<Link>> customers);
    void setContacts(std::optional<QList<Link>> contacts);
    void setTags(std::optional<QStringList> tags);

    /// Takes over what the newer answer carries and keeps what it left out (absent values, tags, links,
    /// extras that a shorter answer does not list). Both must be of the same resource.
    [[nodiscard]] Record updatedBy(const Record &newer) const;

    bool operator==(const Record &other) const;

    /// Gives up speed of writing for size: the first change unpacks it again.
    void pack();
    /// PackedRecord's bytes, packed or not.
    [[nodiscard]] QByteArray packed() const;
    /// The bytes must be sound for this resource.
    [[nodiscard]] static Record fromPacked(const Resource &resource, const QByteArray &bytes);

private:
    QSharedDataPointer<RecordData> d;
};

} // namespace ticketeer
