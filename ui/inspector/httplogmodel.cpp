#include "httplogmodel.h"

#include "window/plaintip.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

/// As many as the log keeps.
constexpr int MostRows = 500;
constexpr int FirstFailure = 300;

} // namespace

HttpLogModel::HttpLogModel(const HttpLog &log, QObject *parent)
    : QAbstractTableModel(parent), m_rows(log.exchanges().begin(), log.exchanges().end())
{
    connect(&log, &HttpLog::added, this, &HttpLogModel::take);
    connect(&log, &HttpLog::cleared, this, [this] {
        beginResetModel();
        m_rows.clear();
        endResetModel();
    });
}

int HttpLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HttpLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const HttpExchange *HttpLogModel::exchangeAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(m_rows.size() - 1 - row) : nullptr;
}

QVariant HttpLogModel::data(const QModelIndex &index, int role) const
{
    const HttpExchange *exchange = exchangeAt(index.row());
    if (!exchange)
        return {};
    const bool isNumber =
        index.column() == Milliseconds || index.column() == Bytes || index.column() == Status;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && index.column() == Status && !exchange->failure.isEmpty())
        return plainTip(exchange->failure);
    if (role != Qt::DisplayRole)
        return {};
    const QLocale locale;
    switch (static_cast<Column>(index.column())) {
    case When:
        return locale.toString(exchange->when.toLocalTime().time(), u"HH:mm:ss"_s);
    case VerbColumn:
        return exchange->attempt > 1 ? tr("%1 (try %2)").arg(verbText(exchange->verb)).arg(exchange->attempt)
                                     : verbText(exchange->verb);
    case Path:
        return exchange->query.isEmpty() ? exchange->path : u"%1?%2"_s.arg(exchange->path, exchange->query);
    case Status:
        if (exchange->status == 0)
            return tr("⚠ no answer");
        return exchange->status >= FirstFailure ? u"⚠ %1"_s.arg(exchange->status)
                                                : QString::number(exchange->status);
    case Milliseconds:
        return locale.toString(exchange->milliseconds);
    case Bytes:
        return locale.formattedDataSize(exchange->bytesReceived);
    case PurposeColumn:
        return purposeText(exchange->purpose);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HttpLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case When:
        return tr("Time");
    case VerbColumn:
        return tr("Verb");
    case Path:
        return tr("Path");
    case Status:
        return tr("Status");
    case Milliseconds:
        return tr("ms");
    case Bytes:
        return tr("Size");
    case PurposeColumn:
        return tr("Purpose");
    case ColumnCount:
        break;
    }
    return {};
}

QString HttpLogModel::verbText(Verb verb)
{
    switch (verb) {
    case Verb::Get:
        return u"GET"_s;
    case Verb::Post:
        return u"POST"_s;
    case Verb::Put:
        return u"PUT"_s;
    case Verb::Delete:
        return u"DELETE"_s;
    }
    return {};
}

QString HttpLogModel::purposeText(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Write:
        return tr("Saving");
    case Purpose::Open:
        return tr("Opening");
    case Purpose::List:
        return tr("List");
    case Purpose::Lookup:
        return tr("Choices");
    case Purpose::Refresh:
        return tr("Refreshing");
    case Purpose::Backfill:
        return tr("Filling in");
    }
    return {};
}

void HttpLogModel::take(const HttpExchange &exchange)
{
    if (m_rows.size() >= MostRows) {
        beginRemoveRows({}, MostRows - 1, static_cast<int>(m_rows.size()) - 1);
        m_rows.remove(0, m_rows.size() - MostRows + 1);
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_rows.append(exchange);
    endInsertRows();
}

} // namespace ticketeer
