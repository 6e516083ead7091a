#pragma once

#include "records/record.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace ticketeer {

/// Finds records by the names that people write: statuses, users by name or mail address, customers. First
/// exactly, then without regard to case. A value, made once for a whole table.
class NameIndex
{
public:
    struct Found
    {
        qint64 id = 0;          ///< 0: none, or several
        QStringList candidates; ///< several: told apart by what else is known of them
        bool elsewhere = false; ///< there is one, but not of the owner asked for
    };

    NameIndex() = default;
    /// owner: the element that says whose it is (the type of a status), empty when that does not matter.
    NameIndex(const QList<Record> &records, QLatin1StringView owner = {});

    /// owner 0: whoever's. Active ones come before inactive ones of the same name.
    [[nodiscard]] Found find(const QString &text, qint64 owner = 0) const;
    [[nodiscard]] QString nameOf(qint64 id) const;
    [[nodiscard]] qint64 ownerOf(qint64 id) const;
    [[nodiscard]] bool isActive(qint64 id) const;
    /// Names that may have been meant, the likeliest first. Looks at all of them: for showing, not for
    /// checking.
    [[nodiscard]] QStringList near(const QString &text, qint64 owner = 0) const;

private:
    struct Entry
    {
        QString name;
        QString hint;
        qint64 owner = 0;
        bool active = true;
    };
    [[nodiscard]] Found among(const QList<qint64> &ids, qint64 owner) const;
    void add(const QString &name, qint64 id);

    QHash<qint64, Entry> m_entries;
    QHash<QString, QList<qint64>> m_exact;
    QHash<QString, QList<qint64>> m_folded;
};

} // namespace ticketeer
