#include "ui/pages/pagedesk.h"

#include "drafts/draftkey.h"
#include "drafts/draftsdialog.h"
#include "drafts/draftwindows.h"
#include "editor/recorddialog.h"
#include "models/draftwords.h"
#include "outbox/takeback.h"
#include "pages/replybox.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryFile>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 15'000;

template <typename W>
W *in(const QWidget &window, const QString &name)
{
    return window.findChild<W *>(name);
}

void typeInto(QWidget *input, const QString &text)
{
    input->setFocus();
    for (const QChar letter : text) {
        if (letter == u'\n')
            QTest::keyClick(input, Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, input, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
}

/// As typing, in place of what stands there.
void retype(QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    typeInto(line, text);
}

/// An editor as a window of its own, made like the program makes it.
struct Editor
{
    Editor(PageDesk &practice, const Change &start)
        : dialog(std::make_unique<RecordDialog>(practice.desk, start))
    {
        show();
    }
    Editor(PageDesk &practice, const Draft &draft)
        : dialog(std::make_unique<RecordDialog>(practice.desk, draft))
    {
        show();
    }
    void show()
    {
        dialog->show();
        (void)QTest::qWaitForWindowActive(dialog.get());
    }
    [[nodiscard]] QLineEdit *name() const { return in<QLineEdit>(*dialog, u"field_Name"_s); }
    [[nodiscard]] QString notice() const
    {
        const auto *text = in<QLabel>(*dialog, u"draftText"_s);
        return text && text->isVisible() ? text->text() : QString();
    }
    bool press(const QString &button)
    {
        auto *found = in<QAbstractButton>(*dialog, button);
        if (!found || !QTest::qWaitFor([&] { return found->isVisible() && found->isEnabled(); }, Patience))
            return false;
        found->click();
        return true;
    }

    std::unique_ptr<RecordDialog> dialog;
};

/// An answer's box alone.
struct Box
{
    Box(PageDesk &practice, qint64 ticket) : box(std::make_unique<ReplyBox>(ticket, practice.desk))
    {
        box->show();
        (void)QTest::qWaitForWindowActive(box.get());
    }
    [[nodiscard]] QTextEdit *text() const { return in<QTextEdit>(*box, u"replyText"_s); }
    [[nodiscard]] QString notice() const
    {
        const auto *said = in<QLabel>(*box, u"draftText"_s);
        return said && said->isVisible() ? said->text() : QString();
    }
    [[nodiscard]] QStringList files() const
    {
        QStringList names;
        for (const QWidget *chip : box->findChildren<QWidget *>(u"chip"_s)) {
            for (const QLabel *label : chip->findChildren<QLabel *>()) {
                if (label->isVisible() && !label->text().isEmpty())
                    names.append(label->text());
            }
        }
        return names;
    }

    std::unique_ptr<ReplyBox> box;
};

/// As another start of the program finds it: from the disk.
bool readAgain(PageDesk &practice)
{
    const QString file = practice.work.fileName();
    QSignalSpy read(&practice.drafts, &Drafts::read);
    practice.work.open(file);
    return read.wait(Patience);
}

} // namespace

/// What is typed in editors and answers is there again, whatever becomes of the window.
class EditorDraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditorThatIsKilledGivesEverythingBack()
    {
        PageDesk practice;
        QVERIFY(practice.ready());
        const Record ticket = practice.firstTicket();
        {
            Editor editor(practice, Change::update(ticket));
            QVERIFY(editor.notice().isEmpty());
            auto *group = in<QComboBox>(*editor.dialog, u"field_TicketSeverityID"_s);
            QTRY_VERIFY(group->count() > 1);
            group->setCurrentIndex(group->currentIndex() == 0 ? 1 : 0);
            retype(editor.name(), u"Größe & Länge"_s);
            editor.name()->setCursorPosition(5);
            typeInto(editor.name(), u"!"_s);
        }
        QVERIFY(readAgain(practice));
        Editor editor(practice, Change::update(ticket));
        QCOMPARE(editor.name()->text(), u"Größe! & Länge"_s);
        QCOMPARE(editor.name()->cursorPosition(), 6);
        QTRY_COMPARE(QApplication::focusWidget(), editor.name());
        QVERIFY2(editor.notice().startsWith(u"Your draft of "_s), qPrintable(editor.notice()));
        const auto draft = practice.drafts.draft(draftKey(Change::update(ticket)));
        QVERIFY(draft);
        const QTime when = draft->changedAt.toLocalTime().time();
        QVERIFY2(editor.notice().contains(QLocale().toString(when, QLocale::ShortFormat)),
                 qPrintable(editor.notice()));
        QCOMPARE(draft->change.edits().size(), 2);
    }

    void closingAsksAndADraftIsTheFirstChoice()
    {
        PageDesk practice;
        QVERIFY(practice.ready());
        const Record ticket = practice.firstTicket();
        {
            Editor editor(practice, Change::update(ticket));
            retype(editor.name(), u"Half a thought"_s);
            editor.dialog->reject();
            QVERIFY(editor.dialog->isVisible());
            auto *keep = in<QPushButton>(*editor.dialog, u"keepDraftButton"_s);
            QVERIFY(keep && keep->isDefault());
            keep->click();
            QTRY_VERIFY(!editor.dialog->isVisible());
        }
        {
            Editor editor(practice, Change::update(ticket));
            QCOMPARE(editor.name()->text(), u"Half a thought"_s);
            editor.dialog->reject();
            QVERIFY(editor.press(u"discardButton"_s));
            QTRY_VERIFY(!editor.dialog->isVisible());
        }
        Editor editor(practice, Change::update(ticket));
        QCOMPARE(editor.name()->text(), ticket.title());
        QVERIFY(editor.notice().isEmpty());
        QVERIFY(practice.drafts.all().isEmpty());
    }

    void whatIsSavedIsNoDraftAnyMore()
    {
        PageDesk practice;
        QVERIFY(practice.ready());
        practice.pusher.start();
        Editor editor(practice, Change::update(practice.firstTicket()));
        retype(editor.name(), u"Saved"_s);
        QCOMPARE(practice.drafts.count(), 1);
        QVERIFY(editor.press(u"saveButton"_s));
        QCOMPARE(practice.drafts.count(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(!editor.dialog->isVisible(), Patience);
        QCOMPARE(practice.drafts.count(), 0);
    }

    void whatTheServerRefusesIsADraftAgain()
    {
        PageDesk practice;
        QVERIFY(practice.ready());
        practice.pusher.start();
        Editor editor(practice, Change::update(practice.firstTicket()));
        retype(editor.name(), u"Refused"_s);
        practice.server.setFaults({u"status=400:PUT"_s});
        QVERIFY(editor.press(u"saveButton"_s));
        QTRY_VERIFY_WITH_TIMEOUT(editor.name()->isEnabled() && practice.outbox.unsentCount() == 0, Patience);
        QCOMPARE(practice.drafts.count(), 1);
        QCOMPARE(firstWords(practice.drafts.all().first()), u"Refused"_s);
    }

    void aDraftSaysWhatOthersChangedMeanwhile()
    {
        PageDesk practice;
        QVERIFY(practice.ready());
        const Record ticket = practice.firstTicket();
        {
            Editor editor(practice, Change::update(ticket));
            retype(editor.name(), u"Mine"_s);
        }
        Change theirs = Change::update(ticket);
        theirs.set(u"Name", Value::of(u"Theirs"_s));
        theirs.set(u"IsKnowledgeBase", Value::of(!ticket.flag(u"IsKnowledgeBase")));
        bool written = false;
        practice.workspace.save(theirs, &practice.workspace,
                                [&written](const Outcome<Record> &outcome) { written = outcome.ok(); });
        QTRY_VERIFY_WITH_TIMEOUT(written, Patience);
        Editor editor(practice, Change::update(practice.firstTicket()));
        QCOMPARE(editor.name()->text(), u"Mine"_s);
        QVERIFY2(editor.notice().contains(u"Changed meanwhile"_s) && editor.notice().contains(u"Title"_s) &&
                     editor.notice().contains(u"Knowledge base"_s),
                 qPrintable(editor.notice()));
        // At the field, too.
        const auto *note = in<QLabel>(*editor.dialog, u"note_Name"_s);
        QTRY_VERIFY(note->isVisible() && note->text().contains(u"somebody else"_s));
    }

    void newThingsAreWrittenSideBySideAndFoundInTheList()
    {
        PageDesk practice;
        QVERIFY(practice.ready());
        {
            Editor one(practice, Change::create(resource(resources::Tickets)));
            typeInto(one.name(), u"First thing"_s);
            Editor two(practice, Change::create(resource(resources::Tickets)));
            QVERIFY(two.name()->text().isEmpty());
            typeInto(two.name(), u"Second thing"_s);
        }
        QVERIFY(readAgain(practice));
        QCOMPARE(practice.drafts.count(), 2);
        QWidget window;
        DraftWindows windows(practice.desk, &window);
        windows.showList();
        auto *list = window.findChild<QTableView *>(u"draftsList"_s);
        QVERIFY(list);
        QCOMPARE(list->accessibleName(), u"Drafts"_s);
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(list->model()->index(0, 0).data().toString().contains(u"Second thing"_s));
        QVERIFY(QTest::qWaitForWindowActive(list->window()));
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        RecordDialog *editor = nullptr;
        QTRY_VERIFY((editor = window.findChild<RecordDialog *>()) && editor->isVisible());
        QCOMPARE(in<QLineEdit>(*editor, u"field_Name"_s)->text(), u"First thing"_s);
        // The same one again, not a second.
        windows.open(editor->draftKey());
        QCOMPARE(window.findChildren<RecordDialog *>().size(), 1);
    }

    void anEarlierStateIsLookedAtAndBroughtBack()
    {
        PageDesk practice;
        QVERIFY(practice.ready());
        const Record ticket = practice.firstTicket();
        {
            Editor editor(practice, Change::update(ticket));
            retype(editor.name(), u"The first version of it"_s);
            retype(editor.name(), u"X"_s);
        }
        Editor editor(practice, Change::update(ticket));
        QCOMPARE(editor.name()->text(), u"X"_s);
        QVERIFY(editor.press(u"draftStates"_s));
        auto *states = in<QListWidget>(*editor.dialog, u"statesList"_s);
        QVERIFY(states);
        QTRY_VERIFY_WITH_TIMEOUT(states->count() >= 2, Patience);
        int wanted = -1;
        for (int row = 0; row < states->count(); ++row) {
            if (states->item(row)->text().contains(u"The first version of it"_s))
                wanted = row;
        }
        QVERIFY(wanted > 0);
        states->setCurrentRow(wanted);
        QVERIFY(in<QPlainTextEdit>(*editor.dialog, u"statePreview"_s)
                    ->toPlainText()
                    .contains(u"The first version of it"_s));
        QVERIFY(editor.press(u"bringBack"_s));
        QTRY_COMPARE(editor.name()->text(), u"The first version of it"_s);
        QCOMPARE(practice.drafts.count(), 1);
    }

    void whatWasThrownAwayIsAmongTheStatesOfAll()
    {
        PageDesk practice;
        QVERIFY(practice.ready());
        {
            Editor editor(practice, Change::create(resource(resources::Customers)));
            typeInto(editor.name(), u"Gone and back"_s);
            editor.dialog->reject();
            QVERIFY(editor.press(u"discardButton"_s));
        }
        QCOMPARE(practice.drafts.count(), 0);
        DraftsDialog dialog(practice.desk, nullptr);
        dialog.show();
        QVERIFY(in<QLabel>(dialog, u"noDrafts"_s)->isVisible());
        in<QAbstractButton>(dialog, u"statesOfAll"_s)->click();
        auto *states = in<QListWidget>(dialog, u"statesList"_s);
        QVERIFY(states);
        QTRY_VERIFY_WITH_TIMEOUT(states->count() > 0, Patience);
        QVERIFY(states->item(0)->text().contains(u"Gone and back"_s));
        in<QAbstractButton>(dialog, u"bringBack"_s)->click();
        QTRY_COMPARE(practice.drafts.count(), 1);
        QTRY_VERIFY(!in<QLabel>(dialog, u"noDrafts"_s)->isVisible());
        QSignalSpy opened(&dialog, &DraftsDialog::openRequested);
        in<QAbstractButton>(dialog, u"openDraft"_s)->click();
        QCOMPARE(opened.size(), 1);
    }

    void discardingFromTheNoticeShowsTheRecordAsItIs()
    {
        PageDesk practice;
        QVERIFY(practice.ready());
        const Record ticket = practice.firstTicket();
        {
            Editor editor(practice, Change::update(ticket));
            retype(editor.name(), u"Nothing worth keeping"_s);
        }
        Editor editor(practice, Change::update(ticket));
        QVERIFY(editor.press(u"draftDiscard"_s));
        QTRY_COMPARE(editor.name()->text(), ticket.title());
        QVERIFY(editor.notice().isEmpty());
        QCOMPARE(practice.drafts.count(), 0);
        editor.dialog->reject();
        QVERIFY(!editor.dialog->isVisible());
    }

    void anAnswerIsThereAgainWithItsFilesItsReadersAndItsCursor()
    {
        PageDesk practice;
        QVERIFY(practice.ready());
        QTemporaryFile file(practice.folder.filePath(u"größe-XXXXXX.txt"_s));
        QVERIFY(file.open());
        const qint64 ticket = practice.firstTicket().id();
        QString type;
        {
            Box box(practice, ticket);
            auto *kinds = in<QComboBox>(*box.box, u"replyType"_s);
            QVERIFY(kinds->count() > 1);
            kinds->setFocus();
            QTest::keyClick(kinds, Qt::Key_End);
            type = kinds->currentText();
            in<QSpinBox>(*box.box, u"replyMinutes"_s)->setValue(25);
            in<QAbstractButton>(*box.box, u"publicChoice"_s)->click();
            typeInto(box.text(), u"Dear all,  \n\nabc"_s);
            practice.chosen = {file.fileName()};
            in<QAbstractButton>(*box.box, u"attachButton"_s)->click();
            QTextCursor cursor = box.text()->textCursor();
            cursor.setPosition(4);
            cursor.setPosition(8, QTextCursor::KeepAnchor);
            box.text()->setTextCursor(cursor);
        }
        QVERIFY(readAgain(practice));
        Box box(practice, ticket);
        QCOMPARE(box.text()->toPlainText(), u"Dear all,  \n\nabc"_s);
        QCOMPARE(box.text()->textCursor().anchor(), 4);
        QCOMPARE(box.text()->textCursor().position(), 8);
        QCOMPARE(in<QComboBox>(*box.box, u"replyType"_s)->currentText(), type);
        QCOMPARE(in<QSpinBox>(*box.box, u"replyMinutes"_s)->value(), 25);
        QVERIFY(in<QAbstractButton>(*box.box, u"publicChoice"_s)->isChecked());
        QVERIFY(box.files().contains(QFileInfo(file.fileName()).fileName()));
        QVERIFY(box.notice().startsWith(u"Your draft of "_s));
        // Of this ticket only.
        Box other(practice, ticket + 1);
        QVERIFY(other.text()->toPlainText().isEmpty());
    }

    void anAnswerWrittenBeforeTheDraftsWereReadIsNotOverwritten()
    {
        PageDesk practice;
        QVERIFY(practice.ready());
        const qint64 ticket = practice.firstTicket().id();
        {
            Box box(practice, ticket);
            typeInto(box.text(), u"of yesterday"_s);
        }
        const QString file = practice.work.fileName();
        practice.work.close();
        Box early(practice, ticket);
        Box untouched(practice, ticket);
        QVERIFY(early.text()->toPlainText().isEmpty());
        QSignalSpy read(&practice.drafts, &Drafts::read);
        practice.work.open(file);
        QVERIFY(read.wait(Patience));
        QTRY_COMPARE(untouched.text()->toPlainText(), u"of yesterday"_s);
    }

    void anAnswerSaysThatTheConversationHasGoneOn()
    {
        PageDesk practice;
        QVERIFY(practice.ready());
        const qint64 ticket = practice.firstTicket().id();
        const Resource &tickets = resource(resources::Tickets);
        Record action(resource(resources::Actions));
        action.setValue(u"ActionID", Value::of(qint64(100)));
        practice.store.setChildren(tickets, ticket, resource(resources::Actions), {action});
        {
            Box box(practice, ticket);
            typeInto(box.text(), u"Hello"_s);
        }
        Box box(practice, ticket);
        QVERIFY(!box.notice().contains(u"gone on"_s));
        Record newer = action;
        newer.setValue(u"ActionID", Value::of(qint64(101)));
        practice.store.addChild(tickets, ticket, newer);
        QTRY_VERIFY(box.notice().contains(u"gone on"_s));
    }

    void whatIsSentIsGoneFromTheDraftsAndWhatIsClearedToo()
    {
        PageDesk practice;
        QVERIFY(practice.ready());
        const qint64 ticket = practice.firstTicket().id();
        Box box(practice, ticket);
        typeInto(box.text(), u"Send me"_s);
        QCOMPARE(practice.drafts.count(), 1);
        in<QAbstractButton>(*box.box, u"sendButton"_s)->click();
        QCOMPARE(practice.drafts.count(), 0);
        QCOMPARE(practice.outbox.unsentCount(), 1);
        typeInto(box.text(), u"x"_s);
        QCOMPARE(practice.drafts.count(), 1);
        QTest::keyClick(box.text(), Qt::Key_Backspace);
        QCOMPARE(practice.drafts.count(), 0);
    }

    void whatIsTakenBackFromTheOutboxStandsInItsBoxWithItsFiles()
    {
        PageDesk practice;
        QVERIFY(practice.ready());
        QTemporaryFile file(practice.folder.filePath(u"XXXXXX.txt"_s));
        QVERIFY(file.open());
        const qint64 ticket = practice.firstTicket().id();
        Box box(practice, ticket);
        typeInto(box.text(), u"Sent too soon"_s);
        practice.chosen = {file.fileName()};
        in<QAbstractButton>(*box.box, u"attachButton"_s)->click();
        in<QAbstractButton>(*box.box, u"sendButton"_s)->click();
        QVERIFY(box.text()->toPlainText().isEmpty());
        QVERIFY(takeBack(practice.desk, practice.outbox.entries().first().id));
        QTRY_COMPARE(box.text()->toPlainText(), u"Sent too soon"_s);
        QCOMPARE(box.files().size(), 1);
        QCOMPARE(practice.outbox.unsentCount(), 0);
    }

    void whatIsTakenBackNeverOverwritesWhatIsBeingWritten()
    {
        PageDesk practice;
        QVERIFY(practice.ready());
        const qint64 ticket = practice.firstTicket().id();
        Box box(practice, ticket);
        typeInto(box.text(), u"First"_s);
        in<QAbstractButton>(*box.box, u"sendButton"_s)->click();
        typeInto(box.text(), u"Second"_s);
        QVERIFY(takeBack(practice.desk, practice.outbox.entries().first().id));
        QCOMPARE(box.text()->toPlainText(), u"Second"_s);
        QCOMPARE(practice.drafts.count(), 2);
        QStringList words;
        for (const Draft &draft : practice.drafts.all())
            words.append(firstWords(draft));
        QVERIFY(words.contains(u"First"_s) && words.contains(u"Second"_s));
        // One after the other.
        const Draft first = practice.drafts.all().at(words.indexOf(u"First"_s));
        box.box->goOnWith(first);
        QCOMPARE(box.text()->toPlainText(), u"Second"_s);
        in<QAbstractButton>(*box.box, u"sendButton"_s)->click();
        box.box->goOnWith(first);
        QTRY_COMPARE(box.text()->toPlainText(), u"First"_s);
        QCOMPARE(practice.drafts.count(), 1);
    }

    void whatIsTypedOverAnEntryThatWaitsIsADraftOfItsOwn()
    {
        PageDesk practice;
        QVERIFY(practice.ready());
        const Record ticket = practice.firstTicket();
        Change change = Change::update(ticket);
        change.set(u"Name", Value::of(u"Waiting"_s));
        change.set(u"IsKnowledgeBase", Value::of(!ticket.flag(u"IsKnowledgeBase")));
        const qint64 entry = practice.pusher.save(change, {.what = u"x"_s});
        {
            RecordDialog dialog(practice.desk, *practice.outbox.entry(entry));
            dialog.show();
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            retype(in<QLineEdit>(dialog, u"field_Name"_s), u"Waiting, better"_s);
        }
        QCOMPARE(practice.drafts.count(), 1);
        QWidget window;
        DraftWindows windows(practice.desk, &window);
        windows.open(practice.drafts.all().first().key);
        const auto *editor = window.findChild<RecordDialog *>();
        QVERIFY(editor);
        QCOMPARE(in<QLineEdit>(*editor, u"field_Name"_s)->text(), u"Waiting, better"_s);
        in<QAbstractButton>(*editor, u"saveButton"_s)->click();
        // In its place, not beside it.
        QCOMPARE(practice.outbox.unsentCount(), 1);
        QCOMPARE(practice.outbox.entry(entry)->change.edit(u"Name")->after.toText(), u"Waiting, better"_s);
        QVERIFY(practice.outbox.entry(entry)->change.edit(u"IsKnowledgeBase"));
    }
};

QTEST_MAIN(EditorDraftsTest)
#include "editordraftstest.moc"
