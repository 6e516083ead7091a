#include "bulkhands.h"

#include "hands.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace ticketeer::test {

using Exchange = sandbox::SandboxServer::Exchange;

namespace {

/// Rows of the service's own table, but for who changed them last and when.
QString contents(const Record &record)
{
    QString all;
    for (const Field &field : record.resource().fields) {
        if (field.element != "ModifierID"_L1 && field.element != "DateModified"_L1 &&
            field.element != "ModifierName"_L1)
            all += record.text(field.element) + u'|';
    }
    for (const ExtraValue &extra : record.extras())
        all += extra.element + u'=' + extra.text + u'|';
    for (const Link &link : record.customers().value_or(QList<Link>()))
        all += QString::number(link.id) + u',';
    for (const Link &link : record.contacts().value_or(QList<Link>()))
        all += QString::number(link.id) + u',';
    return all + record.tags().value_or(QStringList()).join(u',');
}

} // namespace

sandbox::Options countable(sandbox::Options::Profile profile, int tickets)
{
    sandbox::Options options;
    options.profile = profile;
    options.tickets = tickets;
    options.zone = u"UTC"_s;
    return options;
}

QAction *action(const Program &program, const QString &name)
{
    return program.window()->findChild<QAction *>(name);
}

bool selectRows(QTableView *table, int count)
{
    int column = 0;
    while (table->isColumnHidden(table->horizontalHeader()->logicalIndex(column)))
        ++column;
    column = table->horizontalHeader()->logicalIndex(column);
    const auto click = [&](int row, Qt::KeyboardModifiers keys) {
        const QModelIndex index = table->model()->index(row, column);
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, keys, table->visualRect(index).center());
    };
    click(0, Qt::NoModifier);
    click(count - 1, Qt::ShiftModifier);
    return table->selectionModel()->selectedRows().size() == count;
}

QWidget *openBulk(Program &program)
{
    QTest::keyClick(program.window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    return seenWindow(u"bulkDialog"_s);
}

bool chooseField(QWidget *dialog, const QString &label)
{
    QComboBox *newest = nullptr;
    for (auto *box : dialog->findChildren<QComboBox *>(u"operationBox"_s)) {
        if (box->isVisible() && box->currentIndex() < 0)
            newest = box;
    }
    return newest && choose(newest, newest->findText(label));
}

bool anotherField(QWidget *dialog, const QString &label)
{
    auto *more = seen<QAbstractButton>(dialog, u"addOperation"_s);
    return press(more) && QTest::qWaitFor([&] { return chooseField(dialog, label); }, Patience);
}

bool showDryRun(QWidget *dialog)
{
    return press(seen<QAbstractButton>(dialog, u"bulkNext"_s)) &&
           seen<QAbstractButton>(dialog, u"bulkGo"_s) &&
           QTest::qWaitFor([dialog] { return labelText(dialog, u"bulkCost"_s).contains(u"request"); },
                           Patience);
}

QWidget *dryRunOfTitle(Program &program, int rows, int count, const QString &title)
{
    QTableView *table = program.tickets();
    const auto complete = [table, rows] { return table->model()->rowCount() == rows; };
    if (!table || !QTest::qWaitFor(complete, Patience) || !selectRows(table, count))
        return nullptr;
    QWidget *dialog = openBulk(program);
    const bool chosen =
        dialog && chooseField(dialog, u"Title"_s) && type(seen<QLineEdit>(dialog, u"field_Name"_s), title);
    return chosen && showDryRun(dialog) ? dialog : nullptr;
}

bool backToList(Program &program, QWidget *batch, QTableView *table)
{
    if (batch && (!press(seen<QAbstractButton>(batch, u"batchClose"_s)) || !isGone(u"batchDialog"_s)))
        return false;
    // Without a window manager nobody makes the window below the closed one the active one.
    if (QGuiApplication::platformName() == u"offscreen")
        program.window()->activateWindow();
    return QTest::qWaitForWindowActive(program.window()) &&
           QTest::qWaitFor([table] { return QApplication::focusWidget() == table; }, Patience);
}

bool answerFileDialog(QWidget *within, const QString &path)
{
    QPointer<QFileDialog> dialog;
    const auto open = [&] {
        dialog = within->findChild<QFileDialog *>();
        return dialog && dialog->isVisible();
    };
    if (!QTest::qWaitFor(open, Patience))
        return false;
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    return QTest::qWaitFor([&] { return !dialog || !dialog->isVisible(); }, Patience);
}

QString labelText(QWidget *within, const QString &name)
{
    const auto *label = within->findChild<QLabel *>(name);
    return label ? label->text() : QString();
}

int firstNumber(const QString &sentence)
{
    return QRegularExpression(u"[0-9]+"_s).match(QString(sentence).remove(u',')).captured().toInt();
}

bool batchIsOver(QWidget *batch)
{
    auto *pause = seen<QAbstractButton>(batch, u"batchPause"_s);
    const bool over = pause && QTest::qWaitFor([pause] { return !pause->isEnabled(); }, 60'000);
    if (!over) {
        // What stands still, and why.
        const auto *table = batch->findChild<QTableView *>(u"batchTable"_s);
        for (int row = 0; table && row < table->model()->rowCount(); ++row) {
            QStringList cells;
            for (int each = 0; each < 4; ++each)
                cells.append(table->model()->index(row, each).data().toString());
            if (cells.at(2) != u"Done")
                qWarning("%s", qPrintable(cells.join(u" | "_s)));
        }
    }
    return over;
}

QStringList column(const QTableView *table, int column)
{
    QStringList cells;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        cells.append(table->model()->index(row, column).data().toString());
    return cells;
}

QHash<qint64, QString> onServer(Program &program, const QList<qint64> &ids)
{
    RequestBudget budget([] { return QDateTime::currentDateTimeUtc(); });
    HttpLog log;
    ApiClient client(budget, log);
    RecordStore store;
    Workspace workspace(client, store);
    const auto account =
        Account::fromInput(program.server().baseUrl().toString(), program.server().options().organization,
                           Secret(program.server().options().token.toLatin1()));
    workspace.setAccount(*account);
    QHash<qint64, QString> all;
    for (const qint64 id : ids) {
        bool done = false;
        workspace.open(resource(resources::Tickets), id, &store, [&](const Outcome<Record> &got) {
            if (got.ok())
                all.insert(id, contents(*got));
            done = true;
        });
        if (!QTest::qWaitFor([&done] { return done; }, Patience))
            break;
    }
    return all;
}

QList<Exchange> writes(const sandbox::SandboxServer &server)
{
    QList<Exchange> found;
    for (const Exchange &exchange : server.exchanges()) {
        if (exchange.verb != "GET")
            found.append(exchange);
    }
    return found;
}

int requestsAboutTickets(const sandbox::SandboxServer &server)
{
    int count = 0;
    for (const Exchange &exchange : server.exchanges())
        count += exchange.path.startsWith(u"tickets/"_s) ? 1 : 0;
    return count;
}

} // namespace ticketeer::test
