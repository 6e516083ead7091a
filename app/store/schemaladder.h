#pragma once

#include "records/result.h"

#include <QSqlError>
#include <QString>

#include <functional>
#include <span>

class QSqlDatabase;

namespace ticketeer {

/// How the tables of a file of ours came to be, step by step from an empty file: whatever version is found is
/// brought to today's in one transaction. On the file's thread.
namespace schema {

/// Invalid when all went well.
[[nodiscard]] QSqlError run(QSqlDatabase &database, const QString &sql);

enum class Begin : quint8 {
    Deferred, ///< takes the lock for writing with the first write
    AtOnce,
};

/// All of the work or, with an error, nothing of it. The driver's own transaction() and commit() do not say
/// which code the database gave: a full disk would look like damage.
[[nodiscard]] QSqlError transact(QSqlDatabase &database, Begin begin,
                                 const std::function<QSqlError(QSqlDatabase &)> &work);

using Step = QSqlError (*)(QSqlDatabase &);

struct Refusal
{
    enum class Why : quint8 {
        Newer,   ///< written by a newer version of this program
        Foreign, ///< somebody else's file
        Failed,
    };
    Why why = Why::Failed;
    QString technical;
    QSqlError error; ///< Failed
};

/// `applicationId` in the file's header says that it is ours: nobody else's database is ever written to. The
/// version of a file is the number of steps it has seen; `afterwards` is done each time.
[[nodiscard]] Result<Done, Refusal> climb(QSqlDatabase &database, int applicationId,
                                          std::span<const Step> steps,
                                          const std::function<QSqlError()> &afterwards = {});

} // namespace schema

} // namespace ticketeer
