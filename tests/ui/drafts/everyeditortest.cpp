#include "ui/pages/pagedesk.h"

#include "editor/recorddialog.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 15'000;

/// The first field one can write words into.
QWidget *firstText(const RecordDialog &dialog)
{
    for (QWidget *field : dialog.findChildren<QWidget *>()) {
        const bool words = qobject_cast<QLineEdit *>(field) || qobject_cast<QPlainTextEdit *>(field);
        // Tags have tests of their own.
        const bool own =
            field->objectName().startsWith(u"field_"_s) && field->objectName() != u"field_Tags"_s;
        if (words && own && field->isVisible() && field->isEnabled())
            return field;
    }
    return nullptr;
}

QString textOf(const QWidget *field)
{
    const auto *line = qobject_cast<const QLineEdit *>(field);
    const auto *text = qobject_cast<const QPlainTextEdit *>(field);
    return line ? line->text() : text ? text->toPlainText() : QString();
}

void typeInto(QWidget *field, const QString &text)
{
    field->setFocus();
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

} // namespace

/// Whatever is edited: what was typed is on the disk within a second and there again afterwards.
class EveryEditorTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PageDesk> practice;

    [[nodiscard]] Record first(QLatin1StringView key) const { return practice->all(key).value(0); }
    [[nodiscard]] Change start(const QString &kind, const QString &parent, bool anew) const
    {
        const auto named = [](const QString &key) -> const Resource & {
            return resource(QLatin1StringView(key.toLatin1()));
        };
        const Resource &of = named(kind);
        if (parent.isEmpty())
            return anew ? Change::create(of) : Change::update(first(of.key));
        return Change::create(of, &named(parent), first(named(parent).key).id());
    }

private Q_SLOTS:
    void initTestCase()
    {
        practice = std::make_unique<PageDesk>();
        QVERIFY(practice->ready());
        QCOMPARE(practice->load(resources::Products).phase, ListState::Phase::Loaded);
    }
    void cleanupTestCase() { practice.reset(); }

    void whatWasTypedIsThereAgain_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("parent");
        QTest::addColumn<bool>("anew");
        for (const QString &kind : {u"tickets"_s, u"customers"_s, u"contacts"_s, u"products"_s}) {
            QTest::addRow("%s", qPrintable(kind)) << kind << QString() << false;
            QTest::addRow("new %s", qPrintable(kind)) << kind << QString() << true;
        }
        QTest::newRow("a customer's phone number") << u"phonenumbers"_s << u"customers"_s << true;
        QTest::newRow("a customer's address") << u"addresses"_s << u"customers"_s << true;
        QTest::newRow("a customer's note") << u"notes"_s << u"customers"_s << true;
        QTest::newRow("a product's version") << u"versions"_s << u"products"_s << true;
    }
    void whatWasTypedIsThereAgain()
    {
        QFETCH(QString, kind);
        QFETCH(QString, parent);
        QFETCH(bool, anew);
        const Change change = start(kind, parent, anew);
        QString field;
        QString typed;
        QString key;
        {
            RecordDialog dialog(practice->desk, change);
            dialog.show();
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            QWidget *text = firstText(dialog);
            QVERIFY(text);
            field = text->objectName();
            typeInto(text, u"Größe 7"_s);
            typed = textOf(text);
            QVERIFY(typed.contains(u"Größe 7"_s));
            key = dialog.draftKey();
            // On the disk within a second, without a word from anybody.
            QTRY_VERIFY_WITH_TIMEOUT(practice->drafts.draft(key) && practice->work.isSafe(), 1000);
        }
        const QString file = practice->work.fileName();
        QSignalSpy read(&practice->drafts, &Drafts::read);
        practice->work.open(file);
        QVERIFY(read.wait(Patience));
        const std::optional<Draft> draft = practice->drafts.draft(key);
        QVERIFY(draft);
        RecordDialog again(practice->desk, *draft);
        again.show();
        QVERIFY(QTest::qWaitForWindowActive(&again));
        QCOMPARE(textOf(again.findChild<QWidget *>(field)), typed);
        practice->drafts.remove(key);
    }

    void aTagThatIsBegunIsThereAgain()
    {
        QString key;
        {
            RecordDialog dialog(practice->desk, start(u"tickets"_s, {}, false));
            dialog.show();
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            auto *tags = dialog.findChild<QLineEdit *>(u"field_Tags"_s);
            QVERIFY(tags);
            typeInto(tags, u"half a t"_s);
            QVERIFY(tags->hasFocus());
            key = dialog.draftKey();
            QTRY_VERIFY_WITH_TIMEOUT(practice->drafts.draft(key) && practice->work.isSafe(), 1000);
        }
        // An editor that goes has not ended the tag, and sends nothing.
        QVERIFY(!practice->outbox.unsentCount());
        const QString file = practice->work.fileName();
        QSignalSpy read(&practice->drafts, &Drafts::read);
        practice->work.open(file);
        QVERIFY(read.wait(Patience));
        const std::optional<Draft> draft = practice->drafts.draft(key);
        QVERIFY(draft);
        QVERIFY(!draft->change.tags());
        RecordDialog again(practice->desk, *draft);
        again.show();
        QVERIFY(QTest::qWaitForWindowActive(&again));
        auto *tags = again.findChild<QLineEdit *>(u"field_Tags"_s);
        QTRY_COMPARE(again.focusWidget(), tags);
        QCOMPARE(tags->text(), u"half a t"_s);
        QCOMPARE(tags->cursorPosition(), 8);
        // One can go on where it was; and what is taken away again is no draft.
        QTest::keyClicks(tags, u"ag"_s);
        QCOMPARE(tags->text(), u"half a tag"_s);
        QTest::keyClick(tags, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(tags, Qt::Key_Delete);
        QVERIFY(!practice->drafts.draft(key));
    }

    void savingEndsTheTagThatIsBegun()
    {
        RecordDialog dialog(practice->desk, start(u"tickets"_s, {}, false));
        QSignalSpy handedOver(&dialog, &RecordDialog::handedOver);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *tags = dialog.findChild<QLineEdit *>(u"field_Tags"_s);
        QVERIFY(tags);
        typeInto(tags, u"as it stands"_s);
        QTRY_VERIFY(dialog.findChild<QAbstractButton *>(u"saveButton"_s)->isEnabled());
        QTest::keyClick(tags, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(handedOver.size(), 1, Patience);
        const auto entry = practice->outbox.entry(handedOver.first().first().toLongLong());
        QVERIFY(entry);
        QVERIFY(entry->change.tags().value_or(QStringList()).contains(u"as it stands"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), Patience);
        QVERIFY(!practice->drafts.draft(dialog.draftKey()));
    }
};

QTEST_MAIN(EveryEditorTest)
#include "everyeditortest.moc"
