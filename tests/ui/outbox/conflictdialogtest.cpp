#include "outbox/conflictdialog.h"
#include "outbox/diffview.h"
#include "outbox/fieldchoice.h"
#include "pages/pagedesk.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRadioButton>
#include <QTest>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// Two changes of one record, side by side: what is shown of each, what is asked, and what is done with the
/// answer.
class ConflictDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PageDesk> desk;

    static Record named(QLatin1StringView key, qint64 id, const QString &name)
    {
        Record record(resource(key));
        record.setValue(record.resource().id, Value::of(id));
        record.setValue(record.resource().title, Value::of(name));
        return record;
    }
    static Record ticket()
    {
        Record ticket(resource(resources::Tickets));
        ticket.setValue(u"TicketID", Value::of(qint64(55)));
        ticket.setValue(u"TicketNumber", Value::of(qint64(1042)));
        ticket.setValue(u"Name", Value::of(u"Motor smells"_s));
        ticket.setValue(u"TicketTypeID", Value::of(qint64(1)));
        ticket.setValue(u"TicketStatusID", Value::of(qint64(11)));
        ticket.setValue(u"TicketSeverityID", Value::of(qint64(21)));
        ticket.appendExtra({u"Notes_of_shift"_s, u"first\nsecond\nthird"_s, false});
        return ticket;
    }
    /// In the outbox, with the question open.
    OutboxEntry put(const Change &mine, const Record &theirs)
    {
        OutboxEntry entry;
        entry.change = mine;
        entry.what = u"Ticket 1042"_s;
        entry.state = OutboxEntry::State::Conflict;
        entry.question = OutboxEntry::Question::Fields;
        entry.theirs = theirs;
        entry.id = desk->outbox.add(entry);
        return entry;
    }
    template <typename W>
    static W *part(const QWidget &dialog, const QString &name)
    {
        return dialog.findChild<W *>(name);
    }
    static QStringList wordsIn(const QWidget *field)
    {
        QStringList words;
        for (const QLabel *label : field->findChildren<QLabel *>())
            words.append(label->text());
        return words;
    }

