#include "tables/importdialog.h"

#include "editor/thing.h"
#include "shelldesk.h"
#include "tables/importgrid.h"
#include "window/messagebar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <memory>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

class ImportDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ShellDesk> m_desk;
    QPointer<ImportDialog> m_dialog;
    QList<OutboxEntry> m_created;
    int m_times = 0;

    void show(QLatin1StringView key = resources::Tickets)
    {
        m_dialog = new ImportDialog(resource(key), m_desk->desk, [this](const QList<OutboxEntry> &entries) {
            m_created = entries;
            ++m_times;
        });
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keySequence(m_dialog, QKeySequence(QKeySequence::Paste));
        QTRY_VERIFY_WITH_TIMEOUT(!summary().startsWith(u"Reading"_s), 10'000);
    }
    template <typename W>
    [[nodiscard]] W *part(const QString &name) const
    {
        return m_dialog->findChild<W *>(name);
    }
    [[nodiscard]] QTableView *table() const { return part<QTableView>(u"importTable"_s); }
    [[nodiscard]] QPushButton *create() const { return part<QPushButton>(u"createButton"_s); }
    [[nodiscard]] QString summary() const { return part<QLabel>(u"importSummary"_s)->text(); }
    [[nodiscard]] QString problems() const { return part<QLabel>(u"rowProblems"_s)->text(); }
    [[nodiscard]] QString message() const { return m_dialog->findChild<MessageBar *>()->text(); }
    [[nodiscard]] QComboBox *fieldBox(int column) const
    {
        return part<QComboBox>(u"field_of_column_%1"_s.arg(column));
    }
    [[nodiscard]] QModelIndex cell(int row, int column) const
    {
        return table()->model()->index(row, column + ImportGrid::FirstCell);
    }
    void choose(int column, const QString &element)
    {
        QComboBox *box = fieldBox(column);
        const int wanted = box->findData(element);
        QVERIFY(wanted >= 0);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int step = 0; step < wanted; ++step)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentData().toString(), element);
    }
    static QString twoHundredRows()
    {
        const QStringList faults{u"\tIssues\tNew\tHay & Sons"_s,
                                 u"No such status\tIssues\tDone\tHay & Sons"_s,
                                 u"No such customer\tIssues\tNew\tHey & Sons"_s};
        QString text = u"Subject\tType\tStatus\tCustomer\n"_s;
        int faulty = 0;
        for (int i = 0; i < 200; ++i) {
            const bool bad = i % 13 == 5;
            text += (bad ? faults.at(faulty++ % 3)
                         : u"Row %1\tTasks\tdone\t%2"_s.arg(i).arg(i % 2 ? u"Hay & Sons"_s
                                                                         : u"Brauerei Lindenhof"_s)) +
                    u'\n';
        }
        return text;
    }
    void answer(const QString &button)
    {
        QTRY_VERIFY(m_dialog->findChild<QMessageBox *>(u"confirmQuestion"_s));
        m_dialog->findChild<QPushButton *>(button)->click();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        m_desk = std::make_unique<ShellDesk>();
        QVERIFY(m_desk->practice.start());
        QVERIFY(m_desk->practice.loadLookups());
        QVERIFY(m_desk->practice.load(resources::Customers).phase == ListState::Phase::Loaded);
        m_created.clear();
        m_times = 0;
    }
    void cleanup()
    {
        if (m_dialog)
            delete m_dialog;
        m_desk.reset();
    }

    void whatIsPastedIsShownWithItsColumnsRecognised()
    {
        show();
        QVERIFY(!create()->isVisible());
        paste(u"Subject\tStatus\tCompany\tColour\nPump stops\tNew\tHay & Sons\tred\n"_s);
        QVERIFY(table()->isVisible());
        QCOMPARE(table()->accessibleName(), u"Table to create from"_s);
        QCOMPARE(cell(0, 0).data().toString(), u"Pump stops"_s);
        QCOMPARE(fieldBox(0)->currentData().toString(), u"Name"_s);
        QCOMPARE(fieldBox(1)->currentData().toString(), u"TicketStatusID"_s);
        QCOMPARE(fieldBox(2)->currentData().toString(), u"CustomerID"_s);
        QCOMPARE(fieldBox(3)->currentText(), u"Ignore"_s);
        QCOMPARE(fieldBox(3)->accessibleName(), u"Field for column “Colour”"_s);
        QCOMPARE(summary(), u"1 to create."_s);
        QVERIFY(part<QCheckBox>(u"hasHeadings"_s)->isChecked());
    }

    void theBoxesStandAboveTheirColumns()
    {
        show();
        paste(u"Subject\tStatus\tCompany\nPump stops\tNew\tHay & Sons\n"_s);
        const QHeaderView *header = table()->horizontalHeader();
        table()->setColumnWidth(ImportGrid::FirstCell, 260);
        for (int column = 0; column < 3; ++column) {
            const int left = header->viewport()
                                 ->mapTo(m_dialog, QPoint(header->sectionViewportPosition(column + 1), 0))
                                 .x();
            QVERIFY(std::abs(fieldBox(column)->mapTo(m_dialog, QPoint()).x() - left) <= 2);
            QVERIFY(fieldBox(column)->width() <= header->sectionSize(column + 1));
        }
    }

    void ofTwoHundredRowsTheFaultyOnesAreLeftOutAndTheRestIsCreated()
    {
        show();
        paste(twoHundredRows());
        QCOMPARE(summary(), u"185 to create, 15 to mend or leave out."_s);
        QVERIFY(!create()->isEnabled());
        // Marked by a sign, by words, and not by colour alone.
        QVERIFY(!cell(5, 0).data(Qt::DecorationRole).isNull());
        QCOMPARE(cell(5, 0).data(Qt::AccessibleTextRole).toString(), u". Title: this is needed."_s);
        QVERIFY(cell(6, 0).data(Qt::DecorationRole).isNull());
        QVERIFY(press(*m_dialog, u"Leave Out 15"_s));
        QCOMPARE(summary(), u"185 to create, 15 left out."_s);
        QVERIFY(press(*m_dialog, u"Check"_s));
        auto *checked = part<QTableView>(u"checkTable"_s);
        QVERIFY(checked->isVisible());
        QCOMPARE(checked->model()->rowCount(), 185);
        QCOMPARE(checked->model()->index(0, 0).data().toString(), u"Row 0"_s);
        const QString text = part<QLabel>(u"checkText"_s)->text();
        QVERIFY2(text.contains(u"about 370 request"_s), qPrintable(text));
        QVERIFY(press(*m_dialog, u"Create 185"_s));
        QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
        QCOMPARE(m_times, 1);
        QCOMPARE(m_created.size(), 185);
        QCOMPARE(m_created.first().what, u"New ticket “Row 0”"_s);
        QVERIFY(!m_created.first().batch.isEmpty());
        for (const OutboxEntry &entry : std::as_const(m_created)) {
            QVERIFY(entry.isCreate());
            QCOMPARE(entry.batch, m_created.first().batch);
        }
        // The service takes them as they are.
        const auto saved = outcome<Record>(
            [&](const auto &done) { m_desk->practice.workspace.save(m_created.last().change, this, done); });
        QVERIFY(succeeded(saved));
        QCOMPARE(saved->value().text(u"Name"), u"Row 199"_s);
        QCOMPARE(saved->value().text(u"Status"), u"Done"_s);
        QCOMPARE(saved->value().customers()->first().name, u"Hay & Sons"_s);
    }

    void theOutboxCarriesABatchToTheServer()
    {
        m_desk->work.open(m_desk->dir.filePath(u"kept.work"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->outbox.isRead(), 10'000);
        m_desk->pusher.start();
        show();
        paste(
            u"Subject\tType\tStatus\tCustomer\tTags\tDue\tDescription\n"
            u"Pump one\tTasks\tDoing\tHay & Sons\tleak, pump\t7/30/2026 2:30 PM\t\"It runs.\n\nIt stops.\"\n"
            u"Pump two\tIssues\tOn Hold\tBrauerei Lindenhof\t\t\t\n"_s);
        QVERIFY(press(*m_dialog, u"Check"_s));
        QVERIFY(press(*m_dialog, u"Create 2"_s));
        const QList<qint64> ids = m_desk->pusher.add(m_created);
        QCOMPARE(ids.size(), 2);
        QList<Record> made;
        for (const qint64 id : ids) {
            const auto isDone = [&] { return m_desk->outbox.entry(id)->state == OutboxEntry::State::Done; };
            QTRY_VERIFY_WITH_TIMEOUT(isDone(), 20'000);
            QCOMPARE(m_desk->outbox.entry(id)->ignored, QStringList());
            const auto now = outcome<Record>([&](const auto &done) {
                m_desk->practice.workspace.open(resource(resources::Tickets),
                                                m_desk->outbox.entry(id)->serverId, this, done);
            });
            QVERIFY(succeeded(now));
            made.append(now->value());
        }
        QCOMPARE(made.at(0).text(u"Name"), u"Pump one"_s);
        QCOMPARE(made.at(0).text(u"Status"), u"Doing"_s);
        QCOMPARE(made.at(0).customers()->first().name, u"Hay & Sons"_s);
        QCOMPARE(made.at(0).tags()->size(), 2);
        QCOMPARE(made.at(0).value(u"DueDate").toMoment(),
                 QDateTime(QDate(2026, 7, 30), QTime(14, 30)).toUTC());
        QCOMPARE(made.at(1).text(u"Status"), u"On Hold"_s);
        QCOMPARE(made.at(1).customers()->first().name, u"Brauerei Lindenhof"_s);
    }

    void whatTheTableLeavesOpenIsShownAsFilledIn()
    {
        show();
        paste(u"Subject\nPump stops\n"_s);
        QVERIFY(press(*m_dialog, u"Check"_s));
        const QAbstractItemModel *checked = part<QTableView>(u"checkTable"_s)->model();
        int found = 0;
        for (int column = 0; column < checked->columnCount(); ++column) {
            const QString label = checked->headerData(column, Qt::Horizontal).toString();
            const QModelIndex at = checked->index(0, column);
            if (label == u"Type"_s || label == u"Status"_s) {
                QCOMPARE(at.data().toString(), label == u"Type"_s ? u"Issues"_s : u"New"_s);
                QVERIFY(at.data(Qt::FontRole).value<QFont>().italic());
                ++found;
            }
        }
        QCOMPARE(found, 2);
        QVERIFY(press(*m_dialog, u"Back"_s));
        QVERIFY(table()->isVisible());
    }

    void theNextProblemIsAKeyAwayAndACellIsMendedByTyping()
    {
        show();
        paste(twoHundredRows());
        QTest::keyClick(table(), Qt::Key_F8);
        QCOMPARE(table()->currentIndex(), cell(5, 0));
        QCOMPARE(problems(), u"Title: this is needed."_s);
        QTest::keyClick(table(), Qt::Key_F8);
        QCOMPARE(table()->currentIndex(), cell(18, 2));
        QVERIFY2(problems().startsWith(u"Status: “Done” is not for entries of the type “Issues”."_s),
                 qPrintable(problems()));
        QTest::keyClick(table(), Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor);
        typeInto(editor, u"closed"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(summary(), u"186 to create, 14 to mend or leave out."_s);
        QVERIFY(problems().isEmpty());
    }

    void aNameThatMayHaveBeenMeantIsTakenInAllRowsAtOnce()
    {
        show();
        paste(twoHundredRows());
        table()->setCurrentIndex(cell(31, 3));
        QVERIFY2(problems().contains(u"in 5 row"_s) && problems().contains(u">Hay &amp; Sons</a>"_s),
                 qPrintable(problems()));
        Q_EMIT part<QLabel>(u"rowProblems"_s)->linkActivated(u"CustomerID/0"_s);
        QCOMPARE(summary(), u"190 to create, 10 to mend or leave out."_s);
        QCOMPARE(cell(31, 3).data().toString(), u"Hay & Sons"_s);
    }

    void onlyRowsWithProblemsCanBeSeen()
    {
        show();
        paste(twoHundredRows());
        QTest::keyClick(part<QCheckBox>(u"onlyFaulty"_s), Qt::Key_Space);
        int seen = 0;
        for (int row = 0; row < 200; ++row)
            seen += table()->isRowHidden(row) ? 0 : 1;
        QCOMPARE(seen, 16); // and the row in front
    }

    void aRowIsLeftOutByItsBox()
    {
        show();
        paste(u"Subject\tStatus\nPump\tNew\nFan\tNo\n"_s);
        table()->setCurrentIndex(table()->model()->index(1, ImportGrid::TakeColumn));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Space);
        QCOMPARE(summary(), u"1 to create, 1 left out."_s);
        QVERIFY(create()->isEnabled());
        QTest::keyClick(table(), Qt::Key_Space);
        QCOMPARE(summary(), u"1 to create, 1 to mend or leave out."_s);
    }

    void whatAColumnIsCanBeChosenAndIsRememberedForTheSameHeadings()
    {
        show();
        paste(u"Was\tWer\nPump\tHay & Sons\n"_s);
        QVERIFY(part<QCheckBox>(u"hasHeadings"_s)->isChecked());
        QCOMPARE(fieldBox(0)->currentText(), u"Ignore"_s);
        QVERIFY2(summary().contains(u"No column is: Title."_s), qPrintable(summary()));
        choose(0, u"Name"_s);
        choose(1, u"CustomerID"_s);
        QTRY_COMPARE(summary(), u"1 to create."_s);
        m_dialog->reject();
        delete m_dialog;
        show();
        paste(u"Was\tWer\nFan\tBrauerei Lindenhof\n"_s);
        QCOMPARE(fieldBox(0)->currentData().toString(), u"Name"_s);
        QCOMPARE(fieldBox(1)->currentData().toString(), u"CustomerID"_s);
        // Of another resource nothing is known.
        m_dialog->reject();
        delete m_dialog;
        show(resources::Customers);
        paste(u"Was\tWer\nFan\tBrauerei Lindenhof\n"_s);
        QCOMPARE(fieldBox(0)->currentText(), u"Ignore"_s);
    }

    void aFileIsOpenedAndRaggedRowsAreNamed()
    {
        const QString name = m_desk->dir.filePath(u"contacts.csv"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Last name;First name;E-mail;Company\nPoe;Kim;kim@hay.example;Hay & Sons\nOx;Al\n");
        file.close();
        m_desk->desk.askOpenFiles = [&](QWidget *, const auto &done) { done({name}); };
        show(resources::Contacts);
        QVERIFY(press(*m_dialog, u"Open File…"_s));
        QTRY_VERIFY_WITH_TIMEOUT(table()->isVisible(), 10'000);
        QVERIFY2(message().contains(u"line 3 has 2"_s), qPrintable(message()));
        QCOMPARE(summary(), u"2 to create."_s);
        QVERIFY(press(*m_dialog, u"Check"_s));
        QVERIFY(press(*m_dialog, u"Create 2"_s));
        QCOMPARE(m_created.size(), 2);
        QCOMPARE(m_created.first().change.parent(), &resource(resources::Customers));
        QCOMPARE(m_created.first().what, u"New contact “Kim Poe”"_s);
    }

    void whatIsNoTableOrTooLongIsRefusedInWords()
    {
        show();
        paste(u"Subject\n"_s + u"Pump\n"_s.repeated(50'000));
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"50,001 rows; at most 5,000"_s), 10'000);
        QVERIFY(!table()->isVisible());
        paste(u"Subject\tText\nPump\t\"never closed\n"_s);
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"opens in line 2"_s), 10'000);
        paste(u" \n"_s);
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"There is no table in it."_s), 10'000);
        paste(u"Subject\nPump\n"_s);
        QTRY_VERIFY(table()->isVisible());
        QVERIFY(message().isEmpty());
    }

    void whatWasMendedIsNotLostWithoutAQuestion()
    {
        show();
        paste(u"Subject\tStatus\nPump\tNo\n"_s);
        m_dialog->reject();
        QVERIFY(!m_dialog || !m_dialog->isVisible());
        if (m_dialog)
            delete m_dialog;
        show();
        paste(u"Subject\tStatus\nPump\tNo\n"_s);
        table()->model()->setData(cell(0, 1), u"New"_s);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        answer(u"confirmNo"_s);
        QVERIFY(m_dialog->isVisible());
        QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>(u"confirmQuestion"_s));
        QGuiApplication::clipboard()->setText(u"Subject\nFan\n"_s);
        m_dialog->paste();
        answer(u"confirmYes"_s);
        QTRY_COMPARE(cell(0, 0).data().toString(), u"Fan"_s);
    }

    void versionsOfAProductAreFetchedWhenAColumnNamesThem()
    {
        const Record product = m_desk->practice.all(resources::Products).first();
        const auto loaded = outcome<Done>([&](const auto &done) {
            m_desk->practice.workspace.loadChildren(resource(resources::Products), product.id(),
                                                    resource(resources::Versions), this, done);
        });
        QVERIFY(succeeded(loaded));
        const QString version =
            m_desk->practice.store
                .children(resource(resources::Products), product.id(), resource(resources::Versions))
                .first()
                .title();
        m_desk->practice.store.remove(resource(resources::Versions),
                                      m_desk->practice.store.ids(resource(resources::Versions)));
        show();
        paste(u"Subject\tProduct\tReported version\nPump\t%1\t%2\n"_s.arg(product.title(), version));
        QTRY_COMPARE_WITH_TIMEOUT(summary(), u"1 to create."_s, 10'000);
    }

    void contactsAreFetchedWhenAColumnNamesThem()
    {
        QCOMPARE(m_desk->practice.phase(resources::Contacts), ListState::Phase::NotLoaded);
        show();
        paste(u"Subject\tContact\nPump\tnobody@nowhere.example\n"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->practice.phase(resources::Contacts), ListState::Phase::Loaded,
                                  20'000);
        // One that is active and that nobody shares the address of: others are warned of.
        const QList<Record> contacts = m_desk->practice.all(resources::Contacts);
        QHash<QString, int> addresses;
        for (const Record &contact : contacts)
            ++addresses[contact.text(u"Email").toLower()];
        const auto contact = std::find_if(contacts.cbegin(), contacts.cend(), [&](const Record &one) {
            const QString address = one.text(u"Email").toLower();
            return one.flag(u"IsActive") && !address.isEmpty() && addresses.value(address) == 1;
        });
        QVERIFY(contact != contacts.cend());
        table()->model()->setData(cell(0, 1), contact->text(u"Email"));
        QTRY_COMPARE(summary(), u"1 to create."_s);
    }
};

QTEST_MAIN(ImportDialogTest)
#include "importdialogtest.moc"
