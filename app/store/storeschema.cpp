#include "storeschema.h"

#include "records/record.h"
#include "storeindex.h"

#include "records/packedrecord.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <optional>

namespace ticketeer::schema {

using namespace Qt::StringLiterals;

namespace {

/// 0 -> 1: an empty file.
QSqlError makeTables(QSqlDatabase &database)
{
    const QStringList statements{
        u"CREATE TABLE marks(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE layouts(resource TEXT PRIMARY KEY, elements TEXT NOT NULL) WITHOUT ROWID"_s,
        u"CREATE TABLE children(parent_kind TEXT, parent INTEGER, kind TEXT, as_of INTEGER NOT NULL,"
        " ids BLOB NOT NULL, PRIMARY KEY(parent_kind, parent, kind)) WITHOUT ROWID"_s};
    for (const QString &sql : statements) {
        if (const QSqlError error = run(database, sql); error.isValid())
            return error;
    }
    return {};
}

constexpr Step Steps[] = {&makeTables};
static_assert(std::size(Steps) == Version);

QString layoutOf(const Resource &resource)
{
    QStringList elements;
    for (const Field &field : resource.fields)
        elements.append(QString(field.element));
    return elements.join(u' ');
}

/// The value in the slot that the element has today; what has none any more is kept as an extra.
Record relaid(const QByteArray &bytes, const QStringList &elements, const Resource &resource)
{
    const PackedRecord::Parts parts = PackedRecord(bytes).unpack();
    Record record(resource);
    const auto place = [&record, &resource](const QString &element, const Value &value) {
        const Field *field = resource.field(element);
        bool whole = false;
        const qint64 number = value.isText() ? value.toText().toLongLong(&whole) : 0;
        const bool typed = field && field->type == FieldType::Integer && whole;
        record.setValue(element, typed ? Value::of(number) : value);
    };
    for (qsizetype i = 0; i < elements.size() && i < parts.values.size(); ++i) {
        if (!parts.values[i].isAbsent())
            place(elements[i], parts.values[i]);
    }
    for (const ExtraValue &extra : parts.extras) {
        if (resource.slot(extra.element) < 0)
            record.appendExtra(extra);
        else
            place(extra.element, Value::of(extra.text));
    }
    record.setCustomers(parts.customers);
    record.setContacts(parts.contacts);
    record.setTags(parts.tags);
    return record;
}

QSqlError layAnew(QSqlDatabase &database, const Resource &resource, const QStringList &elements)
{
    QSqlQuery all(database);
    all.setForwardOnly(true);
    if (!all.exec(u"SELECT id, data FROM %1"_s.arg(table(resource))))
        return all.lastError();
    QSqlQuery update(database);
    update.prepare(u"UPDATE %1 SET data = ? WHERE id = ?"_s.arg(table(resource)));
    QList<std::pair<qint64, QByteArray>> rows;
    while (all.next())
        rows.append({all.value(0).toLongLong(), all.value(1).toByteArray()});
    all.finish();
    for (const auto &[id, bytes] : std::as_const(rows)) {
        // A row that cannot be read is dropped when the list is read.
        if (!PackedRecord::isSound(bytes, elements.size()))
            continue;
        update.bindValue(0, relaid(bytes, elements, resource).packed());
        update.bindValue(1, id);
        if (!update.exec())
            return update.lastError();
    }
    return {};
}

/// A table for every resource that has none, and rows in today's slots.
QSqlError followCatalogue(QSqlDatabase &database, Upgraded &upgraded)
{
    for (const Resource *resource : allResources()) {
        const QString today = layoutOf(*resource);
        if (const QSqlError error = run(
                database, u"CREATE TABLE IF NOT EXISTS %1(id INTEGER PRIMARY KEY, data BLOB NOT NULL)"_s.arg(
                              table(*resource)));
            error.isValid())
            return error;
        if (storeindex::isSearched(*resource)) {
            if (const QSqlError error = run(database, storeindex::creation(*resource)); error.isValid())
                return error;
        }
        QSqlQuery stored(database);
        stored.prepare(u"SELECT elements FROM layouts WHERE resource = ?"_s);
        stored.addBindValue(QString(resource->key));
        if (!stored.exec())
            return stored.lastError();
        const QString before = stored.next() ? stored.value(0).toString() : QString();
        stored.finish();
        if (before == today)
            continue;
        if (!before.isEmpty()) {
            if (const QSqlError error = layAnew(database, *resource, before.split(u' ')); error.isValid())
                return error;
            upgraded.relaid.append(QString(resource->key));
        }
        QSqlQuery remember(database);
        remember.prepare(u"INSERT OR REPLACE INTO layouts(resource, elements) VALUES(?, ?)"_s);
        remember.addBindValue(QString(resource->key));
        remember.addBindValue(today);
        if (!remember.exec())
            return remember.lastError();
    }
    return {};
}

} // namespace

QString table(const Resource &resource)
{
    return u"rows_"_s + resource.key;
}

Result<Upgraded, Refusal> upgrade(QSqlDatabase &database)
{
    Upgraded upgraded;
    const auto climbed = climb(database, ApplicationId, Steps,
                               [&database, &upgraded] { return followCatalogue(database, upgraded); });
    if (!climbed.ok())
        return climbed.error();
    return upgraded;
}

} // namespace ticketeer::schema
