#include "ui/pages/pagedesk.h"

#include "editor/recorddialog.h"
#include "files/filetray.h"
#include "models/startingvalues.h"
#include "outbox/takeback.h"
#include "settings/keys.h"
#include "window/places.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QSignalSpy>
#include <QUrl>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 15'000;

/// Waits until nothing of it is under way any more.
[[nodiscard]] bool settled(const Outbox &outbox, qint64 id)
{
    return QTest::qWaitFor(
        [&] {
            const auto entry = outbox.entry(id);
            return entry && (entry->state == OutboxEntry::State::Done || entry->needsUser());
        },
        Patience);
}

} // namespace

/// A ticket written while somebody is on the phone: few keys, nothing typed twice, files before it is sent.
class NewTicketTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PageDesk> desk;
    QPointer<RecordDialog> dialog;

    [[nodiscard]] bool open(const StartingValues &values = {})
    {
        dialog = new RecordDialog(desk->desk, newTicket(values));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
        return QTest::qWaitForWindowActive(dialog);
    }
    template <typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return dialog->findChild<T *>(name);
    }
    [[nodiscard]] QComboBox *box(const QString &element) const
    {
        return part<QComboBox>(u"field_"_s + element);
    }
    void title(const QString &words) const
    {
        auto *line = part<QLineEdit>(u"field_Name"_s);
        line->setFocus();
        QTest::keyClicks(line, words);
    }
    [[nodiscard]] QString make(const QString &name, const QByteArray &content) const
    {
        QFile file(desk->folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }
    /// Types into a box that completes, as a person does: what is not for the box goes to its list.
    static void typeAhead(QComboBox *box, const QString &letters)
    {
        box->setFocus();
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), letters);
    }
    [[nodiscard]] static QAbstractItemView *listOf(const QComboBox *box) { return box->completer()->popup(); }
    [[nodiscard]] QList<QAbstractButton *> similar() const
    {
        QList<QAbstractButton *> shown;
        for (auto *button : dialog->findChildren<QAbstractButton *>(u"similarTicket"_s)) {
            if (button->isVisible())
                shown.append(button);
        }
        return shown;
    }
    [[nodiscard]] QStringList filesOnServer(qint64 ticket) const
    {
        const Resource &actions = resource(resources::Actions);
        (void)outcome<Done>([&](auto done) {
            desk->workspace.loadChildren(resource(resources::Tickets), ticket, actions, &desk->store, done);
        });
        QStringList names;
        for (const Record &action :
             desk->store.serverChildren(resource(resources::Tickets), ticket, actions)) {
            (void)outcome<Done>([&](auto done) {
                desk->workspace.loadChildren(action, resource(resources::Attachments), &desk->store, done);
            });
            for (const Record &file :
                 desk->store.serverChildren(actions, action.id(), resource(resources::Attachments)))
                names.append(file.text(u"FileName"));
        }
        names.sort();
        return names;
    }

