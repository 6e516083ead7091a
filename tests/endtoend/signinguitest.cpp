#include "hands.h"
#include "program.h"

#include "models/recordtablemodel.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// Getting in, through the real dialog, at a real server.
class SignInGuiTest : public QObject
{
    Q_OBJECT

    using Profile = sandbox::Options::Profile;

    /// Fills the dialog and presses its button.
    [[nodiscard]] static bool enter(QWidget *dialog, Program &program, const QString &token)
    {
        auto *server = seen<QComboBox>(dialog, u"serverBox"_s);
        auto *keep = seen<QCheckBox>(dialog, u"keepTokenBox"_s);
        if (!server || !keep || !type(server->lineEdit(), program.server().baseUrl().toString()) ||
            !type(seen<QLineEdit>(dialog, u"organizationEdit"_s), program.server().options().organization) ||
            !type(seen<QLineEdit>(dialog, u"tokenEdit"_s), token))
            return false;
        if (keep->isChecked())
            QTest::keyClick(keep, Qt::Key_Space);
        return !keep->isChecked() && press(seen<QAbstractButton>(dialog, u"signInButton"_s));
    }

private Q_SLOTS:
    void aPersonSignsInAndSeesTheirTickets_data() { bothProfiles(); }
    void aPersonSignsInAndSeesTheirTickets()
    {
        QFETCH(Profile, profile);
        Program program(profile, 30);
        QVERIFY(program.startUnknown());
        QWidget *dialog = seenWindow(u"signInDialog"_s);
        QVERIFY(dialog);
        QVERIFY(enter(dialog, program, program.server().options().token));
        auto *person = seen<QComboBox>(dialog, u"personBox"_s);
        QVERIFY(person);
        const QString name = person->itemText(2);
        const qint64 id = person->itemData(2).toLongLong();
        QVERIFY(id > 0);
        QVERIFY(choose(person, name));
        QVERIFY(press(seen<QAbstractButton>(dialog, u"signInButton"_s)));
        QVERIFY(isGone(u"signInDialog"_s));
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        QTRY_COMPARE(tickets->model()->rowCount(), 30);

        // Nothing of the token stays behind.
        program.quit();
        QFile settings(program.folder() + u"/settings.ini"_s);
        QVERIFY(settings.open(QIODevice::ReadOnly));
        const QByteArray kept = settings.readAll();
        QVERIFY(kept.contains("organization=700700"));
        QVERIFY(kept.contains(QByteArray::number(id)));
        QVERIFY(!kept.contains(program.server().options().token.toLatin1()));
    }

    void aWrongTokenIsExplainedAndNotSentTwice_data() { bothProfiles(); }
    void aWrongTokenIsExplainedAndNotSentTwice()
    {
        QFETCH(Profile, profile);
        Program program(profile, 3);
        QVERIFY(program.startUnknown());
        QWidget *dialog = seenWindow(u"signInDialog"_s);
        QVERIFY(dialog);
        QVERIFY(enter(dialog, program, u"00000000-1111-2222-3333-444444444444"_s));
        QVERIFY(!messageIn(dialog).isEmpty());
        const int asked = program.count("GET");
        QVERIFY(asked > 0);
        QVERIFY(press(seen<QAbstractButton>(dialog, u"signInButton"_s)));
        QTRY_VERIFY(messageIn(dialog).contains(u"already refused"));
        QCOMPARE(program.count("GET"), asked);
        // The right one gets in, with nothing else typed again.
        QVERIFY(type(seen<QLineEdit>(dialog, u"tokenEdit"_s), program.server().options().token));
        QVERIFY(press(seen<QAbstractButton>(dialog, u"signInButton"_s)));
        QVERIFY(seen<QComboBox>(dialog, u"personBox"_s));
    }

