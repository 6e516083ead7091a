#include "listing.h"

#include <QHash>
#include <QUrl>

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString withIds(const char *where, const QList<int> &ids, int customer)
{
    QString sql = QString::fromLatin1(where);
    sql.replace(u"%c"_s, QString::number(customer));
    for (qsizetype i = 0; i < ids.size(); ++i)
        sql.replace(u"%"_s + QString::number(i + 1), QString::number(ids[i]));
    return sql;
}

RowStyle styleOf(const Call &call, const ReadRoute &route)
{
    RowStyle style{route.customs, route.tags, call.context.customer == 0};
    const bool byType = call.query.find(u"tickettypeid");
    if (route.paging == Paging::Tickets && byType && !call.query.paged())
        style.tags = TagForm::Twice;
    if (route.paging == Paging::CustomerTickets && call.query.paged())
        style.tags = TagForm::Once;
    const bool ofContact = &route.view == &ticketView && route.customs == CustomFields::Form::None;
    if (ofContact && byType)
        style.customs = CustomFields::Form::Single;
    return style;
}

Refusal processingError()
{
    return {-500, u"There was an error processing your request. Please contact TeamSupport.com"_s};
}

} // namespace

Listing::Listing(Call &call, const ReadRoute &route)
    : m_call(call), m_context(call.context), m_route(route),
      m_writer(call.context, route.view, styleOf(call, route)),
      m_where(withIds(route.where, call.ids, call.context.customer)),
      m_paged(call.query.paged() && (route.paging != Paging::None || call.context.modern))
{
    m_terms = m_paged || m_context.modern ? call.query.filters() : call.query.terms;
}

QString Listing::condition(const SqlFilter &filter) const
{
    QStringList all{m_where, RowWriter::ownerCondition(m_context, m_route.view)};
    all += filter.conditions;
    return u" WHERE "_s + all.join(u" AND "_s);
}

SqlFilter Listing::sqlFilter()
{
    return SqlFilter::build(m_route.view, m_writer.customs(), m_terms);
}

Reply Listing::answer()
{
    if (m_route.shape == Shape::Single) {
        QSqlQuery row = m_context.database.run(m_writer.select() + u" WHERE "_s + m_where);
        if (!row.next())
            throw missingObject();
        WireXml xml;
        xml.open(m_route.view.item);
        m_writer.write(xml, row);
        xml.close();
        return {200, {}, "text/xml; charset=utf-8", xml.take(), {}};
    }
    const bool strict = m_route.engine == Engine::N || m_route.engine == Engine::SN;
    if (m_call.query.bareKey && !m_context.modern && (strict || m_route.paging == Paging::Contacts))
        throw missingObject();
    if (m_paged && m_route.paging != Paging::None)
        return paged();
    if (m_route.paging == Paging::Tickets) {
        checkTicketType();
        if (m_context.customer != 0 && m_call.query.find(u"tickettypeid"))
            return {200, {}, "text/xml; charset=utf-8", {}, {}};
    }
    return plainList(m_route.engine);
}

void Listing::checkTicketType()
{
    const Term *term = m_call.query.find(u"tickettypeid");
    if (!term || !term->op.isEmpty())
        return;
    bool ok = false;
    const int type = term->values.value(0).toInt(&ok);
    if (term->values.size() != 1 || !ok ||
        !m_context.database.exists(
            u"SELECT 1 FROM TicketTypes WHERE TicketTypeID = ? AND OrganizationID = ?"_s,
            {type, m_context.account}))
        throw Refusal{406, u"Invalid TicketTypeID to filter."_s};
}

Reply Listing::plainList(Engine engine)
{
    SqlFilter filter;
    if (engine == Engine::S || engine == Engine::SN) {
        try {
            filter = sqlFilter();
        } catch (const SqlTrouble &trouble) {
            if (m_route.paging == Paging::DeletedTickets)
                return {200, {}, "text/xml; charset=utf-8", {}, {}};
            if (trouble.duplicate && m_route.paging == Paging::Tickets)
                throw Refusal{306, u"{ Error: 'Filters can't be duplicated' }"_s};
            filter = {};
            engine = Engine::N;
        }
    }
    const bool inMemory = engine == Engine::N || engine == Engine::SN;
    RowFilter rows(m_route.view, m_writer.customs(), inMemory ? m_terms : QList<Term>(), m_context.modern);
    QString sql = m_writer.select() + condition(filter);
    if (*m_route.order)
        sql += u" ORDER BY "_s + QLatin1StringView(m_route.order);
    if (m_route.limit > 0)
        sql += u" LIMIT "_s + QString::number(m_route.limit);
    const bool neverAny = m_route.paging == Paging::Tickets && m_call.query.find(u"tickettypeid") &&
                          m_call.query.find(u"tickettypeid")->op == u"not";
    if (m_paged && (m_call.query.page() < 1 || m_call.query.size() < 1))
        throw Refusal{500, u"Incorrect syntax near the keyword 'BETWEEN'."_s};
    const int first = m_paged ? (m_call.query.page() - 1) * m_call.query.size() : 0;
    const int last = m_paged ? first + m_call.query.size() : std::numeric_limits<int>::max();
    WireXml xml;
    xml.open(m_route.view.root);
    const qsizetype start = xml.mark();
    int matched = 0;
    int written = 0;
    QSqlQuery row = m_context.database.run(sql, filter.values);
    while (!neverAny && row.next()) {
        if (inMemory && !rows.matches(row, m_writer.typeId(row)))
            continue;
        if (matched >= first && matched < last) {
            xml.open(m_route.view.item);
            m_writer.write(xml, row);
            xml.close();
            ++written;
        }
        ++matched;
    }
    if (m_route.missing == 404 && written == 0 && m_call.query.terms.isEmpty())
        throw Refusal{404, {}};
    finish(xml, start, written, matched, m_paged, true);
    xml.close();
    return {200, {}, "text/xml; charset=utf-8", xml.take(), {}};
}