private Q_SLOTS:
    void init()
    {
        desk = std::make_unique<PageDesk>(60);
        QSignalSpy read(&desk->file, &StoreFile::read);
        desk->file.open(desk->folder.filePath(u"kept.sqlite"_s));
        QVERIFY(!read.isEmpty() || read.wait(Patience));
        QVERIFY(desk->ready());
        QCOMPARE(desk->load(resources::Products).phase, ListState::Phase::Loaded);
        desk->pusher.start();
    }
    void cleanup()
    {
        if (dialog)
            dialog->keepAsDraft();
        delete dialog;
        desk.reset();
    }

    void aCustomerIsFoundByFourLettersAndEnter()
    {
        QVERIFY(open());
        const QList<Record> customers = desk->all(resources::Customers);
        Record wanted;
        for (const Record &customer : customers) {
            if (customer.title().startsWith(u"Hay"_s))
                wanted = customer;
        }
        QVERIFY(!wanted.isNull());
        QComboBox *customer = box(u"CustomerID"_s);
        typeAhead(customer, wanted.title().left(4));
        QTRY_VERIFY(listOf(customer)->isVisible());
        QVERIFY(!listOf(customer)->currentIndex().isValid());
        QTest::keyClick(listOf(customer), Qt::Key_Return);
        QTRY_VERIFY(!listOf(customer)->isVisible());
        QCOMPARE(customer->currentText(), wanted.title());
        QVERIFY(dialog->isVisible()); // Enter was for the list
        title(u"The pump is silent"_s);
        QSignalSpy handed(dialog, &RecordDialog::handedOver);
        QTest::mouseClick(part<QAbstractButton>(u"saveButton"_s), Qt::LeftButton);
        QCOMPARE(handed.size(), 1);
        const auto entry = desk->outbox.entry(handed.at(0).at(0).toLongLong());
        QVERIFY(entry);
        bool sent = false;
        for (const FieldEdit &extra : entry->change.createOnly())
            sent = sent || (extra.element == u"CustomerID"_s && extra.after.toInteger() == wanted.id());
        QVERIFY(sent);
        QVERIFY(settled(desk->outbox, entry->id));
    }

    void tabTakesTheOnlyOneThatIsFoundAndLeavesSeveralAlone()
    {
        QVERIFY(open());
        const QList<Record> customers = desk->all(resources::Customers);
        QString only;
        for (const Record &customer : customers) {
            const QString name = customer.title();
            const auto same =
                std::count_if(customers.cbegin(), customers.cend(), [&name](const Record &other) {
                    return other.title().contains(name.left(6), Qt::CaseInsensitive);
                });
            // What QTest can type.
            const QString letters = name.left(6);
            const bool plain =
                std::all_of(letters.cbegin(), letters.cend(), [](QChar c) { return c.unicode() < 0x80; });
            if (same == 1 && name.size() > 8 && plain)
                only = name;
        }
        QVERIFY(!only.isEmpty());
        QComboBox *customer = box(u"CustomerID"_s);
        typeAhead(customer, only.left(6));
        QTRY_VERIFY(listOf(customer)->isVisible());
        QTest::keyClick(listOf(customer), Qt::Key_Tab);
        QTRY_COMPARE(customer->currentText(), only);
        QVERIFY(!customer->lineEdit()->hasFocus());
        typeAhead(customer, u"a"_s);
        QTRY_VERIFY(listOf(customer)->isVisible());
        QTest::keyClick(listOf(customer), Qt::Key_Tab);
        QTRY_COMPARE(customer->currentText(), u"a"_s);
    }

    void theCustomersProductsAreOfferedFirst()
    {
        // One that has a product, but not every product.
        const QList<Record> customers = desk->all(resources::Customers);
        const Resource &owned = resource(resources::CustomerProducts);
        qint64 chosen = 0;
        QSet<qint64> products;
        for (const Record &customer : customers) {
            if (chosen)
                break;
            (void)outcome<Done>([&](auto done) {
                desk->workspace.loadChildren(customer.resource(), customer.id(), owned, &desk->store, done);
            });
            products.clear();
            for (const Record &one : desk->store.children(customer.resource(), customer.id(), owned))
                products.insert(one.integer(u"ProductID"));
            if (!products.isEmpty() && products.size() < desk->store.count(resource(resources::Products)))
                chosen = customer.id();
        }
        QVERIFY(chosen);
        QVERIFY(open({{u"CustomerID"_s, Value::of(chosen)}}));
        const QComboBox *product = box(u"ProductID"_s);
        const auto idAt = [product](int row) {
            return product->itemData(row, Qt::UserRole + 1).toLongLong();
        };
        QTRY_VERIFY(product->count() > products.size() && products.contains(idAt(0)));
        for (int row = 0; row < products.size(); ++row)
            QVERIFY(products.contains(idAt(row)));
        QVERIFY(!products.contains(idAt(static_cast<int>(products.size()))));
        const QString customer = desk->store.record(resource(resources::Customers), chosen).title();
        QCOMPARE(product->itemData(0, Qt::UserRole).toString(), customer);
    }

    void startingValuesStandInTheFormAndAreNoEdits()
    {
        const Record type = desk->all(resources::TicketTypes).constLast();
        QVERIFY(open({{u"TicketTypeID"_s, Value::of(type.id())}}));
        QTRY_COMPARE(box(u"TicketTypeID"_s)->currentText(), type.title());
        dialog->close();
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QCOMPARE(desk->drafts.count(), 0);
    }

    void fromMyOwnTicketsANewOneIsMine()
    {
        const qint64 me = desk->all(resources::Users).constFirst().id();
        const QList<Place> places = allPlaces(me);
        const auto mine = std::find_if(places.cbegin(), places.cend(),
                                       [](const Place &place) { return place.key == u"tickets/mine"_s; });
        QVERIFY(mine != places.cend());
        QVERIFY(open(mine->starts));
        const QString name = desk->store.record(resource(resources::Users), me).title();
        QTRY_COMPARE(box(u"UserID"_s)->currentText(), name);
    }

    void theTypeOfTheLastTicketIsRemembered()
    {
        const Record type = desk->all(resources::TicketTypes).constLast();
        QVERIFY(open({{u"TicketTypeID"_s, Value::of(type.id())}}));
        title(u"Something of that type"_s);
        QSignalSpy handed(dialog, &RecordDialog::handedOver);
        QTest::mouseClick(part<QAbstractButton>(u"saveButton"_s), Qt::LeftButton);
        QCOMPARE(handed.size(), 1);
        QCOMPARE(desk->settings.get(keys::LastTicketType), type.id());
        QVERIFY(settled(desk->outbox, handed.at(0).at(0).toLongLong()));
    }

    void similarTicketsAreShownWhileTheTitleIsTypedAndOpenAtAPress()
    {
        const Record known = desk->firstTicket();
        QVERIFY(open());
        QVERIFY(!part<QWidget>(u"similarTickets"_s)->isVisible());
        title(known.title());
        QTRY_VERIFY_WITH_TIMEOUT(!similar().isEmpty(), Patience);
        QVERIFY(similar().size() <= 5);
        const QString number = QString::number(known.integer(u"TicketNumber"));
        const auto all = similar();
        const auto found = std::find_if(all.cbegin(), all.cend(), [&number](const QAbstractButton *button) {
            return button->text().startsWith(number);
        });
        QVERIFY(found != all.cend());
        QVERIFY((*found)->accessibleName().contains(known.title()));
        // The cursor stays where it is.
        QVERIFY(part<QLineEdit>(u"field_Name"_s)->hasFocus());
        QCOMPARE(part<QLineEdit>(u"field_Name"_s)->text(), known.title());
        (*found)->click();
        QCOMPARE(desk->opened.size(), 1);
        QCOMPARE(desk->opened.constFirst().second, known.id());
        QVERIFY(dialog->isVisible());
    }

    void filesAndAScreenshotGoWithTheTicket()
    {
        QVERIFY(open());
        title(u"The pump leaks, see the pictures"_s);
        desk->chosen = {make(u"chosen.txt"_s, "chosen")};
        QTest::mouseClick(part<QAbstractButton>(u"attachButton"_s), Qt::LeftButton);
        QImage shot(40, 30, QImage::Format_RGB32);
        shot.fill(Qt::green);
        QGuiApplication::clipboard()->setImage(shot);
        QTest::keySequence(part<QLineEdit>(u"field_Name"_s), QKeySequence::Paste);
        const auto *tray = part<FileTray>(u"fileTray"_s);
        QTRY_COMPARE(tray->files().size(), 2);
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(make(u"dropped.log"_s, "dropped"))});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(dialog, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(dialog, &drop);
        QCOMPARE(tray->files().size(), 3);
        QTRY_VERIFY(part<QLabel>(u"fileCost"_s)->text().contains(u"3 file"_s));
        // The text is not what was on the clipboard.
        QCOMPARE(part<QLineEdit>(u"field_Name"_s)->text(), u"The pump leaks, see the pictures"_s);

        QSignalSpy handed(dialog, &RecordDialog::handedOver);
        // The screenshot is on the disk.
        QTRY_VERIFY_WITH_TIMEOUT(part<QAbstractButton>(u"saveButton"_s)->isEnabled(), Patience);
        QTest::mouseClick(part<QAbstractButton>(u"saveButton"_s), Qt::LeftButton);
        QCOMPARE(handed.size(), 1);
        const qint64 entry = handed.at(0).at(0).toLongLong();
        QVERIFY(settled(desk->outbox, entry));
        QTRY_COMPARE_WITH_TIMEOUT(desk->outbox.unsentCount(), 0, Patience);
        const QStringList names = filesOnServer(desk->outbox.entry(entry)->serverId);
        QCOMPARE(names.size(), 3);
        QVERIFY(names.contains(u"chosen.txt"_s) && names.contains(u"dropped.log"_s));
        QVERIFY(names.filter(u".png"_s).size() == 1);
    }

    void whatCannotBeSentStandsInTheWay()
    {
        QVERIFY(open());
        title(u"With an empty file"_s);
        desk->chosen = {make(u"empty.txt"_s, {})};
        QTest::mouseClick(part<QAbstractButton>(u"attachButton"_s), Qt::LeftButton);
        QTRY_VERIFY(part<QLabel>(u"saveHint"_s)->text().contains(u"empty.txt is empty"_s));
        QVERIFY(!part<QAbstractButton>(u"saveButton"_s)->isEnabled());
        for (auto *remove : dialog->findChildren<QAbstractButton *>(u"chipRemove"_s)) {
            if (remove->accessibleName().contains(u"empty.txt"_s))
                QTest::mouseClick(remove, Qt::LeftButton);
        }
        QTRY_VERIFY(part<QAbstractButton>(u"saveButton"_s)->isEnabled());
    }

    void filesAreKeptWithTheDraftAndComeBackFromTheOutbox()
    {
        QVERIFY(open());
        title(u"Written on the train"_s);
        const QString file = make(u"photo.png"_s, "photo");
        desk->chosen = {file};
        QTest::mouseClick(part<QAbstractButton>(u"attachButton"_s), Qt::LeftButton);
        const QString key = dialog->draftKey();
        dialog->keepAsDraft();
        delete dialog;
        const auto draft = desk->drafts.draft(key);
        QVERIFY(draft);
        dialog = new RecordDialog(desk->desk, *draft);
        dialog->show();
        QCOMPARE(part<FileTray>(u"fileTray"_s)->files(), QStringList{file});

        desk->server.stop();
        QSignalSpy handed(dialog, &RecordDialog::handedOver);
        QTRY_VERIFY(part<QAbstractButton>(u"saveButton"_s)->isEnabled());
        QTest::mouseClick(part<QAbstractButton>(u"saveButton"_s), Qt::LeftButton);
        QCOMPARE(handed.size(), 1);
        const qint64 entry = handed.at(0).at(0).toLongLong();
        QTRY_VERIFY_WITH_TIMEOUT(!desk->waiting.isEmpty(), Patience);
        QCOMPARE(desk->outbox.unsentCount(), 2);
        // It is edited where it waits: its file is there, and is sent once.
        delete dialog;
        dialog = new RecordDialog(desk->desk, *desk->outbox.entry(entry));
        dialog->show();
        QCOMPARE(part<FileTray>(u"fileTray"_s)->files(), QStringList{file});
        title(u"!"_s);
        QTRY_VERIFY(part<QAbstractButton>(u"saveButton"_s)->isEnabled());
        QTest::mouseClick(part<QAbstractButton>(u"saveButton"_s), Qt::LeftButton);
        QCOMPARE(desk->outbox.unsentCount(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog || !dialog->isVisible(), Patience);
        QVERIFY(takeBack(desk->desk, entry));
        QCOMPARE(desk->outbox.unsentCount(), 0);
        QCOMPARE(desk->drafts.count(), 1);
        dialog = new RecordDialog(desk->desk, desk->drafts.all().constFirst());
        dialog->show();
        QCOMPARE(part<FileTray>(u"fileTray"_s)->files(), QStringList{file});
    }
};

QTEST_MAIN(NewTicketTest)
#include "newtickettest.moc"
