#include "talk.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// Pictures among the attachments: seen in place, for one request each, when asked for.
class PreviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsFetchedWhenAskedForAndNotBefore()
    {
        PageDesk desk(10);
        QVERIFY(desk.ready());
        const Record ticket = desk.firstTicket();
        const Resource &actions = resource(resources::Actions);
        (void)outcome<Done>([&](auto done) {
            desk.workspace.loadChildren(ticket.resource(), ticket.id(), actions, &desk.store, done);
        });
        const QList<Record> talk = desk.store.children(ticket.resource(), ticket.id(), actions);
        QVERIFY(!talk.isEmpty());
        const QString file = desk.folder.filePath(u"pump.png"_s);
        QImage red(900, 300, QImage::Format_RGB32);
        red.fill(Qt::red);
        QVERIFY(red.save(file));
        const QString fake = desk.folder.filePath(u"fake.png"_s);
        QFile other(fake);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        other.close();
        for (const QString &path : {file, fake}) {
            const auto up = outcome<Record>([&](auto done) {
                desk.workspace.upload(ticket.id(), talk.first().id(), path, &desk.store, done);
            });
            QVERIFY(up && up->ok());
        }
        Conversation conversation(ticket.id(), desk.desk);
        conversation.resize(800, 3000);
        conversation.show();
        (void)outcome<Done>([&](auto done) {
            desk.workspace.loadChildren(actions, talk.first().id(), resource(resources::Attachments),
                                        &desk.store, done);
        });
        (void)desk.requests();
        const auto buttons = [&conversation] {
            QList<QAbstractButton *> seen;
            for (auto *button : conversation.findChildren<QAbstractButton *>(u"previewAttachment"_s)) {
                if (button->isVisible())
                    seen.append(button);
            }
            return seen;
        };
        QTRY_COMPARE(buttons().size(), 2);
        QCOMPARE(desk.requests(), QStringList());
        const auto named = [&buttons](const QString &name) {
            QAbstractButton *found = nullptr;
            for (QAbstractButton *button : buttons()) {
                if (button->accessibleName().contains(name))
                    found = button;
            }
            return found;
        };
        QAbstractButton *show = named(u"pump.png"_s);
        QVERIFY(show && show->text().contains(u"1 request"_s));
        auto *picture = show->parentWidget()->findChild<QLabel *>(u"attachmentPicture"_s);
        show->click();
        QTRY_VERIFY(picture->isVisible());
        QVERIFY(!picture->pixmap().isNull());
        QVERIFY(picture->pixmap().deviceIndependentSize().width() <= 320);
        QCOMPARE(QColor(picture->pixmap().toImage().pixel(5, 5)), QColor(Qt::red));
        QCOMPARE(desk.requests().size(), 1);
        // What only calls itself a picture is said to be none.
        QAbstractButton *faked = named(u"fake.png"_s);
        auto *said = faked->parentWidget()->findChild<QLabel *>(u"attachmentPicture"_s);
        faked->click();
        QTRY_VERIFY(said->isVisible());
        QVERIFY(said->text().contains(u"no picture"_s));
        QVERIFY(faked->isEnabled());
    }
};

QTEST_MAIN(PreviewTest)
#include "previewtest.moc"
