#include "rowwriter.h"

#include "filters.h"

namespace ticketeer::sandbox {

using namespace Qt::StringLiterals;

RowWriter::RowWriter(Context &context, const View &view, RowStyle style)
    : m_context(context), m_view(view), m_style(style),
      m_customs(context.database, context.clock, context.account, view.customs)
{
    if (view.customs == CustomKind::Ticket) {
        m_typeColumn = columnIndex(view, u"tickettypeid"_s) + 1;
        m_extras = std::make_unique<TicketExtras>(context);
    }
}

QString RowWriter::select() const
{
    QString sql = u"SELECT %1.%2"_s.arg(QLatin1StringView(m_view.alias), QLatin1StringView(m_view.key));
    for (const Column &column : m_view.columns)
        sql += u", "_s + QLatin1StringView(column.sql);
    return sql + u" FROM "_s + QLatin1StringView(m_view.from);
}

int RowWriter::typeId(const QSqlQuery &row) const
{
    return m_typeColumn < 0 ? 0 : row.value(m_typeColumn).toInt();
}

void RowWriter::writeCell(WireXml &xml, const Column &column, const QVariant &cell) const
{
    const QByteArrayView name(column.element);
    if (cell.isNull()) {
        xml.empty(name);
        return;
    }
    QByteArray text;
    switch (column.kind) {
    case Kind::Int:
        xml.plain(name, QByteArray::number(cell.toLongLong()));
        break;
    case Kind::Bool:
        xml.plain(name, cell.toBool() ? "True" : "False");
        break;
    case Kind::Decimal:
        xml.plain(name, QByteArray::number(cell.toDouble(), 'f', 6));
        break;
    case Kind::Date:
        m_context.clock.appendLocal(text, cell.toString());
        xml.plain(name, text);
        break;
    case Kind::Text:
        if (m_style.clean && (column.traits & Cleaned))
            xml.twice(name, WireXml::cleaned(cell.toString()));
        else
            xml.twice(name, cell.toString());
        break;
    }
}

void RowWriter::write(WireXml &xml, const QSqlQuery &row)
{
    for (size_t i = 0; i < m_view.columns.size(); ++i) {
        const Column &column = m_view.columns[i];
        if (!(column.traits & Hidden))
            writeCell(xml, column, row.value(int(i) + 1));
    }
    const int id = row.value(0).toInt();
    if (m_extras)
        m_extras->writePeople(xml, id);
    m_customs.write(xml, typeId(row), id, m_style.customs);
    if (m_extras)
        m_extras->writeTags(xml, id, m_style.tags);
}

QString RowWriter::ownerCondition(const Context &context, const View &view)
{
    return view.owner ? u"%1 = %2"_s.arg(QLatin1StringView(view.owner)).arg(context.account) : u"1"_s;
}

QByteArray RowWriter::single(Context &context, const View &view, int id, RowStyle style)
{
    RowWriter writer(context, view, style);
    QSqlQuery row =
        context.database.run(writer.select() + u" WHERE %1.%2 = ?"_s.arg(QLatin1StringView(view.alias),
                                                                         QLatin1StringView(view.key)),
                             {id});
    if (!row.next())
        throw missingObject();
    WireXml xml;
    xml.open(view.item);
    writer.write(xml, row);
    xml.close();
    return xml.take();
}

} // namespace ticketeer::sandbox
