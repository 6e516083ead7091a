#include "hands.h"
#include "program.h"

#include "models/recordtablemodel.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

/// Customers, contacts and products through the program's widgets, with what hangs below them.
class ObjectsGuiTest : public QObject
{
    Q_OBJECT

    using Profile = sandbox::Options::Profile;

    /// Goes to a list with its shortcut and opens the page of its first record that fits.
    [[nodiscard]] static QWidget *openFirst(Program &program, Qt::Key digit, const QString &table,
                                            const std::function<bool(const Record &)> &fits, qint64 &id)
    {
        QTest::keyClick(program.window(), digit, Qt::ControlModifier);
        QTableView *list = program.list(table);
        if (!list)
            return nullptr;
        for (int row = 0; row < list->model()->rowCount() && !id; ++row) {
            if (fits(modelOf(list)->recordAt(row)))
                id = modelOf(list)->idAt(row);
        }
        if (!id || !pick(*list, id))
            return nullptr;
        QTest::keyClick(list, Qt::Key_Return);
        auto *tabs = seen<QTabWidget>(program.window(), u"pageTabs"_s);
        return tabs && QTest::qWaitFor([tabs] { return tabs->currentIndex() > 0; }, Patience)
                   ? tabs->currentWidget()
                   : nullptr;
    }
    /// Brings a tab of a page to front.
    [[nodiscard]] static bool turnTo(QWidget *page, const QString &title)
    {
        for (auto *tabs : page->findChildren<QTabBar *>()) {
            for (int index = 0; index < tabs->count(); ++index) {
                if (tabs->tabText(index).remove(u'&').startsWith(title)) {
                    QTest::mouseClick(tabs, Qt::LeftButton, Qt::NoModifier, tabs->tabRect(index).center());
                    return tabs->currentIndex() == index;
                }
            }
        }
        return false;
    }
    [[nodiscard]] static bool save(QWidget *editor, const QString &name)
    {
        return press(seen<QAbstractButton>(editor, u"saveButton"_s)) && isGone(name);
    }
    [[nodiscard]] static bool shows(QTableView *table, const QString &element, const QString &text)
    {
        return QTest::qWaitFor(
            [&] {
                for (int row = 0; row < table->model()->rowCount(); ++row) {
                    if (modelOf(table)->recordAt(row).text(element) == text)
                        return true;
                }
                return false;
            },
            Patience);
    }

private Q_SLOTS:
    void aCustomersPhoneNumberIsAddedChangedAndDeleted_data() { bothProfiles(); }
    void aCustomersPhoneNumberIsAddedChangedAndDeleted()
    {
        QFETCH(Profile, profile);
        Program program(profile, 5);
        QVERIFY(program.start());
        qint64 id = 0;
        QWidget *page = openFirst(
            program, Qt::Key_2, u"customerTable"_s,
            [](const Record &customer) { return customer.flag(u"IsActive"); }, id);
        QVERIFY(page);
        QVERIFY(press(seen<QAbstractButton>(page, u"add_phonenumbers"_s)));
        QWidget *editor = seenWindow(u"phonenumberEditor"_s);
        QVERIFY(editor);
        QVERIFY(type(seen<QLineEdit>(editor, u"field_Number"_s), u"+49 30 123456"_s));
        QVERIFY(save(editor, u"phonenumberEditor"_s));
        const QString below = u"customers/%1/phonenumbers"_s.arg(id);
        const auto post = program.request("POST", below);
        QVERIFY(post.body.contains("<Number>+49 30 123456</Number>"));
        auto *table = seen<QTableView>(page, u"phonenumbersOfPage"_s);
        QVERIFY(table);
        QVERIFY(shows(table, u"Number"_s, u"+49 30 123456"_s));

        qint64 phone = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (modelOf(table)->recordAt(row).text(u"Number") == u"+49 30 123456")
                phone = modelOf(table)->idAt(row);
        }
        QVERIFY(pick(*table, phone));
        QVERIFY(press(seen<QAbstractButton>(page, u"edit_phonenumbers"_s)));
        editor = seenWindow(u"phonenumberEditor"_s);
        QVERIFY(editor);
        QVERIFY(type(seen<QLineEdit>(editor, u"field_Extension"_s), u"77"_s));
        QVERIFY(save(editor, u"phonenumberEditor"_s));
        const auto put = program.request("PUT", u"%1/%2"_s.arg(below).arg(phone));
        QVERIFY(put.body.contains("<PhoneNumber><Extension>77</Extension></PhoneNumber>"));
        QVERIFY(shows(table, u"Extension"_s, u"77"_s));

