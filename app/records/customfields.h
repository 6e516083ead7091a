#pragma once

#include "record.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

namespace ticketeer {

enum class CustomKind : quint8 {
    Text,
    Flag,
    Number,
    PickList,
    Date,
    Moment,
};

/// What we believe a custom field is. The service tells neither that an element is custom nor its type
/// (reference C.9), so the kind is inferred from the values seen and can be corrected by the user.
struct CustomField
{
    QString element;
    CustomKind kind = CustomKind::Text;
    bool corrected = false; ///< the user said so: inference leaves it alone
    bool required = false;  ///< the user said so
    QString label;          ///< what the user calls it; empty: the element's name
    QStringList options;    ///< values seen of a pick list, or what the user entered, in order
    bool operator==(const CustomField &) const = default;
};

/// The custom fields of every resource (of every ticket type, for tickets), in the order the server lists
/// them. A value type; the owner observes records into it and keeps corrections in the settings.
class CustomFields
{
public:
    /// Takes the extra elements of these records into account. True when a field is new or changed its kind.
    bool observe(const QList<Record> &records);

    /// What a complete reading of a list does not show between these two is no field any more. True when one
    /// went; those that the user corrected stay.
    void beginReading(const Resource &resource);
    bool endReading(const Resource &resource);

    /// ticketTypeId is 0 for everything but tickets.
    [[nodiscard]] QList<CustomField> fields(const Resource &resource, qint64 ticketTypeId = 0) const;
    /// All ticket types together, each name once; for list columns.
    [[nodiscard]] QList<CustomField> allFields(const Resource &resource) const;
    [[nodiscard]] const CustomField *find(const Resource &resource, qint64 ticketTypeId,
                                          QAnyStringView element) const;

    /// The user knows better. Stays through later observations.
    void correct(const Resource &resource, qint64 ticketTypeId, const CustomField &field);
    [[nodiscard]] QList<std::pair<QString, CustomField>> corrections() const;

    /// What was observed, for the next run; corrections are not in it.
    [[nodiscard]] QByteArray saved() const;
    /// Nothing observed when the bytes are not what saved() made.
    [[nodiscard]] static CustomFields restored(const QByteArray &saved);

private:
    struct Evidence
    {
        CustomField field;
        int values = 0;
        int flags = 0;
        int integers = 0;
        int dates = 0;
        int moments = 0;
        QSet<qint64> records;  ///< ids of those that had a value, a few dozen at most
        QSet<QString> options; ///< texts seen, a few dozen at most
        bool seen = true;      ///< since beginReading()
    };
    using Group = std::pair<QString, qint64>; ///< resource key, ticket type
    static CustomKind kindFor(const Evidence &evidence);
    QHash<Group, QList<Evidence>> m_groups;
};

} // namespace ticketeer
