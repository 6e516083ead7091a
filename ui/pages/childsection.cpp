#include "childsection.h"

#include "editor/thing.h"
#include "models/recordtablemodel.h"
#include "outbox/takeback.h"
#include "pagetable.h"
#include "recordpage.h"
#include "sync/pusher.h"
#include "sync/workspace.h"
#include "window/desk.h"

#include <QAction>
#include <QHeaderView>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int MostRowsShown = 8;

} // namespace

ChildSection::ChildSection(const Plan &plan, Desk &desk, RecordPage *page, QWidget *parent)
    : Section(plan.title, parent), m_plan(plan), m_desk(desk), m_page(page),
      m_model(new RecordTableModel(*plan.child, desk.store, page->resource(), page->id(), this)),
      m_table(makePageTable(*m_model, desk.store, plan.tableName, this))
{
    setObjectName(QString(plan.child->key) + u"Section"_s);
    buildTable();
    buildButtons();
    setContent(m_table);
    connect(m_model, &RecordTableModel::countsChanged, this, &ChildSection::showState);
    connect(m_model, &RecordTableModel::columnsChanged, this, &ChildSection::showColumns);
    connect(this, &Section::unfolded, this, &ChildSection::loadWhenSeen);
    showState();
}

void ChildSection::buildTable()
{
    m_table->setObjectName(QString(m_plan.child->key) + u"OfPage"_s);
    showColumns();
    connect(m_table, &QTableView::activated, this, &ChildSection::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ChildSection::showState);
}

void ChildSection::showColumns()
{
    showPageColumns(*m_table, *m_model, m_plan.columns);
}

void ChildSection::buildButtons()
{
    const auto action = [this](QLatin1StringView iconName, const QString &text, const QKeySequence &key,
                               void (ChildSection::*slot)()) {
        QToolButton *button = addButton(iconName, text);
        connect(button, &QToolButton::clicked, this, slot);
        auto *inTable = new QAction(button->icon(), text, m_table);
        inTable->setShortcut(key);
        inTable->setShortcutContext(Qt::WidgetShortcut);
        connect(inTable, &QAction::triggered, this, slot);
        m_table->addAction(inTable);
        return button;
    };
    if (m_plan.add) {
        QToolButton *add = addButton("new"_L1, newThingTitle(*m_plan.child));
        add->setObjectName(u"add_"_s + m_plan.child->key);
        connect(add, &QToolButton::clicked, this, [this] {
            m_page->openEditor(Change::create(*m_plan.child, &m_page->resource(), m_page->id()));
        });
    }
    if (m_plan.edit) {
        m_edit = action("edit"_L1, tr("Edit"), Qt::Key_F2, &ChildSection::editCurrent);
        m_edit->setObjectName(u"edit_"_s + m_plan.child->key);
    }
    if (m_plan.deleting) {
        m_remove = action("delete"_L1, tr("Delete"), QKeySequence::Delete, &ChildSection::removeCurrent);
        m_remove->setObjectName(u"remove_"_s + m_plan.child->key);
    }
    QToolButton *again = addButton("refresh"_L1, tr("Reload"));
    connect(again, &QToolButton::clicked, this, &ChildSection::load);
}

void ChildSection::setFilling(bool filling)
{
    m_filling = filling;
    m_table->setMinimumHeight(0);
    m_table->setMaximumHeight(QWIDGETSIZE_MAX);
    showState();
}

Record ChildSection::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? Record() : m_model->recordAt(rows.first().row());
}

void ChildSection::showState()
{
    const int rows = m_model->rowCount();
    const bool known = m_desk.store.childrenKnown(m_page->resource(), m_page->id(), *m_plan.child);
    setCount(known || rows ? rows : -1);
    setEmptyText(rows        ? QString()
                 : m_loading ? tr("Loading …")
                 : known     ? m_plan.emptyText
                             : tr("Not loaded yet."));
    const bool chosen = !current().isNull();
    if (m_edit)
        m_edit->setEnabled(chosen);
    if (m_remove)
        m_remove->setEnabled(chosen);
    if (m_filling)
        return;
    const int shown = std::clamp(rows, 1, MostRowsShown);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            shown * m_table->verticalHeader()->defaultSectionSize() +
                            2 * m_table->frameWidth() + 2);
}

void ChildSection::showEvent(QShowEvent *event)
{
    Section::showEvent(event);
    loadWhenSeen();
}

void ChildSection::loadWhenSeen()
{
    if (!m_asked && !isFolded() && isVisible())
        load();
}

void ChildSection::load()
{
    if (m_loading)
        return;
    m_asked = true;
    m_loading = true;
    setLoading(true);
    clearError();
    m_desk.workspace.loadChildren(
        m_page->resource(), m_page->id(), *m_plan.child, this, [this](const Outcome<Done> &outcome) {
            m_loading = false;
            setLoading(false);
            if (!outcome.ok())
                setError(explain(outcome.error(), Doing::LoadingList, title()), [this] { load(); });
            showState();
        });
    showState();
}

void ChildSection::openCurrent()
{
    const Record record = current();
    if (record.isNull())
        return;
    if (record.id() < 0)
        m_desk.editEntry(-record.id());
    else if (hasRecordPage(record.resource()))
        m_desk.openPage(record.resource(), record.id());
    else if (m_plan.edit)
        editCurrent();
}

void ChildSection::editCurrent()
{
    const Record record = current();
    if (record.isNull())
        return;
    if (record.id() < 0) {
        m_desk.editEntry(-record.id());
        return;
    }
    Change change = Change::update(record);
    if (record.resource().route.isEmpty())
        change.setParent(m_page->resource(), m_page->id());
    m_page->openEditor(change);
}

void ChildSection::removeCurrent()
{
    const Record record = current();
    if (record.isNull())
        return;
    if (record.id() < 0) {
        // Nobody but us has seen it: taken back, it is a draft again.
        takeBack(m_desk, -record.id());
        return;
    }
    confirm(this, m_plan.deleting(record), [this, record] {
        m_desk.pusher.remove(record, &m_page->resource(), m_page->id(), {.what = thingName(record)});
    });
}

} // namespace ticketeer