        QVERIFY(pick(*table, phone));
        QVERIFY(press(seen<QAbstractButton>(page, u"remove_phonenumbers"_s)));
        QVERIFY(press(seen<QAbstractButton>(page->window(), u"confirmYes"_s)));
        QCOMPARE(program.request("DELETE", u"%1/%2"_s.arg(below).arg(phone)).status, 200);
        QTRY_COMPARE(modelOf(table)->rowOf(phone), -1);
    }

    void anAddressIsAddedAndChanged_data() { bothProfiles(); }
    void anAddressIsAddedAndChanged()
    {
        QFETCH(Profile, profile);
        Program program(profile, 5);
        QVERIFY(program.start());
        qint64 id = 0;
        QWidget *page = openFirst(
            program, Qt::Key_2, u"customerTable"_s,
            [](const Record &customer) { return customer.flag(u"IsActive"); }, id);
        QVERIFY(page);
        QVERIFY(press(seen<QAbstractButton>(page, u"add_addresses"_s)));
        QWidget *editor = seenWindow(u"addressEditor"_s);
        QVERIFY(editor);
        QVERIFY(type(seen<QLineEdit>(editor, u"field_Addr1"_s), u"Straße des 17. Juni 1"_s));
        QVERIFY(save(editor, u"addressEditor"_s));
        const QString below = u"customers/%1/addresses"_s.arg(id);
        QVERIFY(program.request("POST", below).body.contains("<Addr1>Straße des 17. Juni 1</Addr1>"));
        auto *table = seen<QTableView>(page, u"addressesOfPage"_s);
        QVERIFY(table);
        QVERIFY(shows(table, u"Addr1"_s, u"Straße des 17. Juni 1"_s));
        qint64 address = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (modelOf(table)->recordAt(row).text(u"Addr1") == u"Straße des 17. Juni 1")
                address = modelOf(table)->idAt(row);
        }
        QVERIFY(pick(*table, address));
        QVERIFY(press(seen<QAbstractButton>(page, u"edit_addresses"_s)));
        editor = seenWindow(u"addressEditor"_s);
        QVERIFY(editor);
        QVERIFY(type(seen<QLineEdit>(editor, u"field_City"_s), u"Berlin"_s));
        QVERIFY(save(editor, u"addressEditor"_s));
        // The answer to this PUT is empty (reference B.3); the new city is seen all the same.
        const auto put = program.request("PUT", u"%1/%2"_s.arg(below).arg(address));
        QVERIFY(put.body.contains("<Address><City>Berlin</City></Address>"));
        QVERIFY(shows(table, u"City"_s, u"Berlin"_s));
    }

    void aNoteIsAddedAndDeleted_data() { bothProfiles(); }
    void aNoteIsAddedAndDeleted()
    {
        QFETCH(Profile, profile);
        Program program(profile, 5);
        QVERIFY(program.start());
        qint64 id = 0;
        QWidget *page = openFirst(
            program, Qt::Key_2, u"customerTable"_s,
            [](const Record &customer) { return customer.flag(u"IsActive"); }, id);
        QVERIFY(page);
        QVERIFY(press(seen<QAbstractButton>(page, u"add_notes"_s)));
        QWidget *editor = seenWindow(u"noteEditor"_s);
        QVERIFY(editor);
        QVERIFY(type(seen<QLineEdit>(editor, u"field_Title"_s), u"Gate code"_s));
        QVERIFY(type(seen<QPlainTextEdit>(editor, u"field_Description"_s), u"1 < 2 & 3"_s));
        QVERIFY(save(editor, u"noteEditor"_s));
        const QString below = u"customers/%1/notes"_s.arg(id);
        const auto post = program.request("POST", below);
        QVERIFY(post.body.contains("<Title>Gate code</Title>"));
        QVERIFY2(post.body.contains("1 &amp;lt; 2 &amp;amp; 3"), post.body.constData());
        auto *table = seen<QTableView>(page, u"notesOfPage"_s);
        QVERIFY(table);
        QVERIFY(shows(table, u"Title"_s, u"Gate code"_s));
        qint64 note = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (modelOf(table)->recordAt(row).text(u"Title") == u"Gate code")
                note = modelOf(table)->idAt(row);
        }
        // The service has no way to change a note, so none is offered (reference B.3).
        QVERIFY(!page->findChild<QAbstractButton *>(u"edit_notes"_s));
        QVERIFY(pick(*table, note));
        QVERIFY(press(seen<QAbstractButton>(page, u"remove_notes"_s)));
        QVERIFY(press(seen<QAbstractButton>(page->window(), u"confirmYes"_s)));
        QCOMPARE(program.request("DELETE", u"%1/%2"_s.arg(below).arg(note)).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(modelOf(table)->rowOf(note), -1, Patience);
    }

    void aCustomerGetsAProductWithNothingMoreSaid_data() { bothProfiles(); }
    void aCustomerGetsAProductWithNothingMoreSaid()
    {
        QFETCH(Profile, profile);
        Program program(profile, 5);
        QVERIFY(program.start());
        qint64 id = 0;
        QWidget *page = openFirst(
            program, Qt::Key_2, u"customerTable"_s,
            [](const Record &customer) { return customer.flag(u"IsActive"); }, id);
        QVERIFY(page);
        QVERIFY(turnTo(page, u"Products"_s));
        // Hidden while it has no rows.
        auto *table = page->findChild<QTableView *>(u"customerproductsOfPage"_s);
        QVERIFY(table);
        QVERIFY(press(seen<QAbstractButton>(page, u"add_customerproducts"_s)));
        QWidget *editor = seenWindow(u"organizationproductEditor"_s);
        QVERIFY(editor);
        QVERIFY(!seen<QAbstractButton>(editor, u"saveButton"_s)->isEnabled());
        auto *product = seen<QComboBox>(editor, u"field_ProductID"_s);
        QVERIFY(product);
        QTRY_VERIFY_WITH_TIMEOUT(product->count() > 0, Patience);
        QVERIFY(choose(product, u"Pump Controller"_s));
        program.server().clearExchanges();
        QVERIFY(save(editor, u"organizationproductEditor"_s));
        const auto post = program.request("POST", u"customers/%1/products/"_s.arg(id));
        QCOMPARE(post.status, 200);
        // A body without any element would be a 500 (reference D.6).
        QVERIFY2(post.body.contains("<OrganizationProduct>") && post.body.count('<') > 3,
                 post.body.constData());
        QVERIFY(shows(table, u"Product"_s, u"Pump Controller"_s));
    }

    void aContactIsMadeForACustomer_data() { bothProfiles(); }
    void aContactIsMadeForACustomer()
    {
        QFETCH(Profile, profile);
        Program program(profile, 5);
        QVERIFY(program.start());
        qint64 id = 0;
        QWidget *page = openFirst(
            program, Qt::Key_2, u"customerTable"_s,
            [](const Record &customer) { return customer.flag(u"IsActive"); }, id);
        QVERIFY(page);
        QVERIFY(turnTo(page, u"Contacts"_s));
        QVERIFY(press(seen<QAbstractButton>(page, u"add_contacts"_s)));
        QWidget *editor = seenWindow(u"contactEditor"_s);
        QVERIFY(editor);
        QVERIFY(type(seen<QLineEdit>(editor, u"field_FirstName"_s), u"Zoë"_s));
        QVERIFY(type(seen<QLineEdit>(editor, u"field_LastName"_s), u"O'Hara & Co"_s));
        QVERIFY(save(editor, u"contactEditor"_s));
        const auto post = program.request("POST", u"customers/%1/contacts"_s.arg(id));
        QCOMPARE(post.status, 200);
        QVERIFY2(post.body.contains("<LastName>O'Hara &amp; Co</LastName>"), post.body.constData());
        auto *table = seen<QTableView>(page, u"contactsOfPage"_s);
        QVERIFY(table);
        QVERIFY(shows(table, u"LastName"_s, u"O'Hara & Co"_s));
    }

    void aCustomerCannotBeDeletedAndThePageSaysSo()
    {
        Program program(Profile::Y2018, 5);
        QVERIFY(program.start());
        qint64 id = 0;
        QWidget *page = openFirst(
            program, Qt::Key_2, u"customerTable"_s, [](const Record &) { return true; }, id);
        QVERIFY(page);
        auto *remove = page->findChild<QAction *>(u"deleteObject"_s);
        QVERIFY(remove);
        remove->trigger();
        QVERIFY(messageIn(page).contains(u"does not let"));
        QCOMPARE(program.count("DELETE"), 0);
    }

    void aProductGetsAVersion_data() { bothProfiles(); }
    void aProductGetsAVersion()
    {
        QFETCH(Profile, profile);
        Program program(profile, 5);
        QVERIFY(program.start());
        qint64 id = 0;
        QWidget *page = openFirst(
            program, Qt::Key_4, u"productTable"_s, [](const Record &) { return true; }, id);
        QVERIFY(page);
        QVERIFY(turnTo(page, u"Versions"_s));
        QVERIFY(press(seen<QAbstractButton>(page, u"add_versions"_s)));
        QWidget *editor = seenWindow(u"versionEditor"_s);
        QVERIFY(editor);
        QVERIFY(type(seen<QLineEdit>(editor, u"field_VersionNumber"_s), u"9.9-beta"_s));
        auto *status = seen<QComboBox>(editor, u"field_ProductVersionStatusID"_s);
        QVERIFY(status);
        QTRY_VERIFY(status->count() > 0);
        if (status->currentIndex() < 0)
            QVERIFY(choose(status, 0));
        QVERIFY(save(editor, u"versionEditor"_s));
        const auto post = program.request("POST", u"products/%1/versions"_s.arg(id));
        QVERIFY(post.body.contains("<VersionNumber>9.9-beta</VersionNumber>"));
        auto *table = seen<QTableView>(page, u"versionsOfPage"_s);
        QVERIFY(table);
        QVERIFY(shows(table, u"VersionNumber"_s, u"9.9-beta"_s));
    }

    void aContactIsEdited_data() { bothProfiles(); }
    void aContactIsEdited()
    {
        QFETCH(Profile, profile);
        Program program(profile, 5);
        QVERIFY(program.start());
        qint64 id = 0;
        QWidget *page = openFirst(
            program, Qt::Key_3, u"contactTable"_s, [](const Record &) { return true; }, id);
        QVERIFY(page);
        QVERIFY(press(seen<QAbstractButton>(page, u"editButton"_s)));
        QWidget *editor = seenWindow(u"contactEditor"_s);
        QVERIFY(editor);
        QVERIFY(type(seen<QLineEdit>(editor, u"field_Title"_s), u"Head of Pumps"_s));
        program.server().clearExchanges();
        QVERIFY(save(editor, u"contactEditor"_s));
        const auto put = program.request("PUT", u"contacts/%1"_s.arg(id));
        QVERIFY(put.body.contains("<Contact><Title>Head of Pumps</Title></Contact>"));
        QVERIFY(QTest::qWaitFor(
            [&] {
                auto *list = program.window()->findChild<QTableView *>(u"contactTable"_s);
                return list &&
                       modelOf(list)->recordAt(modelOf(list)->rowOf(id)).text(u"Title") == u"Head of Pumps";
            },
            Patience));
    }
};

QTEST_MAIN(ObjectsGuiTest)
#include "objectsguitest.moc"
