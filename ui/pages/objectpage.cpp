#include "objectpage.h"

#include "editor/thing.h"
#include "fieldgrid.h"
#include "outbox/unsentnote.h"
#include "pageheader.h"
#include "store/recordstore.h"
#include "sync/workspace.h"
#include "window/desk.h"
#include "window/messagebar.h"

#include <QAction>
#include <QCoreApplication>
#include <QScrollArea>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ticketeer {

ObjectPage::ObjectPage(const Resource &kind, qint64 id, const QStringList &inHead, Desk &desk,
                       QWidget *parent)
    : RecordPage(kind, id, desk, parent), m_inHead(inHead), m_head(new PageHeader(this)),
      m_tabs(new QTabWidget(this)), m_overview(nullptr), m_fields(new FieldGrid(FieldGrid::Style::Lines)),
      m_edit(m_head->addButton("edit"_L1, tr("Edit")))
{
    setObjectName(kind.child.toString().toLower() + u"Page"_s);
    m_edit->setObjectName(u"editButton"_s);
    connect(m_edit, &QToolButton::clicked, this, &RecordPage::edit);
    m_head->addNote(new UnsentNote(kind, id, desk, m_head));
    QToolButton *again = m_head->addButton("refresh"_L1, tr("Reload"));
    again->setObjectName(u"reloadButton"_s);
    connect(again, &QToolButton::clicked, this, &RecordPage::reload);

    QAction *raw = m_head->addMenuAction({}, tr("Show the &raw XML …"));
    raw->setObjectName(u"showRaw"_s);
    connect(raw, &QAction::triggered, this, &RecordPage::showRaw);

    auto *inside = new QWidget(this);
    m_overview = new QVBoxLayout(inside);
    m_overview->setContentsMargins(14, 10, 14, 12);
    m_overview->setSpacing(14);
    auto *fields = new Section(tr("Fields"), inside);
    fields->setObjectName(u"allFields"_s);
    fields->setContent(m_fields);
    m_overview->addWidget(fields);
    m_overview->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scroll, tr("Overview"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_tabs, 1);
    for (const FieldGrid *grid : {&m_head->fields(), m_fields})
        connect(grid, &FieldGrid::opened, this, [this](const Resource *target, qint64 targetId) {
            this->desk().openPage(*target, targetId);
        });
}

void ObjectPage::start()
{
    showObject();
    reload();
    desk().workspace.refreshLookups();
}

ChildSection *ObjectPage::addTab(const ChildSection::Plan &plan)
{
    auto *section = new ChildSection(plan, desk(), this, m_tabs);
    section->setFoldable(false);
    section->setFilling(true);
    section->setContentsMargins(12, 8, 12, 8);
    m_tabs->addTab(section, plan.title);
    return section;
}

void ObjectPage::addPage(QWidget *page, const QString &title)
{
    m_tabs->addTab(page, title);
}

ChildSection *ObjectPage::addToOverview(const ChildSection::Plan &plan)
{
    auto *section = new ChildSection(plan, desk(), this);
    m_overview->insertWidget(m_overview->count() - 1, section);
    return section;
}

void ObjectPage::offerDelete(const QString &text, std::function<Question()> question)
{
    QAction *action = m_head->addMenuAction("delete"_L1, text);
    action->setObjectName(u"deleteObject"_s);
    connect(action, &QAction::triggered, this, [this, question = std::move(question)] {
        const Record shown = record();
        if (shown.isNull())
            return;
        confirm(this, question(), [this] { removeObject(); });
    });
}

void ObjectPage::reload()
{
    if (m_job)
        return;
    m_head->setLoading(true);
    m_head->messages().clear();
    m_job = desk().workspace.open(resource(), id(), this, [this](const Outcome<Record> &outcome) {
        m_job.clear();
        m_head->setLoading(false);
        if (outcome.ok())
            return;
        const Record known = record();
        const QString thing = QCoreApplication::translate("Resource", resource().label);
        if (known.isNull())
            m_head->setTitle(thing, tr("Not available"));
        m_head->messages().showError(known.isNull()
                                         ? explain(outcome.error(), Doing::Opening, thing)
                                         : explain(outcome.error(), Doing::Refreshing, thingName(known)));
        m_head->messages().addButton(tr("Retry"), [this] { reload(); });
    });
    // The lists that have been looked at; the others load when they are.
    for (ChildSection *section : findChildren<ChildSection *>()) {
        if (section->isVisible())
            section->load();
    }
}

void ObjectPage::recordChanged()
{
    showObject();
}

void ObjectPage::showObject()
{
    const Record shown = record();
    m_edit->setEnabled(!shown.isNull());
    const QString kind = QCoreApplication::translate("Resource", resource().label);
    if (shown.isNull()) {
        m_head->setTitle(kind, tr("Loading …"));
        return;
    }
    m_head->setTitle(kind, shown.title());
    const bool inactive = shown.value(u"IsActive").isFlag() && !shown.flag(u"IsActive");
    m_head->setBadge(inactive ? tr("Inactive") : QString());
    QList<ShownField> head;
    for (const QString &element : std::as_const(m_inHead)) {
        const ShownField field = shownField(shown, element, desk().store);
        if (!field.text.isEmpty())
            head.append(field);
    }
    m_head->fields().setFields(head);
    m_fields->setFields(
        shownFields(shown, desk().store, m_inHead + QStringList{QString(resource().title), u"IsActive"_s}));
}

} // namespace ticketeer
