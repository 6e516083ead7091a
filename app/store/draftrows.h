#pragma once

#include "drafts.h"

class QSqlDatabase;
class QSqlError;

namespace ticketeer {

/// Drafts and their states in the work file, within a transaction. On the file's thread.
namespace draftrows {

/// A state that a draft was in; it is written anew under the same id as long as it lasts.
struct State
{
    qint64 id = 0;
    Draft draft;
};

struct Found
{
    QList<Draft> drafts;
    qint64 lastStateId = 0;
};

[[nodiscard]] QSqlError read(QSqlDatabase &database, Found &found);
/// The last states of a draft, or of all with an empty key; newest first.
[[nodiscard]] QSqlError readStates(QSqlDatabase &database, const QString &key, QList<Draft> &found);

[[nodiscard]] QSqlError put(QSqlDatabase &database, const QList<Draft> &drafts);
[[nodiscard]] QSqlError remove(QSqlDatabase &database, const QString &key);
/// These and no others, but for rows of a later program.
[[nodiscard]] QSqlError replaceAll(QSqlDatabase &database, const QList<Draft> &drafts);
/// Of each draft, no more than Drafts::StatesKept remain.
[[nodiscard]] QSqlError putStates(QSqlDatabase &database, const QList<State> &states);
/// States of drafts that are gone, from before that moment.
[[nodiscard]] QSqlError forgetStates(QSqlDatabase &database, const QDateTime &before);

} // namespace draftrows

} // namespace ticketeer
