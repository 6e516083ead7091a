#include "window/listpage.h"
#include "shelldesk.h"
#include "window/listoverlay.h"
#include "window/messagebar.h"

#include <QAccessible>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

#include <memory>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

class ListPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ShellDesk> m_desk;
    std::unique_ptr<ListPage> m_page;

    [[nodiscard]] QLineEdit *search() const { return m_page->findChild<QLineEdit *>(u"searchBox"_s); }
    [[nodiscard]] QTableView *table() const { return m_page->findChild<QTableView *>(u"ticketTable"_s); }
    [[nodiscard]] ListOverlay *overlay() const { return m_page->findChild<ListOverlay *>(); }
    [[nodiscard]] QString count() const { return m_page->findChild<QLabel *>(u"rowCount"_s)->text(); }
    [[nodiscard]] QString message() const { return m_page->findChild<MessageBar *>()->text(); }
    [[nodiscard]] QPoint cell(int row, int column = 0) const
    {
        const QHeaderView *header = table()->horizontalHeader();
        return table()->visualRect(m_page->model().index(row, header->logicalIndex(column))).center();
    }
    [[nodiscard]] QStringList shownColumns() const
    {
        QStringList labels;
        const QHeaderView *header = table()->horizontalHeader();
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (!header->isSectionHidden(column))
                labels.append(m_page->model().columns().at(column).element);
        }
        return labels;
    }
    void showPage()
    {
        m_page = std::make_unique<ListPage>(resource(resources::Tickets), m_desk->desk);
        m_page->resize(1100, 600);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void showLoaded()
    {
        showPage();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model().rowCount(), 40, 15'000);
        QTRY_VERIFY(m_desk->practice.phase(resources::Tickets) == ListState::Phase::Loaded);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ShellDesk>();
        QVERIFY(m_desk->practice.start());
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void theListLoadsWhenItIsSeenAndSaysHowManyRowsThereAre()
    {
        showLoaded();
        QCOMPARE(count(), u"40"_s);
        QVERIFY(!overlay()->isVisible());
        QCOMPARE(table()->accessibleName(), u"Tickets"_s);
        QCOMPARE(search()->accessibleName(), u"Search"_s);
    }

    void typingFiltersAtOnceAndEscapeBringsEverythingBack()
    {
        showLoaded();
        const QString number = m_page->model().recordAt(0).text(u"TicketNumber");
        typeInto(search(), number);
        QVERIFY(m_page->model().rowCount() >= 1);
        QVERIFY(m_page->model().rowCount() < 40);
        QCOMPARE(count(), u"%1 of 40"_s.arg(m_page->model().rowCount()));
        QTest::keyClick(search(), Qt::Key_Escape);
        QCOMPARE(m_page->model().rowCount(), 40);
        QVERIFY(table()->hasFocus());
    }

    void aWordNobodyKnowsOffersToClearTheFilter()
    {
        showLoaded();
        typeInto(search(), u"xyzzy"_s);
        QVERIFY(overlay()->isVisible());
        QCOMPARE(overlay()->title(), u"No match for “xyzzy”"_s);
        QVERIFY(press(*m_page, u"Clear Filter"_s));
        QVERIFY(!overlay()->isVisible());
        QCOMPARE(search()->text(), QString());
    }

    void whatStandsInPlaceOfTheRowsCoversThemAndCanBeReadAloud()
    {
        showLoaded();
        typeInto(search(), u"xyzzy"_s);
        QVERIFY(overlay()->isVisible());
        m_page->resize(800, 400);
        const auto rows = [this] {
            return QRect(table()->viewport()->mapTo(m_page.get(), QPoint()), table()->viewport()->size());
        };
        QTRY_COMPARE(overlay()->geometry(), rows());
        // A message above the table moves it.
        m_page->findChild<MessageBar *>()->showMessage(MessageBar::Tone::Info, u"News"_s);
        QTRY_VERIFY(rows().top() > 80);
        QTRY_COMPARE(overlay()->geometry(), rows());
        const QAccessibleInterface *page = QAccessible::queryAccessibleInterface(m_page.get());
        QVERIFY(page->indexOfChild(QAccessible::queryAccessibleInterface(overlay())) >= 0);
    }

    void askingTheServerSendsOneFilteredRequestAndSaysWhatCameBack()
    {
        showLoaded();
        m_desk->practice.server.clearExchanges();
        typeInto(search(), u"xyzzy"_s);
        QVERIFY(press(*m_page, u"Search on the Server (1 Request)"_s));
        QTRY_VERIFY_WITH_TIMEOUT(message().contains(u"The server found 0"), 10'000);
        const QStringList requests = m_desk->practice.requests();
        QCOMPARE(requests.size(), 1);
        QVERIFY2(requests.first().contains(u"xyzzy") && requests.first().contains(u"contains"),
                 qPrintable(requests.first()));
        QVERIFY(!buttonOf(*m_page, u"Search on the Server (1 Request)"_s));
    }

    void whatTheServerFindsAppears()
    {
        // The list is stopped before anything arrives, as if it were too long to load.
        showPage();
        m_desk->practice.workspace.stopRefresh(resource(resources::Tickets));
        showLoaded();
        const Record some = m_page->model().recordAt(3);
        QVERIFY(m_desk->practice.server.execute(
            u"UPDATE Tickets SET Name = 'A very new title' WHERE TicketID = %1"_s.arg(some.id())));
        typeInto(search(), u"very new title"_s);
        QCOMPARE(m_page->model().rowCount(), 0);
        QVERIFY(press(*m_page, u"Search on the Server (1 Request)"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model().rowCount(), 1, 10'000);
        QCOMPARE(m_page->model().idAt(0), some.id());
    }

    void theServerMayBeAskedWheneverWordsAreSearched()
    {
        showLoaded();
        const auto *offer = m_page->findChild<QToolButton *>(u"searchServer"_s);
        QVERIFY(!offer->isVisible());
        // Many rows have it; the server may know more all the same.
        typeInto(search(), u"e"_s);
        QVERIFY(!offer->isVisible());
        const QString word = m_page->model().recordAt(0).text(u"Status").left(3);
        typeInto(search(), word);
        QVERIFY(m_page->model().rowCount() > 1);
        QVERIFY(offer->isVisible());
        QCOMPARE(offer->text(), u"Search on the Server (1 Request)"_s);
    }

    void whatCostsMoreThanAFewRequestsIsAskedFirst()
    {
        showLoaded();
        auto *again = m_page->findChild<QToolButton *>(u"refreshButton"_s);
        m_desk->practice.server.clearExchanges();
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY(!m_page->findChild<QMessageBox *>(u"refreshQuestion"_s));
        QTRY_VERIFY(!m_desk->practice.server.exchanges().isEmpty());
        QTRY_VERIFY(m_desk->practice.phase(resources::Tickets) == ListState::Phase::Loaded);

        // A long list that was never read to its end: what changed cannot be told.
        m_page.reset();
        m_desk = std::make_unique<ShellDesk>();
        QVERIFY(m_desk->practice.start());
        showPage();
        m_desk->practice.workspace.stopRefresh(resource(resources::Tickets));
        QList<Record> many;
        for (int id = 1; id <= 6200; ++id) {
            Record record(resource(resources::Tickets));
            record.setValue(u"TicketID", Value::of(qint64(9'000'000 + id)));
            many.append(record);
        }
        m_desk->practice.store.put(many);
        m_desk->practice.server.clearExchanges();
        again = m_page->findChild<QToolButton *>(u"refreshButton"_s);
        QTest::mouseClick(again, Qt::LeftButton);
        QPointer<QMessageBox> question = m_page->findChild<QMessageBox *>(u"refreshQuestion"_s);
        QVERIFY(question);
        QVERIFY2(question->informativeText().contains(u"7 request"), qPrintable(question->informativeText()));
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(!question);
        QVERIFY(m_desk->practice.requests().isEmpty());
        QVERIFY(m_desk->practice.phase(resources::Tickets) == ListState::Phase::NotLoaded);

        QTest::mouseClick(again, Qt::LeftButton);
        question = m_page->findChild<QMessageBox *>(u"refreshQuestion"_s);
        QVERIFY(question);
        QVERIFY(press(*question, u"Read"_s));
        QTRY_VERIFY(m_desk->practice.phase(resources::Tickets) == ListState::Phase::Loaded);
        QVERIFY(!m_desk->practice.requests().isEmpty());
    }

    void aDeadServerIsSaidWithARetryThatWorks()
    {
        m_desk->practice.server.stop();
        showPage();
        QTRY_VERIFY_WITH_TIMEOUT(buttonOf(*m_page, u"Retry"_s), 30'000);
        QVERIFY(overlay()->isVisible());
        QVERIFY(!overlay()->title().isEmpty());
        QVERIFY(m_desk->practice.server.start());
        QVERIFY(press(*m_page, u"Retry"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model().rowCount(), 40, 15'000);
        QVERIFY(!overlay()->isVisible());
    }

    void aRefreshThatFailsKeepsTheRowsAndSaysSoAbove()
    {
        showLoaded();
        m_desk->practice.server.setFaults({u"status=503"_s});
        QTest::mouseClick(m_page->findChild<QToolButton *>(u"refreshButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!message().isEmpty(), 30'000);
        QCOMPARE(m_page->model().rowCount(), 40);
        m_desk->practice.server.setFaults({});
        QVERIFY(press(*m_page, u"Retry"_s));
        QTRY_VERIFY_WITH_TIMEOUT(message().isEmpty(), 15'000);
    }

    void withoutAnAccountThePageOffersToSignIn()
    {
        m_page = std::make_unique<ListPage>(resource(resources::Tickets), m_desk->desk);
        m_page->setSignedIn(false);
        QSignalSpy wanted(m_page.get(), &ListPage::signInRequested);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QVERIFY(press(*m_page, u"Sign In…"_s));
        QCOMPARE(wanted.size(), 1);
    }

    void anEmptyViewAndAnEmptyAccountSayDifferentThings()
    {
        showLoaded();
        m_page->setPredicate([](const Record &) { return false; });
        QVERIFY(overlay()->isVisible());
        QCOMPARE(overlay()->title(), u"Nothing here"_s);
        m_page->setPredicate({});
        QVERIFY(!overlay()->isVisible());

        m_page.reset();
        m_desk = std::make_unique<ShellDesk>(0);
        QVERIFY(m_desk->practice.start());
        showPage();
        QTRY_COMPARE_WITH_TIMEOUT(overlay()->title(), u"No Tickets yet"_s, 10'000);
        QSignalSpy create(m_page.get(), &ListPage::createRequested);
        QVERIFY(press(*m_page, u"New Ticket…"_s));
        QCOMPARE(create.size(), 1);
    }

    void theSelectedRowStaysThroughRefreshSortAndFilter()
    {
        showLoaded();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell(4));
        const Record chosen = m_page->model().recordAt(4);
        QCOMPARE(m_page->currentId(), chosen.id());
        table()->sortByColumn(m_page->model().columnOf(u"Name"), Qt::DescendingOrder);
        QCOMPARE(m_page->currentId(), chosen.id());
        typeInto(search(), chosen.text(u"TicketNumber"));
        QCOMPARE(m_page->currentId(), chosen.id());
        typeInto(search(), {});
        QVERIFY(m_desk->practice.server.execute(u"UPDATE Tickets SET Name = Name || '!'"_s));
        m_page->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model().recordAt(0).title().endsWith(u'!'), 15'000);
        QCOMPARE(m_page->currentId(), chosen.id());
        QCOMPARE(m_page->selectedIds(), QList<qint64>{chosen.id()});
    }

    void enterAndDoubleClickOpenTheRow()
    {
        showLoaded();
        QSignalSpy opened(m_page.get(), &ListPage::openRequested);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell(2));
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, cell(2));
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.last().first().toLongLong(), m_page->model().idAt(2));
        typeInto(search(), m_page->model().recordAt(5).text(u"TicketNumber"));
        QTest::keyClick(search(), Qt::Key_Down);
        QVERIFY(table()->hasFocus());
        QTest::keyClick(table(), Qt::Key_Enter);
        QCOMPARE(opened.size(), 3);
    }

    void keysWorkInAListThatWasEnteredWhileItWasStillEmpty()
    {
        m_desk->practice.server.setFaults({u"delay=500"_s});
        showPage();
        QCOMPARE(m_page->model().rowCount(), 0);
        m_page->focusTable();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model().rowCount(), 40, 15'000);
        QSignalSpy opened(m_page.get(), &ListPage::openRequested);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.last().first().toLongLong(), m_page->model().idAt(0));
    }

    void rowsThatComeLateTakeNoFocusAway()
    {
        m_desk->practice.server.setFaults({u"delay=500"_s});
        showPage();
        m_page->focusTable();
        m_page->focusSearch();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model().rowCount(), 40, 15'000);
        QVERIFY(search()->hasFocus());
        QCOMPARE(m_page->currentId(), 0);
    }

    void theSlashFindsAndTheArrowGoesBackToTheRows()
    {
        showLoaded();
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Slash);
        QVERIFY(search()->hasFocus());
        QTest::keyClick(search(), Qt::Key_Down);
        QVERIFY(table()->hasFocus());
        QVERIFY(m_page->currentId() != 0);
    }

    void widthsOrderAndSortAreRemembered()
    {
        showLoaded();
        QHeaderView *header = table()->horizontalHeader();
        const int title = m_page->model().columnOf(u"Name");
        const int number = m_page->model().columnOf(u"TicketNumber");
        header->resizeSection(title, 333);
        header->moveSection(header->visualIndex(title), 0);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(number) + 20, header->height() / 2));
        const QStringList before = shownColumns();
        const Qt::SortOrder order = header->sortIndicatorOrder();
        QCOMPARE(header->sortIndicatorSection(), number);
        showLoaded();
        QCOMPARE(shownColumns(), before);
        QCOMPARE(shownColumns().first(), u"Name"_s);
        QCOMPARE(table()->columnWidth(m_page->model().columnOf(u"Name")), 333);
        QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(),
                 m_page->model().columnOf(u"TicketNumber"));
        QCOMPARE(table()->horizontalHeader()->sortIndicatorOrder(), order);
        QCOMPARE(m_page->model().sortColumn(), m_page->model().columnOf(u"TicketNumber"));
    }

    void columnsThatWereSpoiledInTheFileFallBack_data()
    {
        QTest::addColumn<QVariant>("columns");
        QTest::newRow("nobody knows them") << QVariant(QStringList{u"Nonsense:90"_s, u":"_s});
        QTest::newRow("not a list") << QVariant(42);
        QTest::newRow("empty") << QVariant(QStringList());
    }
    void columnsThatWereSpoiledInTheFileFallBack()
    {
        QFETCH(QVariant, columns);
        m_desk->settings.setRaw(u"lists/tickets/columns", columns);
        m_desk->settings.setRaw(u"lists/tickets/sort", QStringList{u"Nonsense"_s});
        showLoaded();
        QVERIFY(shownColumns().contains(u"Name"_s));
        QVERIFY(shownColumns().size() > 3);
    }

    void absurdWidthsAreBounded()
    {
        m_desk->settings.setRaw(u"lists/tickets/columns",
                                QStringList{u"Name:999999999"_s, u"TicketNumber:-5"_s});
        showLoaded();
        QCOMPARE(shownColumns(), (QStringList{u"Name"_s, u"TicketNumber"_s}));
        QVERIFY(table()->columnWidth(m_page->model().columnOf(u"Name")) <= 2000);
        QVERIFY(table()->columnWidth(m_page->model().columnOf(u"TicketNumber")) >= 20);
    }
};

QTEST_MAIN(ListPageTest)
#include "listpagetest.moc"
