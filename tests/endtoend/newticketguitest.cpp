#include "hands.h"
#include "program.h"

#include "models/recordtablemodel.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// A new ticket with one key, wherever the agent is: what is in front of them need not be typed again.
class NewTicketGuiTest : public QObject
{
    Q_OBJECT

    using Profile = sandbox::Options::Profile;

    [[nodiscard]] static QWidget *newTicket(Program &program)
    {
        QTest::keyClick(program.window(), Qt::Key_N, Qt::ControlModifier);
        return seenWindow(u"ticketEditor"_s);
    }
    [[nodiscard]] static QComboBox *box(QWidget *editor, const QString &element)
    {
        return seen<QComboBox>(editor, u"field_"_s + element);
    }
    /// A customer whose name nobody else's begins with.
    [[nodiscard]] static QString someCustomer(Program &program)
    {
        QTest::keyClick(program.window(), Qt::Key_2, Qt::ControlModifier);
        QTableView *customers = program.list(u"customerTable"_s);
        const auto *model = customers ? qobject_cast<RecordTableModel *>(customers->model()) : nullptr;
        return model ? model->recordAt(3).title() : QString();
    }

private Q_SLOTS:
    void itBeginsWithWhatTheListIsFilteredBy()
    {
        Program program(Profile::Y2018, 60);
        QVERIFY(program.start());
        const QString name = someCustomer(program);
        QVERIFY(!name.isEmpty());
        QTest::keyClick(program.window(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(program.tickets());
        QVERIFY(type(seen<QLineEdit>(program.window(), u"searchBox"_s), name));
        QWidget *editor = newTicket(program);
        QVERIFY(editor);
        QTRY_COMPARE(box(editor, u"CustomerID"_s)->currentText(), name);
        QVERIFY(type(seen<QLineEdit>(editor, u"field_Name"_s), u"Called about the pump"_s));
        program.server().clearExchanges();
        QVERIFY(press(seen<QAbstractButton>(editor, u"saveButton"_s)));
        QVERIFY(isGone(u"ticketEditor"_s));
        const auto post = program.request("POST", u"tickets"_s);
        QVERIFY2(post.body.contains("<CustomerID>"), post.body.constData());
    }

    void fromACustomersPageItIsTheirs()
    {
        Program program(Profile::Modern, 20);
        QVERIFY(program.start());
        const QString name = someCustomer(program);
        QTableView *customers = program.list(u"customerTable"_s);
        QVERIFY(customers);
        QVERIFY(pick(*customers, qobject_cast<RecordTableModel *>(customers->model())->idAt(3)));
        QTest::keyClick(customers, Qt::Key_Return);
        QVERIFY(seenWidget(program.window(), u"customerPage"_s));
        QWidget *editor = newTicket(program);
        QVERIFY(editor);
        QTRY_COMPARE(box(editor, u"CustomerID"_s)->currentText(), name);
    }

    void theLastTypeIsThereAgainAtTheNextStart()
    {
        Program program(Profile::Y2018, 20);
        QVERIFY(program.start());
        QVERIFY(program.tickets());
        QWidget *editor = newTicket(program);
        QVERIFY(editor);
        QTRY_VERIFY(box(editor, u"TicketTypeID"_s)->count() > 1);
        const int last = box(editor, u"TicketTypeID"_s)->count() - 1;
        const QString name = box(editor, u"TicketTypeID"_s)->itemText(last);
        QVERIFY(choose(box(editor, u"TicketTypeID"_s), last));
        QVERIFY(type(seen<QLineEdit>(editor, u"field_Name"_s), u"One of that kind"_s));
        QVERIFY(press(seen<QAbstractButton>(editor, u"saveButton"_s)));
        QVERIFY(isGone(u"ticketEditor"_s));
        program.quit();
        QVERIFY(program.startAgain());
        QVERIFY(program.tickets());
        editor = newTicket(program);
        QVERIFY(editor);
        QTRY_COMPARE(box(editor, u"TicketTypeID"_s)->currentText(), name);
    }

    void aScreenshotPastedBeforeItIsSentFollowsTheTicket_data() { bothProfiles(); }
    void aScreenshotPastedBeforeItIsSentFollowsTheTicket()
    {
        QFETCH(Profile, profile);
        Program program(profile, 20);
        QVERIFY(program.start());
        QVERIFY(program.tickets());
        QWidget *editor = newTicket(program);
        QVERIFY(editor);
        auto *title = seen<QLineEdit>(editor, u"field_Name"_s);
        QVERIFY(type(title, u"See the screen"_s));
        QImage screen(64, 48, QImage::Format_RGB32);
        screen.fill(Qt::magenta);
        QGuiApplication::clipboard()->setImage(screen);
        QTest::keySequence(title, QKeySequence::Paste);
        QVERIFY(seenWidget(editor, u"chip"_s));
        program.server().clearExchanges();
        QVERIFY(press(seen<QAbstractButton>(editor, u"saveButton"_s)));
        QVERIFY(isGone(u"ticketEditor"_s));
        QTRY_COMPARE_WITH_TIMEOUT(program.count("POST"), 2, Patience);
        QByteArray upload;
        int order = 0;
        for (const auto &exchange : program.server().exchanges()) {
            if (exchange.verb != "POST")
                continue;
            ++order;
            if (exchange.path.endsWith(u"/attachments"_s) && order == 2)
                upload = exchange.body;
        }
        const qsizetype start = upload.indexOf("\x89PNG");
        QVERIFY(start > 0);
        QCOMPARE(QImage::fromData(upload.sliced(start), "PNG").size(), screen.size());
        // The ticket's page, which opened by itself, shows it with its first entry.
        QVERIFY(seenWidget(program.window(), u"ticketPage"_s));
        QVERIFY(seen<QAbstractButton>(program.window(), u"saveAttachment"_s));
        QTRY_COMPARE_WITH_TIMEOUT(seen<QAbstractButton>(program.window(), u"outboxStatus"_s)->text(),
                                  u"All sent"_s, Patience);
    }
};

QTEST_MAIN(NewTicketGuiTest)
#include "newticketguitest.moc"
