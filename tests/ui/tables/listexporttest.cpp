#include "tables/listexport.h"

#include "models/csv.h"
#include "shelldesk.h"
#include "window/listpage.h"
#include "window/messagebar.h"

#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

#include <memory>

using namespace ticketeer;
using namespace ticketeer::test;
using namespace Qt::StringLiterals;

class ListExportTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ShellDesk> m_desk;
    std::unique_ptr<ListPage> m_page;
    std::unique_ptr<MessageBar> m_messages;
    QString m_suggested;

    void exportTo(const QString &file)
    {
        m_desk->desk.askSaveFile = [this, file](QWidget *, const QString &name, const auto &done) {
            m_suggested = name;
            done(file);
        };
        exportList(*m_page, m_desk->desk, *m_messages);
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_desk = std::make_unique<ShellDesk>();
        QVERIFY(m_desk->practice.start());
        m_messages = std::make_unique<MessageBar>();
        m_page = std::make_unique<ListPage>(resource(resources::Tickets), m_desk->desk);
        m_page->resize(1100, 600);
        m_page->show();
        QTRY_COMPARE_WITH_TIMEOUT(m_page->model().rowCount(), 40, 15'000);
        QTRY_VERIFY(m_desk->practice.phase(resources::Tickets) == ListState::Phase::Loaded);
    }
    void cleanup()
    {
        m_page.reset();
        m_messages.reset();
        m_desk.reset();
    }

    void theFileHasTheColumnsAndRowsThatAreSeen()
    {
        QHeaderView *header = m_page->table().horizontalHeader();
        header->moveSection(0, 1);
        m_page->table().sortByColumn(m_page->model().columnOf(u"TicketNumber"), Qt::AscendingOrder);
        const QString word = m_page->model().recordAt(0).text(u"Name").section(u' ', 0, 0);
        m_page->setSearchText(word);
        const int rows = m_page->model().rowCount();
        QVERIFY(rows > 0 && rows < 40);

        const QString name = m_desk->dir.filePath(u"list.csv"_s);
        exportTo(name);
        QTRY_VERIFY_WITH_TIMEOUT(!m_messages->text().isEmpty(), 10'000);
        QVERIFY(m_suggested.startsWith(u"Tickets "_s) && m_suggested.endsWith(u".csv"_s));
        QVERIFY2(m_messages->text().contains(QDir::toNativeSeparators(name)), qPrintable(m_messages->text()));
        QVERIFY(m_messages->text().startsWith(u"%1 row"_s.arg(rows)));

        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto table = csv::read(file.readAll());
        QVERIFY(table.ok());
        QCOMPARE(table->rows.size(), rows + 1);
        QStringList labels;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (!header->isSectionHidden(column))
                labels.append(m_page->model().columns().at(column).label);
        }
        QCOMPARE(table->columnCount(), labels.size());
        for (qsizetype i = 0; i < labels.size(); ++i)
            QVERIFY(table->rows.first().at(i).startsWith(labels.at(i)));
        const auto title = labels.indexOf(u"Title"_s);
        for (int row = 0; row < rows; ++row)
            QCOMPARE(table->rows.at(row + 1).at(title), m_page->model().recordAt(row).text(u"Name"));
    }

    void whatCannotBeWrittenIsSaid()
    {
        exportTo(m_desk->dir.filePath(u"no/such/folder/list.csv"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_messages->text().contains(u"could not be written"_s), 10'000);
    }

    void nothingIsWrittenWhenTheQuestionIsDismissed()
    {
        exportTo(QString());
        QVERIFY(m_messages->text().isEmpty());
        QCOMPARE(QDir(m_desk->dir.path()).entryList({u"*.csv"_s}).size(), 0);
    }
};

QTEST_MAIN(ListExportTest)
#include "listexporttest.moc"
