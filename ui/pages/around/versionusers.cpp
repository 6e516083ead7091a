#include "versionusers.h"

#include "neighbours.h"
#include "pages/fieldgrid.h"
#include "store/recordstore.h"
#include "window/desk.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr qsizetype MostShown = 8;

} // namespace

VersionUsers::VersionUsers(const Neighbours &neighbours, Desk &desk, QWidget *parent)
    : Section(tr("Who else has this version"), parent), m_neighbours(neighbours), m_desk(desk),
      m_fields(new FieldGrid(FieldGrid::Style::Lines))
{
    setObjectName(u"versionUsers"_s);
    setContent(m_fields);
    connect(m_fields, &FieldGrid::opened, this,
            [this](const Resource *kind, qint64 id) { m_desk.openPage(*kind, id); });
    connect(&neighbours, &Neighbours::found, this, &VersionUsers::showLines);
    connect(&desk.store, &RecordStore::changed, this, [this](const Resource *kind) {
        if (kind->is(resources::Customers) && !isHidden())
            showLines();
    });
    hide();
}

void VersionUsers::showVersion(const Record &ticket)
{
    m_ticket = ticket;
    setVisible(!ticket.isNull() && ticket.integer(u"ReportedVersionID") > 0);
    showLines();
}

void VersionUsers::showLines()
{
    if (m_ticket.isNull() || !m_neighbours.isDone())
        return;
    const Resource &customers = resource(resources::Customers);
    QSet<qint64> mine;
    for (const Link &customer : m_ticket.customers().value_or(QList<Link>()))
        mine.insert(customer.id);
    QSet<qint64> owners;
    int covered = 0;
    for (const RecordStore::Family &family : m_desk.store.families()) {
        if (!family.parent->is(resources::Customers) || !family.child->is(resources::CustomerProducts))
            continue;
        ++covered;
        for (const Record &product : m_desk.store.children(*family.parent, family.parentId, *family.child)) {
            if (product.integer(u"ProductVersionID") == m_ticket.integer(u"ReportedVersionID") &&
                !mine.contains(family.parentId))
                owners.insert(family.parentId);
        }
    }
    struct Line
    {
        QString name;
        qint64 id;
        int tickets;
        bool owns;
    };
    QList<Line> lines;
    const QSet<qint64> all =
        owners + QSet<qint64>(m_neighbours.reporters().keyBegin(), m_neighbours.reporters().keyEnd());
    for (const qint64 id : all) {
        const Record customer = m_desk.store.record(customers, id);
        const QString known = customer.isNull() ? m_neighbours.nameOf(id) : customer.title();
        lines.append({known.isEmpty() ? tr("Customer %1").arg(id) : known, id,
                      m_neighbours.reporters().value(id), owners.contains(id)});
    }
    std::sort(lines.begin(), lines.end(), [](const Line &left, const Line &right) {
        return left.tickets != right.tickets ? left.tickets > right.tickets
                                             : QString::localeAwareCompare(left.name, right.name) < 0;
    });
    QList<ShownField> fields;
    for (const Line &line : lines.first(std::min(lines.size(), MostShown)))
        fields.append({u"customer%1"_s.arg(line.id),
                       line.tickets > 0 ? tr("%n tickets about it", nullptr, line.tickets)
                                        : tr("has it, by their products"),
                       line.name,
                       {},
                       &customers,
                       line.id});
    if (lines.size() > MostShown)
        fields.append({u"more"_s,
                       {},
                       tr("and %n more", "customers", static_cast<int>(lines.size() - MostShown)),
                       {},
                       nullptr,
                       0});
    const QLocale locale;
    // What is not here is not known; "nobody" would be a claim.
    fields.append({u"coverage"_s,
                   tr("Known from"),
                   tr("%1 tickets here, and the products of %2 of %3 customers")
                       .arg(locale.toString(m_neighbours.ticketsSeen()), locale.toString(covered),
                            locale.toString(m_desk.store.count(customers))),
                   {},
                   nullptr,
                   0});
    setCount(static_cast<int>(lines.size()));
    m_fields->setFields(fields);
}

} // namespace ticketeer
