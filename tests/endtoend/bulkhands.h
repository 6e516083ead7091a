#pragma once

#include "hands.h"
#include "program.h"

#include "models/recordtablemodel.h"

#include <QHash>
#include <QStringList>

class QAction;
class QTableView;

namespace ticketeer::test {

/// What a person does to change many records at once, and what is asked afterwards. As in hands.h everything
/// waits, and fails the test's next check when it never can.

/// Its dates are as the client reads them from the start: no list is read anew in the middle, and every
/// request is about the change.
[[nodiscard]] sandbox::Options countable(sandbox::Options::Profile profile, int tickets);
[[nodiscard]] QAction *action(const Program &program, const QString &name);

/// The first `count` rows, as shift and click select them.
[[nodiscard]] bool selectRows(QTableView *table, int count);
[[nodiscard]] QWidget *openBulk(Program &program);
/// Chooses what the newest line of the form changes.
[[nodiscard]] bool chooseField(QWidget *dialog, const QString &label);
[[nodiscard]] bool anotherField(QWidget *dialog, const QString &label);
[[nodiscard]] bool showDryRun(QWidget *dialog);
/// As far as the dry run of one title for the first `count` of so many rows.
[[nodiscard]] QWidget *dryRunOfTitle(Program &program, int rows, int count, const QString &title);
/// Closes the window of a bulk change; keys go to the window that is active.
[[nodiscard]] bool backToList(Program &program, QWidget *batch, QTableView *table);
/// Nothing of it is left to be sent; says what stands still, and why.
[[nodiscard]] bool batchIsOver(QWidget *batch);
[[nodiscard]] bool answerFileDialog(QWidget *within, const QString &path);

/// What the label of this name says, shown or not.
[[nodiscard]] QString labelText(QWidget *within, const QString &name);
/// The number a sentence begins with.
[[nodiscard]] int firstNumber(const QString &sentence);
[[nodiscard]] QStringList column(const QTableView *table, int column);

/// What the server has of these, asked anew by a client of its own; who changed it last, and when, left out.
[[nodiscard]] QHash<qint64, QString> onServer(Program &program, const QList<qint64> &ids);
[[nodiscard]] QList<sandbox::SandboxServer::Exchange> writes(const sandbox::SandboxServer &server);
/// Nothing else may ask while requests are counted.
[[nodiscard]] int requestsAboutTickets(const sandbox::SandboxServer &server);

} // namespace ticketeer::test
