#include "manytickets.h"
#include "models/recordtablemodel.h"
#include "sample.h"
#include "store/recordstore.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHeaderView>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace ticketeer;
using namespace ticketeer::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int MostForProxy = 200'000;

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

/// The proxy's source: the same texts and numbers as plain values, at no cost of its own.
class Plain : public QAbstractTableModel
{
public:
    Plain(const RecordTableModel &from, int rows)
    {
        for (int row = 0; row < rows; ++row) {
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

/// As many rows, each the same.
class Constant : public QAbstractTableModel
{
public:
    explicit Constant(int rows) : m_rows(rows) {}
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : m_rows;
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(columns().size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("Pump shows F-301 at gateway")) : QVariant();
    }

private:
    int m_rows;
};

/// Pages through a list, with every third step a jump.
Sample leaf(QTableView &view, int rows)
{
    Sample sample;
    for (int i = 0; i < 300; ++i) {
        const int row = i % 3 == 0 ? static_cast<int>((qint64(i) * 7919 * 31) % std::max(1, rows)) : -1;
        timed(sample, *view.viewport(), [&] {
            if (row >= 0)
                view.scrollTo(view.model()->index(row, 0), QAbstractItemView::PositionAtTop);
            else
                view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        });
    }
    return sample;
}

} // namespace

/// listbench [rows]: a list under a typing, sorting and leafing hand, beside QSortFilterProxyModel with the
/// same rows.
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

    // With a million rows the proxy would take a minute a letter.
    const bool withProxy = rows <= MostForProxy;
    Plain plain(model, withProxy ? rows : 0);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&plain);
    proxy.setSortRole(SortRole);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    QTableView proxyView;
    prepare(proxyView, proxy);

    const auto show = [&out, withProxy](const QString &what, const Sample &mine, const Sample &proxied) {
        if (withProxy)
            print(out, what, mine, proxied);
        else
            print(out, what, mine);
    };
    Sample ours;
    Sample theirs;
    model.sort(model.columnOf(u"DateModified"), Qt::DescendingOrder);
    proxy.sort(static_cast<int>(columns().indexOf(u"DateModified"_s)), Qt::DescendingOrder);
    Sample first;
    timed(first, *view.viewport(), [&] { model.setFilterText(u"z"_s); });
    timed(first, *view.viewport(), [&] { model.setFilterText({}); });
    for (const QString &text : typed())
        timed(ours, *view.viewport(), [&] { model.setFilterText(text); });
    // The proxy takes seconds a letter: a part of the script is enough.
    for (const QString &text : typed().mid(0, withProxy ? 12 : 0))
        timed(theirs, *proxyView.viewport(), [&] { proxy.setFilterFixedString(text); });
    proxy.setFilterFixedString({});
    show(u"keystroke in the quick filter"_s, ours, theirs);
    out << u"the very first letter, texts not made yet: "_s << QString::number(first.milliseconds[0], 'f', 1)
        << " ms\n";

    Sample unprepared;
    timed(unprepared, *view.viewport(), [&] { model.sort(model.columnOf(u"Name"), Qt::AscendingOrder); });
    QList<int> shown;
    for (const QString &element : columns())
        shown.append(model.columnOf(element));
    QElapsedTimer preparing;
    preparing.start();
    QEventLoop loop;
    QObject::connect(&model, &RecordTableModel::prepared, &loop, &QEventLoop::quit);
    model.prepareSort(shown);
    loop.exec();
    out << "orders by " << shown.size() << " columns made on a worker in " << preparing.elapsed()
        << " ms; by title before that: " << QString::number(unprepared.milliseconds[0], 'f', 1) << " ms\n";
    ours = {};
    theirs = {};
    for (const QString &element : columns()) {
        Sample each;
        Sample proxied;
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            timed(each, *view.viewport(), [&] { model.sort(model.columnOf(element), order); });
            if (withProxy)
                timed(proxied, *proxyView.viewport(),
                      [&] { proxy.sort(static_cast<int>(columns().indexOf(element)), order); });
        }
        show(u"  sort by "_s + element, each, proxied);
        ours.milliseconds += each.milliseconds;
        theirs.milliseconds += proxied.milliseconds;
    }
    show(u"sort by any column"_s, ours, theirs);

    Constant constant(rows);
    QTableView bare;
    prepare(bare, constant);
    out << "beside a bare QTableView over a constant model\n";
    const Sample leafed = leaf(view, rows);
    const Sample bareLeafed = leaf(bare, rows);
    print(out, u"page and jump"_s, leafed, bareLeafed);
    out << "resident: records, list and window " << (listed - before) / 1024 << " MB more than "
        << before / 1024 << " MB before\n";
    return 0;
}
