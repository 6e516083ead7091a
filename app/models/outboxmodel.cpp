#include "outboxmodel.h"

#include "store/outbox.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace ticketeer {

namespace {

int rank(const OutboxEntry &entry)
{
    return entry.needsUser() ? 0 : entry.isUnsent() ? 1 : 2;
}

bool before(const OutboxEntry &left, const OutboxEntry &right)
{
    if (rank(left) != rank(right))
        return rank(left) < rank(right);
    return left.isUnsent() ? left.id < right.id : left.id > right.id;
}

QString moment(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    const QDateTime when = utc.toLocalTime();
    const QLocale locale;
    return when.date() == QDate::currentDate() ? locale.toString(when.time(), QLocale::ShortFormat)
                                               : locale.toString(when, QLocale::ShortFormat);
}

} // namespace

OutboxModel::OutboxModel(const Outbox &outbox, Words words, QObject *parent)
    : QAbstractTableModel(parent), m_outbox(outbox), m_words(std::move(words))
{
    connect(&outbox, &Outbox::read, this, &OutboxModel::fill);
    connect(&outbox, &Outbox::added, this, &OutboxModel::put);
    connect(&outbox, &Outbox::changed, this, &OutboxModel::put);
    connect(&outbox, &Outbox::removed, this, &OutboxModel::forget);
    connect(&outbox, &Outbox::cleared, this, [this] {
        m_doneNow.clear();
        fill();
    });
    fill();
}

void OutboxModel::fill()
{
    beginResetModel();
    m_rows.clear();
    for (const OutboxEntry &entry : m_outbox.entries()) {
        if (isShown(entry))
            m_rows.append(entry);
    }
    std::sort(m_rows.begin(), m_rows.end(), before);
    endResetModel();
    Q_EMIT entriesChanged();
}

bool OutboxModel::isShown(const OutboxEntry &entry) const
{
    return entry.isUnsent() || (m_doneShown && m_doneNow.contains(entry.id));
}

int OutboxModel::placeFor(const OutboxEntry &entry) const
{
    return static_cast<int>(std::lower_bound(m_rows.cbegin(), m_rows.cend(), entry, before) -
                            m_rows.cbegin());
}

int OutboxModel::rowOf(qint64 id) const
{
    const auto at = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                 [id](const OutboxEntry &entry) { return entry.id == id; });
    return at == m_rows.cend() ? -1 : static_cast<int>(at - m_rows.cbegin());
}

void OutboxModel::put(qint64 id)
{
    const std::optional<OutboxEntry> entry = m_outbox.entry(id);
    if (!entry) {
        forget(id);
        return;
    }
    const int row = rowOf(id);
    // What is done when first heard of was done by an earlier run.
    if (!entry->isUnsent() && row >= 0 && m_rows.at(row).isUnsent())
        m_doneNow.insert(id);
    if (!isShown(*entry)) {
        if (row >= 0) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    } else if (row < 0) {
        const int place = placeFor(*entry);
        beginInsertRows({}, place, place);
        m_rows.insert(place, *entry);
        endInsertRows();
    } else {
        const OutboxEntry known = m_rows.takeAt(row);
        const int place = placeFor(*entry);
        // The rows must stand as before while a move is announced.
        m_rows.insert(row, known);
        if (place != row) {
            beginMoveRows({}, row, row, {}, place > row ? place + 1 : place);
            m_rows.move(row, place);
            endMoveRows();
        }
        m_rows[place] = *entry;
        Q_EMIT dataChanged(index(place, 0), index(place, ColumnCount - 1));
    }
    Q_EMIT entriesChanged();
}

void OutboxModel::forget(qint64 id)
{
    m_doneNow.remove(id);
    const int row = rowOf(id);
    if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    Q_EMIT entriesChanged();
}

void OutboxModel::setDoneShown(bool shown)
{
    if (shown == m_doneShown)
        return;
    m_doneShown = shown;
    fill();
}

void OutboxModel::refreshWords()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, State), index(static_cast<int>(m_rows.size()) - 1, State));
}

bool OutboxModel::countsDown() const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [&now](const OutboxEntry &entry) {
        return entry.state == OutboxEntry::State::Waiting && entry.notBefore > now;
    });
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString OutboxModel::text(const OutboxEntry &entry, int column) const
{
    switch (column) {
    case What:
        return entry.what;
    case Doing:
        return m_words.doing(entry);
    case State:
        return m_words.state(entry);
    case Since:
        return moment(entry.savedAt);
    case Tries:
        return entry.tries > 0 ? QLocale().toString(entry.tries) : QString();
    default:
        return {};
    }
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OutboxEntry &entry = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole: {
        const QString words = text(entry, index.column());
        // A title in it may be somebody else's; it never becomes rich text.
        return words.isEmpty() ? QVariant() : QVariant(u"<p>" + words.toHtmlEscaped() + u"</p>");
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Tries ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case IdRole:
        return entry.id;
    case SortRole:
        if (index.column() == Since)
            return entry.savedAt;
        return index.column() == Tries ? QVariant(entry.tries) : QVariant(text(entry, index.column()));
    case UnsentRole:
        return entry.isUnsent();
    case EntryRole:
        return QVariant::fromValue(entry);
    default:
        return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Entry");
    case Doing:
        return tr("What is done");
    case State:
        return tr("State");
    case Since:
        return tr("Saved");
    case Tries:
        return tr("Tries");
    default:
        return {};
    }
}

} // namespace ticketeer
