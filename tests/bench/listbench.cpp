#include "models/recordtablemodel.h"
#include "store/recordstore.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace ticketeer;
using namespace Qt::StringLiterals;

namespace {

const QStringList &words()
{
    static const QStringList all =
        u"pump pressure valve gateway controller display sensor offline alarm invoice report update licence "
        "reading tank motor cable firmware login timeout battery leak noise calibrate"_s.split(u' ');
    return all;
}

QString word(qint64 seed)
{
    return words().at(static_cast<qsizetype>((static_cast<quint64>(seed) * 2654435761U >> 7) %
                                             static_cast<quint64>(words().size())));
}

Record ticket(qint64 id)
{
    static const QStringList people{u"Mara Lind"_s, u"Felix Grün"_s, u"Hannah O'Connor"_s,
                                    u"Luc Desrosiers"_s, u"Aiko Tanaka"_s};
    static const QStringList statuses{u"New"_s, u"Waiting on Customer"_s, u"On Hold"_s, u"Closed"_s};
    Record record(resource(resources::Tickets));
    record.setValue(u"TicketID", Value::of(5'000'000 + id));
    record.setValue(u"TicketNumber", Value::of(1000 + id));
    record.setValue(u"Name", Value::of(u"%1 %2 shows F-%3 at %4"_s.arg(word(id), word(id * 7 + 1))
                                           .arg(id % 977)
                                           .arg(word(id * 13 + 5))));
    record.setValue(u"Status", Value::of(statuses.at(id % statuses.size())));
    record.setValue(u"StatusPosition", Value::of(id % statuses.size()));
    record.setValue(u"Severity", Value::of(id % 3 ? u"Low"_s : u"Urgent"_s));
    record.setValue(u"SeverityPosition", Value::of(id % 3 ? qint64(3) : qint64(0)));
    record.setValue(u"UserName", Value::of(people.at(id % people.size())));
    record.setValue(u"GroupName", Value::of(id % 2 ? u"First Line"_s : u"Second Line"_s));
    record.setValue(u"ProductName", Value::of(u"Pump Controller"_s));
    record.setValue(u"TicketTypeName", Value::of(u"Issues"_s));
    record.setValue(u"TicketTypeID", Value::of(qint64(8101)));
    record.setValue(u"IsClosed", Value::of(id % 4 == 3));
    const QDateTime made(QDate(2020, 1, 1), QTime(8, 0), Qt::UTC);
    record.setValue(u"DateCreated", Value::of(made.addSecs(id * 1700)));
    record.setValue(u"DateModified", Value::of(made.addSecs(id * 1700 + (id * 7919) % 900'000)));
    record.setValue(u"SiteCode", Value::of(u"B-%1"_s.arg(id % 500)));
    record.setCustomers(QList<Link>{{id % 900, u"Customer %1 & Sons"_s.arg(id % 900)}});
    record.setContacts(QList<Link>());
    record.setTags(QStringList{word(id * 3)});
    record.pack();
    return record;
}

/// What a person does to find something: words, a change of mind, nothing.
const QStringList &typed()
{
    static const QStringList script{
        u"p"_s,         u"pu"_s,   u"pum"_s,        u"pump"_s, u"pump "_s, u"pump l"_s, u"pump le"_s,
        u"pump leak"_s, u"pump"_s, u"pu"_s,         u"p"_s,    u""_s,      u"g"_s,      u"gr"_s,
        u"grü"_s,       u"grün"_s, u"gr"_s,         u""_s,     u"1"_s,     u"10"_s,     u"104"_s,
        u"1042"_s,      u""_s,     u"x"_s,          u"xy"_s,   u"xyz"_s,   u""_s,       u"f"_s,
        u"fi"_s,        u"firm"_s, u"firmware u"_s, u""_s,     u"c"_s,     u"cu"_s,     u"customer 77"_s,
        u"customer"_s,  u""_s,     u"b-4"_s,        u"b-49"_s, u""_s};
    return script;
}

struct Sample
{
    QList<double> milliseconds;

    [[nodiscard]] double at(double share) const
    {
        QList<double> sorted = milliseconds;
        std::sort(sorted.begin(), sorted.end());
        return sorted.at(std::min(sorted.size() - 1, static_cast<qsizetype>(share * double(sorted.size()))));
    }
};

/// Until what it changes is on the screen.
void timed(Sample &sample, QTableView &view, const std::function<void()> &change)
{
    QElapsedTimer clock;
    clock.start();
    change();
    view.viewport()->repaint();
    sample.milliseconds.append(double(clock.nsecsElapsed()) / 1e6);
    QCoreApplication::processEvents();
}

qint64 residentKilobytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

const QStringList &columns()
{
    static const QStringList shown{u"TicketNumber"_s, u"Name"_s,         u"Customers"_s,
                                   u"Status"_s,       u"Severity"_s,     u"UserName"_s,
                                   u"GroupName"_s,    u"DateModified"_s, u"DateCreated"_s};
    return shown;
}

void prepare(QTableView &view, QAbstractItemModel &model)
{
    view.setModel(&model);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.resize(1180, 760);
    view.show();
    QCoreApplication::processEvents();
}

void print(QTextStream &out, const QString &what, const Sample &ours, const Sample &baseline)
{
    const auto cell = [](double value) { return QString::number(value, 'f', 1).rightJustified(9); };
    out << what.leftJustified(46) << cell(ours.at(0.5)) << cell(ours.at(0.95)) << cell(ours.at(1))
        << cell(baseline.at(0.5)) << cell(baseline.at(0.95)) << "   1/"
        << QString::number(baseline.at(0.95) / std::max(0.01, ours.at(0.95)), 'f', 0) << '\n';
    out.flush();
}

} // namespace

/// listbench [rows]: a list under a typing and sorting hand, beside QSortFilterProxyModel with the same rows.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    QTextStream out(stdout);
    out << rows << " tickets; milliseconds until painted\n"
        << QString().leftJustified(46) << "   median      p95      max   proxy's    p95\n";

    const qint64 before = residentKilobytes();
    RecordStore store;
    {
        QList<Record> all;
        all.reserve(rows);
        for (int id = 1; id <= rows; ++id)
            all.append(ticket(id));
        store.put(all);
    }
    RecordTableModel model(resource(resources::Tickets), store);
    QTableView view;
    prepare(view, model);
    for (int column = 0; column < model.columnCount(); ++column)
        view.setColumnHidden(column, !columns().contains(model.columns().at(column).element));
    QCoreApplication::processEvents();
    const qint64 listed = residentKilobytes();

    // The proxy's source has the same texts and numbers as plain values, at no cost of its own.
    class Plain : public QAbstractTableModel
    {
    public:
        explicit Plain(const RecordTableModel &from)
        {
            for (int row = 0; row < from.rowCount(); ++row) {
                QList<QVariant> texts;
                QList<QVariant> keys;
                for (const QString &element : columns()) {
                    const QModelIndex index = from.index(row, from.columnOf(element));
                    texts.append(from.data(index, Qt::DisplayRole));
                    keys.append(from.data(index, SortRole));
                }
                m_texts.append(texts);
                m_keys.append(keys);
            }
        }
        [[nodiscard]] int rowCount(const QModelIndex &parent) const override
        {
            return parent.isValid() ? 0 : static_cast<int>(m_texts.size());
        }
        [[nodiscard]] int columnCount(const QModelIndex &parent) const override
        {
            return parent.isValid() ? 0 : static_cast<int>(columns().size());
        }
        [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
        {
            if (role == Qt::DisplayRole)
                return m_texts.at(index.row()).at(index.column());
            return role == SortRole ? m_keys.at(index.row()).at(index.column()) : QVariant();
        }

    private:
        QList<QList<QVariant>> m_texts;
        QList<QList<QVariant>> m_keys;
    };
    Plain plain(model);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&plain);
    proxy.setSortRole(SortRole);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    QTableView proxyView;
    prepare(proxyView, proxy);

    Sample ours;
    Sample theirs;
    model.sort(model.columnOf(u"DateModified"), Qt::DescendingOrder);
    proxy.sort(static_cast<int>(columns().indexOf(u"DateModified"_s)), Qt::DescendingOrder);
    Sample first;
    timed(first, view, [&] { model.setFilterText(u"z"_s); });
    timed(first, view, [&] { model.setFilterText({}); });
    for (const QString &text : typed())
        timed(ours, view, [&] { model.setFilterText(text); });
    // The proxy takes seconds a letter: a part of the script is enough.
    for (const QString &text : typed().mid(0, 12))
        timed(theirs, proxyView, [&] { proxy.setFilterFixedString(text); });
    proxy.setFilterFixedString({});
    print(out, u"keystroke in the quick filter"_s, ours, theirs);
    out << u"the very first letter, texts not made yet: "_s << QString::number(first.milliseconds[0], 'f', 1)
        << " ms\n";

    ours = {};
    theirs = {};
    for (const QString &element : columns()) {
        Sample each;
        Sample proxied;
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            timed(each, view, [&] { model.sort(model.columnOf(element), order); });
            timed(proxied, proxyView,
                  [&] { proxy.sort(static_cast<int>(columns().indexOf(element)), order); });
        }
        print(out, u"  sort by "_s + element, each, proxied);
        ours.milliseconds += each.milliseconds;
        theirs.milliseconds += proxied.milliseconds;
    }
    print(out, u"sort by any column"_s, ours, theirs);

    ours = {};
    for (int i = 0; i < 300; ++i) {
        const int row = i % 3 == 0 ? static_cast<int>((qint64(i) * 7919 * 31) % std::max(1, rows)) : -1;
        timed(ours, view, [&] {
            if (row >= 0)
                view.scrollTo(model.index(row, 0), QAbstractItemView::PositionAtTop);
            else
                view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        });
    }
    theirs = {};
    for (int i = 0; i < 300; ++i) {
        const int row = i % 3 == 0 ? static_cast<int>((qint64(i) * 7919 * 31) % std::max(1, rows)) : -1;
        timed(theirs, proxyView, [&] {
            if (row >= 0)
                proxyView.scrollTo(proxy.index(row, 0), QAbstractItemView::PositionAtTop);
            else
                proxyView.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        });
    }
    print(out, u"page and jump"_s, ours, theirs);
    out << "resident: records, list and window " << (listed - before) / 1024 << " MB more than "
        << before / 1024 << " MB before\n";
    return 0;
}
