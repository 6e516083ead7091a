#include "linksection.h"

#include "confirm.h"
#include "editor/clearbutton.h"
#include "editor/lookupedit.h"
#include "editor/thing.h"
#include "models/sortkey.h"
#include "store/recordstore.h"
#include "sync/workspace.h"
#include "window/desk.h"
#include "window/icons.h"

#include <QCollator>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

LinkSection::LinkSection(const Resource &other, qint64 ticketId, Desk &desk, QWidget *parent)
    : Section(pluralName(other), parent), m_other(other), m_ticketId(ticketId), m_desk(desk),
      m_addButton(
          addButton("new"_L1, other.is(resources::Customers) ? tr("Add a customer") : tr("Add a contact"))),
      m_rows(new QVBoxLayout)
{
    setObjectName(QString(other.key) + u"OfTicket"_s);
    setFoldable(false);
    m_addButton->setObjectName(u"link_"_s + other.key);
    connect(m_addButton, &QToolButton::clicked, this, [this] { setAdding(!m_adding->isVisible()); });
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(4, 0, 0, 0);
    column->setSpacing(2);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    column->addWidget(buildAdding());
    setContent(content);
    showLinks();
}

QWidget *LinkSection::buildAdding()
{
    m_adding = new QWidget(this);
    auto *line = new QHBoxLayout(m_adding);
    line->setContentsMargins({});
    line->setSpacing(2);
    m_lookup = new LookupEdit(LookupEdit::Style::TypeAhead, true, m_adding);
    m_lookup->input()->setAccessibleName(m_addButton->text());
    m_lookup->input()->setObjectName(u"linkSearch_"_s + m_other.key);
    m_lookup->setPlaceholder(tr("Type to search"));
    m_confirm = new QToolButton(m_adding);
    m_confirm->setText(tr("Add"));
    m_confirm->setObjectName(u"linkConfirm_"_s + m_other.key);
    m_confirm->setEnabled(false);
    QToolButton *close = makeClearButton(m_adding);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    line->addWidget(m_lookup, 1);
    line->addWidget(m_confirm);
    line->addWidget(close);
    connect(m_lookup, &LookupEdit::edited, this,
            [this] { m_confirm->setEnabled(m_lookup->value().isInteger()); });
    connect(m_confirm, &QToolButton::clicked, this, &LinkSection::add);
    connect(close, &QToolButton::clicked, this, [this] { setAdding(false); });
    auto *combo = qobject_cast<QComboBox *>(m_lookup->input());
    connect(combo->lineEdit(), &QLineEdit::returnPressed, this, &LinkSection::add);
    auto *escape = new QShortcut(Qt::Key_Escape, m_adding);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] { setAdding(false); });
    m_adding->hide();
    connect(&m_desk.store, &RecordStore::changed, this, [this](const Resource *changed) {
        if (changed == &m_other && m_adding->isVisible() && !m_lookup->value().hasValue())
            m_lookup->setChoices(choices());
    });
    return m_adding;
}

void LinkSection::setAdding(bool adding)
{
    m_adding->setVisible(adding);
    setEmptyText(adding || (m_shown && !m_shown->isEmpty()) ? QString() : tr("None"));
    if (!adding) {
        m_addButton->setFocus();
        return;
    }
    if (m_desk.workspace.listState(m_other).phase == ListState::Phase::NotLoaded)
        m_desk.workspace.refresh(m_other);
    m_lookup->setChoices(choices());
    m_lookup->load(Value::empty());
    m_lookup->input()->setFocus();
}

Record LinkSection::ticket() const
{
    return m_desk.store.record(resource(resources::Tickets), m_ticketId);
}

std::optional<QList<Link>> LinkSection::links() const
{
    const Record shown = ticket();
    if (shown.isNull())
        return {};
    return m_other.is(resources::Customers) ? shown.customers() : shown.contacts();
}

