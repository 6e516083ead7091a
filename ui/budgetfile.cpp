#include "budgetfile.h"

#include <QDataStream>
#include <QFile>
#include <QSaveFile>
#include <QTimer>

namespace ticketeer {

namespace {

constexpr int SavedEveryMs = 60'000;

void write(const QString &fileName, const QList<RequestBudget::Entry> &entries,
           const RequestBudget::Others &others)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return;
    QDataStream out(&file);
    out.setVersion(QDataStream::Qt_6_4);
    out << static_cast<qint32>(entries.size());
    for (const RequestBudget::Entry &entry : entries)
        out << entry.when.toMSecsSinceEpoch() << static_cast<quint8>(entry.purpose);
    // Behind the rest, where versions that do not know it do not look.
    if (others.when.isValid())
        out << static_cast<qint32>(others.requests) << others.when.toMSecsSinceEpoch();
    file.commit();
}

} // namespace

BudgetFile::BudgetFile(const QString &fileName, RequestBudget &budget)
    : m_fileName(fileName), m_budget(budget)
{
    // One after the other, or an older count might be the last one written.
    m_writer.setMaxThreadCount(1);
    restore();
    auto *saving = new QTimer(this);
    connect(saving, &QTimer::timeout, this, &BudgetFile::save);
    saving->start(SavedEveryMs);
}

BudgetFile::~BudgetFile()
{
    save();
    m_writer.waitForDone();
}

void BudgetFile::save()
{
    m_writer.start([fileName = m_fileName, entries = m_budget.history(), others = m_budget.others()] {
        write(fileName, entries, others);
    });
}

void BudgetFile::restore()
{
    QFile file(m_fileName);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QDataStream in(&file);
    in.setVersion(QDataStream::Qt_6_4);
    qint32 count = 0;
    in >> count;
    QList<RequestBudget::Entry> entries;
    for (qint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        qint64 when = 0;
        quint8 purpose = 0;
        in >> when >> purpose;
        if (in.status() == QDataStream::Ok && purpose <= static_cast<quint8>(Purpose::Backfill))
            entries.append({QDateTime::fromMSecsSinceEpoch(when, Qt::UTC), static_cast<Purpose>(purpose)});
    }
    RequestBudget::Others others{};
    qint32 requests = 0;
    qint64 seen = 0;
    in >> requests >> seen;
    if (in.status() == QDataStream::Ok)
        others = {requests, QDateTime::fromMSecsSinceEpoch(seen, Qt::UTC)};
    m_budget.restore(entries, others);
}

} // namespace ticketeer
