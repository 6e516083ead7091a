#include "linksection.h"

#include "confirm.h"
#include "editor/clearbutton.h"
#include "editor/lookupedit.h"
#include "editor/thing.h"
#include "models/sortkey.h"
#include "outbox/unsentmark.h"
#include "store/outbox.h"
#include "store/recordstore.h"
#include "sync/pusher.h"
#include "sync/workspace.h"
#include "window/desk.h"
#include "window/icons.h"
#include "window/plaintip.h"

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
    connect(&m_desk.outbox, &Outbox::added, this, &LinkSection::followOutbox);
    connect(&m_desk.outbox, &Outbox::changed, this, &LinkSection::followOutbox);
    connect(&m_desk.outbox, &Outbox::removed, this, &LinkSection::followOutbox);
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
    for (QLineEdit *typed : m_lookup->input()->findChildren<QLineEdit *>())
        typed->setAccessibleName(m_addButton->text());
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

std::optional<QList<LinkSection::Row>> LinkSection::rows() const
{
    const std::optional<QList<Link>> now = links();
    if (!now)
        return {};
    QList<Row> all;
    for (const Link &link : *now)
        all.append({link});
    for (const OutboxEntry &entry : m_desk.outbox.unsentOf(resource(resources::Tickets), m_ticketId)) {
        const bool leaving = entry.kind == OutboxEntry::Kind::Unlink;
        if (entry.other != &m_other || (!leaving && entry.kind != OutboxEntry::Kind::Link))
            continue;
        const auto known = std::find_if(all.begin(), all.end(),
                                        [&entry](const Row &row) { return row.link.id == entry.otherId; });
        Row &row = known == all.end() ? all.emplaceBack(Row{{entry.otherId, entry.otherName}}) : *known;
        row.entry = entry.id;
        row.leaving = leaving;
    }
    return all;
}

void LinkSection::followOutbox(qint64 id)
{
    const std::optional<OutboxEntry> entry = m_desk.outbox.entry(id);
    const bool shown = m_shown && std::any_of(m_shown->cbegin(), m_shown->cend(),
                                              [id](const Row &row) { return row.entry == id; });
    if (shown || (entry && entry->other == &m_other))
        showLinks();
}

QList<Choice> LinkSection::choices() const
{
    QSet<qint64> near;
    for (const Link &customer : ticket().customers().value_or(QList<Link>()))
        near.insert(customer.id);
    QSet<qint64> linked;
    for (const Row &row : rows().value_or(QList<Row>()))
        linked.insert(row.link.id);
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
    const std::optional<QList<Row>> now = rows();
    m_addButton->setEnabled(now.has_value());
    if (now == m_shown && (now || m_rows->count()))
        return;
    m_shown = now;
    while (const std::unique_ptr<QLayoutItem> item{m_rows->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const Row &row : now.value_or(QList<Row>()))
        m_rows->addWidget(makeRow(row));
    setCount(now ? static_cast<int>(now->size()) : -1);
    const bool empty = !now || now->isEmpty();
    setEmptyText(!empty || m_adding->isVisible() ? QString() : now ? tr("None") : tr("Not loaded yet."));
}

QWidget *LinkSection::makeRow(const Row &shown)
{
    const Link link = shown.link;
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
    open->setToolTip(plainTip(tr("Open %1").arg(link.name)));
    open->setAccessibleName(link.name);
    open->setCursor(Qt::PointingHandCursor);
    connect(open, &QToolButton::clicked, this, [this, link] { m_desk.openPage(m_other, link.id); });
    line->addWidget(open);
    if (shown.entry) {
        QFont font = open->font();
        font.setItalic(true);
        font.setStrikeOut(shown.leaving);
        open->setFont(font);
        const QString state =
            shown.leaving ? tr("Is to be removed; not sent yet") : tr("Is to be added; not sent yet");
        open->setAccessibleDescription(state);
        line->addWidget(new UnsentMark(state, row));
        line->addStretch();
        line->addWidget(makeTakeBack(shown, row));
        row->show();
        return row;
    }
    auto *remove = new QToolButton(row);
    remove->setObjectName(u"unlink"_s);
    remove->setAutoRaise(true);
    remove->setIcon(icon("unlink"_L1));
    remove->setToolTip(plainTip(tr("Remove %1 from this ticket").arg(link.name)));
    remove->setAccessibleName(tr("Remove %1 from this ticket").arg(link.name));
    connect(remove, &QToolButton::clicked, this, [this, link] { askRemove(link); });
    line->addStretch();
    line->addWidget(remove);
    row->show();
    return row;
}

QWidget *LinkSection::makeTakeBack(const Row &shown, QWidget *parent)
{
    auto *back = new QToolButton(parent);
    back->setObjectName(u"takeBackLink"_s);
    back->setAutoRaise(true);
    back->setText(tr("Take Back"));
    back->setAccessibleName(shown.leaving ? tr("Keep %1 on this ticket").arg(shown.link.name)
                                          : tr("Do not add %1").arg(shown.link.name));
    back->setToolTip(back->accessibleName().toHtmlEscaped());
    // The row goes with it: not from within the press.
    connect(
        back, &QToolButton::clicked, this, [this, entry = shown.entry] { m_desk.pusher.discard(entry); },
        Qt::QueuedConnection);
    return back;
}

void LinkSection::add()
{
    const Value chosen = m_lookup->value();
    if (!chosen.isInteger())
        return;
    const qint64 id = chosen.toInteger();
    const Record record = m_desk.store.record(m_other, id);
    const Record shown = ticket();
    m_desk.pusher.link(shown, m_other, id, record.isNull() ? QString::number(id) : record.title(),
                       {.what = thingName(shown)});
    setAdding(false);
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
            [this, link] {
                const Record shown = ticket();
                if (!shown.isNull())
                    m_desk.pusher.unlink(shown, m_other, link.id, link.name, {.what = thingName(shown)});
            });
}

} // namespace ticketeer
