#include "bulkwindows.h"

#include "batchdialog.h"
#include "bulkdialog.h"
#include "bulktext.h"

#include "models/batchprogress.h"
#include "store/outbox.h"
#include "window/desk.h"
#include "window/messagebar.h"

#include <QLocale>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace ticketeer {

BulkWindows::BulkWindows(Desk &desk, MessageBar &messages, QWidget *parent)
    : QObject(parent), m_desk(desk), m_messages(messages), m_parent(parent), m_later(new QTimer(this))
{
    m_later->setSingleShot(true);
    m_later->setInterval(300ms);
    connect(m_later, &QTimer::timeout, this, &BulkWindows::look);
    const auto soon = [this] {
        if (!m_later->isActive())
            m_later->start();
    };
    connect(&desk.outbox, &Outbox::read, m_later, soon);
    connect(&desk.outbox, &Outbox::changed, m_later, soon);
    connect(&desk.outbox, &Outbox::removed, m_later, soon);
    connect(&desk.outbox, &Outbox::cleared, this, [this] {
        m_going.clear();
        m_stuck.clear();
    });
    soon();
}

void BulkWindows::change(const Resource &resource, const QList<qint64> &ids,
                         const QList<BulkOperation> &operations)
{
    auto *dialog = new BulkDialog(resource, ids, m_desk, m_parent);
    connect(dialog, &BulkDialog::started, this, [this](const QString &batch) {
        m_going.insert(batch);
        showBatch(batch);
    });
    if (!operations.isEmpty())
        dialog->startWith(operations);
    dialog->show();
}

QWidget *BulkWindows::windowFor(const QString &batch) const
{
    for (BatchDialog *dialog : m_parent->findChildren<BatchDialog *>()) {
        if (dialog->batch() == batch && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void BulkWindows::showBatch(const QString &batch)
{
    if (QWidget *open = windowFor(batch)) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new BatchDialog(batch, m_desk, m_parent);
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        // Who has seen the end of it need not be told.
        if (dialog->isOver())
            m_going.remove(dialog->batch());
    });
    dialog->show();
}

void BulkWindows::look()
{
    QSet<QString> unfinished;
    for (const BatchProgress &progress : unfinishedBatches(m_desk.outbox)) {
        unfinished.insert(progress.batch);
        const bool known = m_going.contains(progress.batch);
        const bool newlyStuck = progress.isStuck() && !m_stuck.contains(progress.batch);
        if (progress.isStuck())
            m_stuck.insert(progress.batch);
        else
            m_stuck.remove(progress.batch);
        if (!windowFor(progress.batch) && (!known || newlyStuck))
            tell(progress);
    }
    const QSet<QString> over = m_going - unfinished;
    m_going = unfinished;
    for (const QString &batch : over)
        tellOver(batch);
}

void BulkWindows::tell(const BatchProgress &progress)
{
    const QString name = batchName(progress);
    const QString done = QLocale().toString(progress.done);
    if (progress.isStuck())
        m_messages.showMessage(MessageBar::Tone::Warning, tr("%1 needs you: %2 done.").arg(name, done),
                               tr("%Ln of them met a refusal or a conflict.", "", progress.needUser));
    else
        m_messages.showMessage(MessageBar::Tone::Info, tr("%1 goes on: %2 done.").arg(name, done));
    m_messages.addButton(tr("Show"), [this, batch = progress.batch] { showBatch(batch); });
}

void BulkWindows::tellOver(const QString &batch)
{
    if (windowFor(batch))
        return;
    QList<OutboxEntry> entries = m_desk.outbox.entries();
    entries.removeIf([&batch](const OutboxEntry &entry) { return entry.batch != batch; });
    const BatchProgress progress = progressOf(entries);
    if (!progress.resource)
        return;
    m_messages.showMessage(MessageBar::Tone::Info, tr("%1 is done.").arg(batchName(progress)));
    m_messages.addButton(tr("Show"), [this, batch] { showBatch(batch); });
}

} // namespace ticketeer
