#include "storedatabase.h"

#include "searchtext.h"
#include "storeindex.h"
#include "storeschema.h"

#include <QSet>
#include <QSqlError>
#include <QVariant>

namespace ticketeer {

using namespace Qt::StringLiterals;

std::optional<StoreTrouble> StoreDatabase::write(const StoreBatch &batch)
{
    if (!isOpen())
        return m_file.trouble(StoreTrouble::Kind::CannotOpen, {});
    m_trouble.reset();
    const QSqlError error =
        schema::transact(m_file.database(), schema::Begin::Deferred, [this, &batch](QSqlDatabase &) {
            const bool written = (!batch.everythingGone || removeAll()) && writeRows(batch) &&
                                 writeChildren(batch) && index(batch) && removeRows(batch) &&
                                 writeMarks(batch);
            // Which statement failed, and why, is in m_trouble.
            return written ? QSqlError() : QSqlError({}, {}, QSqlError::StatementError);
        });
    if (!error.isValid())
        return std::nullopt;
    StoreTrouble trouble = m_trouble.value_or(m_file.trouble(error));
    if (trouble.kind != StoreTrouble::Kind::Damaged)
        return trouble;
    trouble = setAside(trouble.technical);
    if (const auto opened = openOnce(); !opened.ok())
        return opened.error();
    return trouble;
}

bool StoreDatabase::removeAll()
{
    QStringList tables{u"children"_s, u"marks"_s};
    for (const Resource *resource : allResources()) {
        tables.append(schema::table(*resource));
        if (storeindex::isSearched(*resource))
            tables.append(storeindex::table(*resource));
    }
    for (const QString &table : std::as_const(tables)) {
        if (!run(u"DELETE FROM "_s + table))
            return false;
    }
    return true;
}

bool StoreDatabase::writeRows(const StoreBatch &batch)
{
    for (const Record &record : batch.put) {
        QSqlQuery &query = prepared(
            u"INSERT OR REPLACE INTO %1(id, data) VALUES(?, ?)"_s.arg(schema::table(record.resource())));
        query.bindValue(0, record.id());
        query.bindValue(1, record.packed());
        if (!query.exec())
            return fail(query);
    }
    return true;
}

bool StoreDatabase::writeChildren(const StoreBatch &batch)
{
    QSqlQuery &query = prepared(u"INSERT OR REPLACE INTO children(parent_kind, parent, kind, as_of, ids)"
                                " VALUES(?, ?, ?, ?, ?)"_s);
    for (const StoreBatch::Children &children : batch.children) {
        QByteArray ids;
        for (const qint64 id : children.ids)
            ids += (ids.isEmpty() ? QByteArray() : QByteArray(",")) + QByteArray::number(id);
        query.bindValue(0, QString(children.parent->key));
        query.bindValue(1, children.parentId);
        query.bindValue(2, QString(children.child->key));
        query.bindValue(3, children.asOf);
        query.bindValue(4, ids.isNull() ? QByteArray("") : ids);
        if (!query.exec())
            return fail(query);
    }
    return true;
}

bool StoreDatabase::index(const StoreBatch &batch)
{
    const Resource &tickets = resource(resources::Tickets);
    const Resource &actions = resource(resources::Actions);
    QHash<qint64, Record> ticketsHere;
    QSet<qint64> ticketsToIndex;
    const auto write = [this](const Resource &of, qint64 id, const QString &text) {
        QSqlQuery &query =
            prepared(u"INSERT OR REPLACE INTO %1(rowid, text) VALUES(?, ?)"_s.arg(storeindex::table(of)));
        query.bindValue(0, id);
        query.bindValue(1, text);
        return query.exec() || fail(query);
    };
    for (const Record &record : batch.put) {
        if (record.resource().is(resources::Tickets)) {
            ticketsHere.insert(record.id(), record);
            ticketsToIndex.insert(record.id());
        } else if (record.resource().is(resources::Actions)) {
            ticketsToIndex.insert(record.integer(u"TicketID"));
        } else if (storeindex::isSearched(record.resource()) &&
                   !write(record.resource(), record.id(), searchText(record))) {
            return false;
        }
    }
    for (const StoreBatch::Children &children : batch.children) {
        if (children.parent == &tickets && children.child == &actions)
            ticketsToIndex.insert(children.parentId);
    }
    for (const qint64 id : std::as_const(ticketsToIndex)) {
        const auto here = ticketsHere.constFind(id);
        const Record ticket = here == ticketsHere.constEnd() ? readRow(tickets, id) : *here;
        if (ticket.isNull())
            continue;
        const auto conversation = children(tickets, id, actions);
        const QString text = conversation ? searchText(ticket, conversation->records) : searchText(ticket);
        if (!write(tickets, id, text))
            return false;
    }
    return true;
}

bool StoreDatabase::removeRows(const StoreBatch &batch)
{
    for (auto it = batch.gone.constBegin(); it != batch.gone.constEnd(); ++it) {
        const Resource &resource = *it.key();
        const bool searched = storeindex::isSearched(resource);
        const bool ticket = resource.is(resources::Tickets);
        for (const qint64 id : it.value()) {
            if (ticket) {
                const Resource &actions = ticketeer::resource(resources::Actions);
                if (const auto conversation = children(resource, id, actions)) {
                    for (const Record &action : conversation->records) {
                        QSqlQuery &query =
                            prepared(u"DELETE FROM %1 WHERE id = ?"_s.arg(schema::table(actions)));
                        query.bindValue(0, action.id());
                        if (!query.exec())
                            return fail(query);
                    }
                }
            }
            QSqlQuery &row = prepared(u"DELETE FROM %1 WHERE id = ?"_s.arg(schema::table(resource)));
            row.bindValue(0, id);
            if (!row.exec())
                return fail(row);
            QSqlQuery &below = prepared(u"DELETE FROM children WHERE parent_kind = ? AND parent = ?"_s);
            below.bindValue(0, QString(resource.key));
            below.bindValue(1, id);
            if (!below.exec())
                return fail(below);
            if (!searched)
                continue;
            QSqlQuery &words = prepared(u"DELETE FROM %1 WHERE rowid = ?"_s.arg(storeindex::table(resource)));
            words.bindValue(0, id);
            if (!words.exec())
                return fail(words);
        }
    }
    return true;
}

bool StoreDatabase::writeMarks(const StoreBatch &batch)
{
    for (auto it = batch.marks.constBegin(); it != batch.marks.constEnd(); ++it) {
        QSqlQuery &query = it.value().isEmpty()
                               ? prepared(u"DELETE FROM marks WHERE name = ?"_s)
                               : prepared(u"INSERT OR REPLACE INTO marks(name, value) VALUES(?, ?)"_s);
        query.bindValue(0, it.key());
        if (!it.value().isEmpty())
            query.bindValue(1, it.value());
        if (!query.exec())
            return fail(query);
    }
    return true;
}

} // namespace ticketeer