void Listing::refuseWindow() const
{
    switch (m_route.paging) {
    case Paging::Tickets:
    case Paging::DeletedTickets:
        throw processingError();
    case Paging::Customers:
        throw Refusal{500, u"Column 'TotalRecords' does not belong to table ."_s};
    case Paging::CustomerTickets:
        throw Refusal{500, u"Incorrect syntax near the keyword 'BETWEEN'."_s};
    case Paging::Contacts:
    case Paging::None:
        break;
    }
}

Reply Listing::paged()
{
    const Query &query = m_call.query;
    if (m_route.paging == Paging::CustomerTickets) {
        if (!query.pageNumber || !query.pageSize)
            throw Refusal{500, u"Nullable object must have a value."_s};
        for (const Term &term : std::as_const(m_terms)) {
            if (columnIndex(m_route.view, term.name) >= 0)
                throw Refusal{500, u"The multi-part identifier could not be bound."_s};
        }
    }
    const bool emptyWindow = query.page() < 1 || query.size() < 1;
    if (emptyWindow)
        refuseWindow();
    SqlFilter filter;
    bool broken = emptyWindow;
    try {
        filter = sqlFilter();
    } catch (const SqlTrouble &) {
        refuseWindow();
        broken = true;
    }
    if (m_route.paging == Paging::Tickets)
        return pagedTickets(filter);
    WireXml xml;
    const bool deleted = m_route.paging == Paging::DeletedTickets;
    xml.open(deleted ? "DeletedTicketx" : m_route.view.root);
    const qsizetype start = xml.mark();
    int total = 0;
    int written = 0;
    if (!broken) {
        const QString where = condition(filter);
        total = m_context.database
                    .value(u"SELECT COUNT(*) FROM "_s + QLatin1StringView(m_route.view.from) + where,
                           filter.values)
                    .toInt();
        QSqlQuery row = m_context.database.run(
            m_writer.select() + where + u" ORDER BY "_s + QLatin1StringView(m_route.order) +
                u" LIMIT %1 OFFSET %2"_s.arg(query.size()).arg(qint64(query.page() - 1) * query.size()),
            filter.values);
        for (; row.next(); ++written) {
            xml.open(m_route.view.item);
            m_writer.write(xml, row);
            xml.close();
        }
    }
    finish(xml, start, written, total, true, written > 0);
    xml.close();
    return {200, {}, "text/xml; charset=utf-8", xml.take(), {}};
}

Reply Listing::pagedTickets(const SqlFilter &filter)
{
    const QString from = u" FROM "_s + QLatin1StringView(m_route.view.from) + condition(filter);
    const qint64 offset = qint64(m_call.query.page() - 1) * m_call.query.size();
    QSqlQuery cut = m_context.database.run(
        u"SELECT t.TicketID, t.TicketTypeID"_s + from +
            u" ORDER BY t.TicketNumber LIMIT %1 OFFSET %2"_s.arg(m_call.query.size()).arg(offset),
        filter.values);
    QList<int> types;
    QHash<int, QStringList> ids;
    while (cut.next()) {
        const int type = cut.value(1).toInt();
        if (!types.contains(type))
            types.append(type);
        ids[type].append(cut.value(0).toString());
    }
    WireXml xml;
    xml.open(m_route.view.root);
    const qsizetype start = xml.mark();
    int written = 0;
    for (const int type : types) {
        // A type that fails while being written loses its rows without a word (E.5).
        const qsizetype before = xml.mark();
        int rows = 0;
        try {
            QSqlQuery row = m_context.database.run(m_writer.select() +
                                                   u" WHERE t.TicketID IN (%1)"
                                                   " ORDER BY t.TicketNumber"_s.arg(ids[type].join(u',')));
            for (; row.next(); ++rows) {
                xml.open(m_route.view.item);
                m_writer.write(xml, row);
                xml.close();
            }
        } catch (const Refusal &) {
            xml.cut(before);
            rows = 0;
        }
        written += rows;
    }
    const int total = types.isEmpty() && !m_context.modern
                          ? 0
                          : m_context.database.value(u"SELECT COUNT(*)"_s + from, filter.values).toInt();
    finish(xml, start, written, total, true, true);
    xml.close();
    return {200, {}, "text/xml; charset=utf-8", xml.take(), {}};
}

void Listing::finish(WireXml &xml, qsizetype start, int returned, int total, bool paged, bool totalKnown)
{
    if (!m_context.modern) {
        if (paged && totalKnown)
            xml.plain("TotalRecords", QByteArray::number(total));
        return;
    }
    // Newer servers: children of the root before the items (reference I); spliced in reverse order.
    const Query &query = m_call.query;
    if (paged && qint64(query.page()) * query.size() < total) {
        QString next = u"%1%2?pageNumber=%3&pageSize=%4"_s.arg(m_context.origin, m_call.request.path)
                           .arg(query.page() + 1)
                           .arg(query.size());
        for (const Term &term : query.filters()) {
            for (const QString &value : term.values)
                next += u"&"_s + term.name +
                        (term.op.isEmpty() ? QString() : QString(u"["_s + term.op + u"]"_s)) + u"="_s +
                        QString::fromLatin1(QUrl::toPercentEncoding(value));
        }
        xml.splice(start, "NextPage", next.toUtf8());
    }
    if (paged)
        xml.splice(start, "TotalRecords", QByteArray::number(total));
    xml.splice(start, "RecordsReturned", QByteArray::number(returned));
}

} // namespace ticketeer::sandbox
