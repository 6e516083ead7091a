#include "draftrows.h"

#include "records/keptform.h"

#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace ticketeer::draftrows {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const Draft &draft)
{
    return keptform::bytes(
        {{"title"_L1, draft.title}, {"change"_L1, keptform::of(draft.change)}, {"view"_L1, draft.view}});
}

/// Of a row of key, changed_at, form. Unset when it is of a later program, which finds it again.
std::optional<Draft> draftIn(const QSqlQuery &row)
{
    const QCborMap form = keptform::form(row.value(2).toByteArray());
    const auto change = keptform::change(form.value("change"_L1).toMap());
    if (!change)
        return std::nullopt;
    return Draft{row.value(0).toString(), form.value("title"_L1).toString(), *change,
                 form.value("view"_L1).toMap(),
                 QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC)};
}

QSqlError readDrafts(QSqlQuery &rows, QList<Draft> &found)
{
    if (!rows.exec())
        return rows.lastError();
    while (rows.next()) {
        if (auto draft = draftIn(rows))
            found.append(std::move(*draft));
    }
    return rows.lastError();
}

} // namespace

QSqlError read(QSqlDatabase &database, Found &found)
{
    QSqlQuery rows(database);
    rows.setForwardOnly(true);
    rows.prepare(u"SELECT key, changed_at, form FROM drafts ORDER BY id"_s);
    if (const QSqlError error = readDrafts(rows, found.drafts); error.isValid())
        return error;
    QSqlQuery last(database);
    if (!last.exec(u"SELECT max(id) FROM draft_states"_s))
        return last.lastError();
    found.lastStateId = last.next() ? last.value(0).toLongLong() : 0;
    return last.lastError();
}

QSqlError readStates(QSqlDatabase &database, const QString &key, QList<Draft> &found)
{
    QSqlQuery rows(database);
    rows.setForwardOnly(true);
    rows.prepare(u"SELECT key, changed_at, form FROM draft_states WHERE ? = '' OR key = ?"
                 " ORDER BY changed_at DESC, id DESC"_s);
    for (int place = 0; place < 2; ++place)
        rows.bindValue(place, key.isNull() ? u""_s : key);
    return readDrafts(rows, found);
}

QSqlError put(QSqlDatabase &database, const QList<Draft> &drafts)
{
    QSqlQuery query(database);
    query.prepare(u"INSERT INTO drafts(key, changed_at, form) VALUES(?, ?, ?) ON CONFLICT(key) DO UPDATE"
                  " SET changed_at = excluded.changed_at, form = excluded.form"_s);
    for (const Draft &draft : drafts) {
        query.bindValue(0, draft.key);
        query.bindValue(1, draft.changedAt.toMSecsSinceEpoch());
        query.bindValue(2, bytesOf(draft));
        if (!query.exec())
            return query.lastError();
    }
    return {};
}

QSqlError remove(QSqlDatabase &database, const QString &key)
{
    QSqlQuery query(database);
    query.prepare(u"DELETE FROM drafts WHERE key = ?"_s);
    query.addBindValue(key);
    return query.exec() ? QSqlError() : query.lastError();
}

QSqlError replaceAll(QSqlDatabase &database, const QList<Draft> &drafts)
{
    Found known;
    if (const QSqlError error = read(database, known); error.isValid())
        return error;
    for (const Draft &draft : std::as_const(known.drafts)) {
        if (const QSqlError error = remove(database, draft.key); error.isValid())
            return error;
    }
    return put(database, drafts);
}

QSqlError putStates(QSqlDatabase &database, const QList<State> &states)
{
    QSqlQuery query(database);
    query.prepare(u"INSERT OR REPLACE INTO draft_states(id, key, changed_at, form) VALUES(?, ?, ?, ?)"_s);
    QSet<QString> keys;
    for (const State &state : states) {
        query.bindValue(0, state.id);
        query.bindValue(1, state.draft.key);
        query.bindValue(2, state.draft.changedAt.toMSecsSinceEpoch());
        query.bindValue(3, bytesOf(state.draft));
        if (!query.exec())
            return query.lastError();
        keys.insert(state.draft.key);
    }
    QSqlQuery trim(database);
    trim.prepare(u"DELETE FROM draft_states WHERE key = ? AND id <= (SELECT id FROM draft_states"
                 " WHERE key = ? ORDER BY id DESC LIMIT 1 OFFSET %1)"_s.arg(Drafts::StatesKept));
    for (const QString &key : std::as_const(keys)) {
        trim.bindValue(0, key);
        trim.bindValue(1, key);
        if (!trim.exec())
            return trim.lastError();
    }
    return {};
}

QSqlError forgetStates(QSqlDatabase &database, const QDateTime &before)
{
    QSqlQuery query(database);
    query.prepare(u"DELETE FROM draft_states WHERE changed_at < ? AND key NOT IN (SELECT key FROM drafts)"_s);
    query.addBindValue(before.toMSecsSinceEpoch());
    return query.exec() ? QSqlError() : query.lastError();
}

} // namespace ticketeer::draftrows
