#include "outboxmodel.h"

#include "tooltip.h"

#include "store/outbox.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace ticketeer {

namespace {

constexpr int SoonMs = 100;

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
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMs);
    connect(&m_soon, &QTimer::timeout, this, &OutboxModel::countStale);
    connect(&outbox, &Outbox::read, this, &OutboxModel::fill);
    connect(&outbox, &Outbox::addedTogether, this, &OutboxModel::take);
    connect(&outbox, &Outbox::changed, this, &OutboxModel::put);
    connect(&outbox, &Outbox::removed, this, &OutboxModel::forget);
    connect(&outbox, &Outbox::cleared, this, [this] {
        m_doneNow.clear();
        fill();
    });
    fill();
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
        return entry.id != 0 && entry.state == OutboxEntry::State::Waiting && entry.notBefore > now;
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

QString OutboxModel::batchText(const Batch &batch, int column) const
{
    switch (column) {
    case What:
        return m_words.batchName(batch.progress);
    case Doing:
        return batch.doing;
    case State:
        return m_words.batchState(batch.progress);
    case Since:
        return moment(batch.since);
    default:
        return {};
    }
}

QString OutboxModel::text(const OutboxEntry &entry, int column) const
{
    if (entry.id == 0)
        return batchText(m_batches[entry.batch], column);
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
    case Qt::ToolTipRole:
        return toolTipOf(text(entry, index.column()));
    case Qt::AccessibleTextRole:
        // The arrow, for those who do not see it.
        if (entry.id == 0 && index.column() == What)
            return (isUnfolded(entry.batch) ? tr("%1, unfolded") : tr("%1, folded")).arg(text(entry, What));
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == Tries ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case IdRole:
        return entry.id;
    case SortRole:
        if (index.column() == Since)
            return entry.id == 0 ? m_batches[entry.batch].since : entry.savedAt;
        return index.column() == Tries ? QVariant(entry.tries) : QVariant(text(entry, index.column()));
    case UnsentRole:
        return entry.id == 0 ? progress(entry.batch).unsent > 0 : entry.isUnsent();
    case NeedsUserRole:
        return entry.id == 0 ? progress(entry.batch).needUser > 0 : entry.needsUser();
    case FoldRole:
        if (entry.batch.isEmpty())
            return Single;
        return entry.id != 0 ? Inside : isUnfolded(entry.batch) ? Unfolded : Folded;
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