    void nonsenseIsRefusedBeforeItIsSent()
    {
        Program program(Profile::Y2018, 3);
        QVERIFY(program.startUnknown());
        QWidget *dialog = seenWindow(u"signInDialog"_s);
        QVERIFY(dialog);
        QVERIFY(type(seen<QLineEdit>(dialog, u"organizationEdit"_s), u"my company"_s));
        QVERIFY(type(seen<QLineEdit>(dialog, u"tokenEdit"_s), u"x"_s));
        QVERIFY(press(seen<QAbstractButton>(dialog, u"signInButton"_s)));
        QVERIFY(!messageIn(dialog).isEmpty());
        QCOMPARE(program.server().exchanges().size(), 0);
    }

    void aServerThatIsNotThereIsExplained()
    {
        Program program(Profile::Y2018, 3);
        QVERIFY(program.startUnknown());
        QWidget *dialog = seenWindow(u"signInDialog"_s);
        QVERIFY(dialog);
        program.server().stop();
        QVERIFY(enter(dialog, program, program.server().options().token));
        QVERIFY(!messageIn(dialog, 40'000).isEmpty());
        QVERIFY(program.server().start());
        QVERIFY(press(seen<QAbstractButton>(dialog, u"signInButton"_s)));
        QVERIFY(seen<QComboBox>(dialog, u"personBox"_s));
    }

    void aTicketNamedOnTheCommandLineIsOpened_data() { bothProfiles(); }
    void aTicketNamedOnTheCommandLineIsOpened()
    {
        QFETCH(Profile, profile);
        // Numbers begin at 1001 or so; the practice service tells which there are.
        Program first(profile, 12);
        QVERIFY(first.start());
        QTableView *tickets = first.tickets();
        QVERIFY(tickets);
        const auto *model = qobject_cast<RecordTableModel *>(tickets->model());
        const Record wanted = model->recordAt(4);
        first.quit();

        Program second(profile, 12);
        QVERIFY(second.start(u"tickets/%1"_s.arg(wanted.integer(u"TicketNumber"))));
        QWidget *page = seenWidget(second.window(), u"ticketPage"_s);
        QVERIFY(page);
        QTRY_VERIFY(second.request("GET", u"tickets/%1"_s.arg(wanted.id())).status == 200);
    }

    void aTicketNamedByItsIdIsOpenedWhereNoNumberFits()
    {
        Program first(Profile::Y2018, 12);
        QVERIFY(first.start());
        QTableView *tickets = first.tickets();
        QVERIFY(tickets);
        const auto *model = qobject_cast<RecordTableModel *>(tickets->model());
        const qint64 id = model->recordAt(4).id();
        QSet<qint64> numbers;
        for (int row = 0; row < model->rowCount(); ++row)
            numbers.insert(model->recordAt(row).integer(u"TicketNumber"));
        QVERIFY(!numbers.contains(id));
        first.quit();

        Program second(Profile::Y2018, 12);
        QVERIFY(second.start(u"tickets/%1"_s.arg(id)));
        QVERIFY(seenWidget(second.window(), u"ticketPage"_s));
        QTRY_VERIFY(second.request("GET", u"tickets/%1"_s.arg(id)).status == 200);
    }

    void aTokenThatIsWithdrawnAsksAgainAndKeepsWhatIsSeen()
    {
        Program program(Profile::Y2018, 10);
        QVERIFY(program.startUnknown());
        QWidget *dialog = seenWindow(u"signInDialog"_s);
        QVERIFY(enter(dialog, program, program.server().options().token));
        QVERIFY(choose(seen<QComboBox>(dialog, u"personBox"_s), u"Nobody in particular"_s));
        QVERIFY(press(seen<QAbstractButton>(dialog, u"signInButton"_s)));
        QTableView *tickets = program.tickets();
        QVERIFY(tickets);
        QTRY_COMPARE(tickets->model()->rowCount(), 10);
        QVERIFY(isGone(u"signInDialog"_s));

        program.server().setFaults({u"status=401"_s});
        QVERIFY(press(seen<QAbstractButton>(program.window(), u"refreshButton"_s)));
        dialog = seenWindow(u"signInDialog"_s);
        QVERIFY(dialog);
        QVERIFY(!messageIn(dialog).isEmpty());
        QCOMPARE(tickets->model()->rowCount(), 10);
    }
};

QTEST_MAIN(SignInGuiTest)
#include "signinguitest.moc"