QList<Choice> LinkSection::choices() const
{
    QSet<qint64> near;
    for (const Link &customer : ticket().customers().value_or(QList<Link>()))
        near.insert(customer.id);
    QSet<qint64> linked;
    for (const Link &link : links().value_or(QList<Link>()))
        linked.insert(link.id);
    struct Ranked
    {
        int rank;
        QCollatorSortKey key;
        Choice choice;
    };
    std::vector<Ranked> found;
    const QCollator collator = collatorFor(QLocale());
    for (const Record &record : m_desk.store.all(m_other)) {
        if (linked.contains(record.id()))
            continue;
        const QString customer = record.text(u"Organization");
        const QString mail = record.text(u"Email");
        Choice choice{record.id(), record.title(), customer, record.value(u"IsActive").toFlag(true)};
        if (customer.isEmpty() || mail.isEmpty())
            choice.hint += mail;
        else
            choice.hint += u" · "_s + mail;
        const int rank = near.contains(record.integer(u"OrganizationID")) ? 0 : choice.active ? 1 : 2;
        found.push_back({rank, collator.sortKey(choice.text), choice});
    }
    std::stable_sort(found.begin(), found.end(), [](const Ranked &left, const Ranked &right) {
        return left.rank != right.rank ? left.rank < right.rank : left.key.compare(right.key) < 0;
    });
    QList<Choice> all;
    all.reserve(static_cast<qsizetype>(found.size()));
    for (const Ranked &one : found)
        all.append(one.choice);
    return all;
}

void LinkSection::showLinks()
{
    const std::optional<QList<Link>> now = links();
    m_addButton->setEnabled(now.has_value());
    if (now == m_shown && (now || m_rows->count()))
        return;
    m_shown = now;
    while (const std::unique_ptr<QLayoutItem> item{m_rows->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const Link &link : now.value_or(QList<Link>()))
        m_rows->addWidget(makeRow(link));
    setCount(now ? static_cast<int>(now->size()) : -1);
    const bool empty = !now || now->isEmpty();
    setEmptyText(!empty || m_adding->isVisible() ? QString() : now ? tr("None") : tr("Not loaded yet."));
}

QWidget *LinkSection::makeRow(const Link &link)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(2);
    auto *open = new QToolButton(row);
    open->setObjectName(u"openLink"_s);
    open->setAutoRaise(true);
    open->setIcon(icon(m_other.is(resources::Customers) ? "customer"_L1 : "contact"_L1));
    open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    open->setText(open->fontMetrics().elidedText(link.name, Qt::ElideRight, 210).replace(u'&', u"&&"_s));
    open->setToolTip(tr("Open %1").arg(link.name).toHtmlEscaped());
    open->setAccessibleName(link.name);
    open->setCursor(Qt::PointingHandCursor);
    connect(open, &QToolButton::clicked, this, [this, link] { m_desk.openPage(m_other, link.id); });
    auto *remove = new QToolButton(row);
    remove->setObjectName(u"unlink"_s);
    remove->setAutoRaise(true);
    remove->setIcon(icon("unlink"_L1));
    remove->setToolTip(tr("Remove %1 from this ticket").arg(link.name).toHtmlEscaped());
    remove->setAccessibleName(tr("Remove %1 from this ticket").arg(link.name));
    connect(remove, &QToolButton::clicked, this, [this, link] { askRemove(link); });
    line->addWidget(open);
    line->addStretch();
    line->addWidget(remove);
    row->show();
    return row;
}

void LinkSection::add()
{
    const Value chosen = m_lookup->value();
    if (!chosen.isInteger() || m_job)
        return;
    const Record record = m_desk.store.record(m_other, chosen.toInteger());
    run(true, chosen.toInteger(), record.isNull() ? chosen.toText() : record.title());
}

void LinkSection::askRemove(const Link &link)
{
    const QString number = QString::number(ticket().integer(u"TicketNumber"));
    const QString detail = m_other.is(resources::Contacts)
                               ? tr("If this is the last contact of a customer, the service removes that "
                                    "customer from the ticket as well.")
                               : tr("The customer itself stays as it is.");
    confirm(this,
            {tr("Remove from the ticket"), tr("Remove %1 from ticket %2?").arg(link.name, number), detail,
             tr("&Remove")},
            [this, link] { run(false, link.id, link.name); });
}

void LinkSection::run(bool linking, qint64 id, const QString &name)
{
    if (m_job)
        return;
    setLoading(true);
    clearError();
    m_confirm->setEnabled(false);
    const auto done = [this, linking, id, name](const Outcome<Done> &outcome) {
        m_job.clear();
        setLoading(false);
        if (outcome.ok()) {
            if (linking)
                setAdding(false);
            showLinks();
            return;
        }
        m_confirm->setEnabled(m_lookup->value().isInteger());
        setError(explain(outcome.error(), Doing::Linking, thingName(ticket())),
                 [this, linking, id, name] { run(linking, id, name); });
    };
    m_job = linking ? m_desk.workspace.link(m_ticketId, m_other, id, this, done)
                    : m_desk.workspace.unlink(m_ticketId, m_other, id, this, done);
}

} // namespace ticketeer