private Q_SLOTS:
    void init()
    {
        desk = std::make_unique<PageDesk>();
        QTRY_VERIFY(desk->outbox.isRead());
        desk->store.put(
            {named(resources::Statuses, 11, u"New"_s), named(resources::Statuses, 12, u"Solved"_s),
             named(resources::Statuses, 13, u"Fixed"_s), named(resources::TicketTypes, 1, u"Issue"_s),
             named(resources::TicketTypes, 2, u"Bug"_s), named(resources::Severities, 21, u"Low"_s),
             named(resources::Severities, 22, u"High"_s)});
    }
    void cleanup() { desk.reset(); }

    void valuesAreShownByTheirNamesAndNothingIsChosenInAdvance()
    {
        Change mine = Change::update(ticket());
        mine.set(u"TicketStatusID", Value::of(qint64(12)));
        Record theirs = ticket();
        theirs.setValue(u"TicketStatusID", Value::of(qint64(13)));
        ConflictDialog dialog(desk->desk, put(mine, theirs));
        const auto *field = part<QWidget>(dialog, u"choice_TicketStatusID"_s);
        QVERIFY(field);
        const QStringList words = wordsIn(field);
        for (const QString &word : {u"Status"_s, u"New"_s, u"Solved"_s, u"Fixed"_s})
            QVERIFY2(words.contains(word), qPrintable(word));
        auto *save = part<QAbstractButton>(dialog, u"saveChoices"_s);
        QVERIFY(!save->isEnabled());
        QCOMPARE(part<QLabel>(dialog, u"conflictHint"_s)->text(), u"Still to choose: Status"_s);
        QCOMPARE(part<QRadioButton>(dialog, u"mine_TicketStatusID"_s)->accessibleName(),
                 u"Status, mine: Solved"_s);
        part<QAbstractButton>(dialog, u"allTheirs"_s)->click();
        QVERIFY(save->isEnabled());
    }

    void aStatusUnderAnotherTypeIsExplained()
    {
        Change mine = Change::update(ticket());
        mine.set(u"TicketStatusID", Value::of(qint64(12)));
        Record theirs = ticket();
        theirs.setValue(u"TicketTypeID", Value::of(qint64(2)));
        theirs.setValue(u"TicketStatusID", Value::of(qint64(13)));
        theirs.setValue(u"ModifierName", Value::of(u"Mara Lind"_s));
        ConflictDialog dialog(desk->desk, put(mine, theirs));
        const auto *because = part<QLabel>(dialog, u"because_TicketStatusID"_s);
        QVERIFY(because);
        QCOMPARE(because->text(), u"Mara Lind changed “Type” to “Bug”; your value belongs to “Issue”."_s);
        QVERIFY(part<QLabel>(dialog, u"conflictSummary"_s)->text().contains(u"Mara Lind"));
    }

    void whatOthersChangedBesideIsToldAndStays()
    {
        Change mine = Change::update(ticket());
        mine.set(u"Name", Value::of(u"Mine"_s));
        Record theirs = ticket();
        theirs.setValue(u"Name", Value::of(u"Theirs"_s));
        theirs.setValue(u"TicketSeverityID", Value::of(qint64(22)));
        ConflictDialog dialog(desk->desk, put(mine, theirs));
        const QString others = part<QLabel>(dialog, u"conflictOthers"_s)->text();
        QVERIFY2(others.contains(u"Severity: Low → High"), qPrintable(others));
        QVERIFY2(!others.contains(u"Theirs"), qPrintable(others));
    }

    void aLongTextIsShownLineByLine()
    {
        Change mine = Change::update(ticket());
        mine.set(u"Notes_of_shift", Value::of(u"first\nsecond and a half\nthird"_s));
        Record theirs = ticket();
        theirs.setValue(u"Notes_of_shift", Value::of(u"first\nsecond\nthird\nfourth"_s));
        ConflictDialog dialog(desk->desk, put(mine, theirs));
        const auto *field = part<QWidget>(dialog, u"choice_Notes_of_shift"_s);
        QVERIFY(field);
        QStringList texts;
        for (const auto *view : field->findChildren<DiffView *>())
            texts.append(view->toPlainText());
        QCOMPARE(texts.size(), 3);
        const auto has = [&texts](const QString &line) {
            return std::any_of(texts.cbegin(), texts.cend(),
                               [&line](const QString &text) { return text.split(u'\n').contains(line); });
        };
        QVERIFY(has(u"− second"_s));
        QVERIFY(has(u"+ second and a half"_s));
        QVERIFY(has(u"+ fourth"_s));
    }

    void theChoicesGoToTheOutbox()
    {
        Change mine = Change::update(ticket());
        mine.set(u"Name", Value::of(u"Mine"_s));
        mine.set(u"TicketSeverityID", Value::of(qint64(22)));
        Record theirs = ticket();
        theirs.setValue(u"Name", Value::of(u"Theirs"_s));
        const OutboxEntry entry = put(mine, theirs);
        auto *dialog = new ConflictDialog(desk->desk, entry);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
        part<QRadioButton>(*dialog, u"theirs_Name"_s)->click();
        part<QAbstractButton>(*dialog, u"saveChoices"_s)->click();
        const auto now = desk->outbox.entry(entry.id);
        QVERIFY(now);
        QCOMPARE(now->state, OutboxEntry::State::Waiting);
        QVERIFY(!now->change.edit(u"Name"));
        QCOMPARE(now->change.edit(u"TicketSeverityID")->after, Value::of(qint64(22)));
    }

    void itGoesAwayWhenNothingIsAskedAnyMore()
    {
        Change mine = Change::update(ticket());
        mine.set(u"Name", Value::of(u"Mine"_s));
        Record theirs = ticket();
        theirs.setValue(u"Name", Value::of(u"Theirs"_s));
        const OutboxEntry entry = put(mine, theirs);
        ConflictDialog dialog(desk->desk, entry);
        dialog.show();
        desk->outbox.remove({entry.id});
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(ConflictDialogTest)
#include "conflictdialogtest.moc"
