#include "producttickets.h"

#include "models/recordtablemodel.h"
#include "pagetable.h"
#include "sync/workspace.h"
#include "window/desk.h"

#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ticketeer {

ProductTickets::ProductTickets(qint64 productId, Desk &desk, QWidget *parent)
    : Section(tr("Tickets"), parent), m_productId(productId), m_desk(desk),
      m_model(new RecordTableModel(resource(resources::Tickets), desk.store, this)),
      m_table(makePageTable(*m_model, desk.store, tr("Tickets of this product"), this))
{
    setFoldable(false);
    setContentsMargins(12, 8, 12, 8);
    m_model->setPredicate(
        [productId](const Record &ticket) { return ticket.integer(u"ProductID") == productId; });
    showPageColumns(
        *m_table, *m_model,
        {u"TicketNumber"_s, u"Name"_s, u"Status"_s, u"Severity"_s, u"UserName"_s, u"DateModified"_s});
    setContent(m_table);
    QToolButton *again = addButton("refresh"_L1, tr("Reload"));
    connect(again, &QToolButton::clicked, this, &ProductTickets::load);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        m_desk.openPage(m_model->resource(), m_model->idAt(index.row()));
    });
    connect(m_model, &RecordTableModel::countsChanged, this, &ProductTickets::showState);
    showState();
}

void ProductTickets::showEvent(QShowEvent *event)
{
    Section::showEvent(event);
    if (!m_loaded)
        load();
}

void ProductTickets::load()
{
    if (m_loading)
        return;
    m_loading = true;
    setLoading(true);
    clearError();
    Filter filter;
    filter.where(u"ProductID"_s, Filter::Operator::Equals, Value::of(m_productId));
    m_desk.workspace.search(m_model->resource(), filter, this, [this](const Outcome<QList<qint64>> &outcome) {
        m_loading = false;
        m_loaded = outcome.ok();
        setLoading(false);
        if (!outcome.ok())
            setError(explain(outcome.error(), Doing::LoadingList, title()), [this] { load(); });
        showState();
    });
    showState();
}

void ProductTickets::showState()
{
    const int rows = m_model->rowCount();
    setCount(rows || m_loaded ? rows : -1);
    setEmptyText(rows        ? QString()
                 : m_loading ? tr("Loading …")
                 : m_loaded  ? tr("No ticket is about this product.")
                             : tr("Not loaded yet."));
}

} // namespace ticketeer
