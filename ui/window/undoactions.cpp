#include "undoactions.h"

#include "desk.h"
#include "messagebar.h"
#include "models/undowords.h"
#include "pages/confirm.h"
#include "store/outbox.h"
#include "sync/pusher.h"

#include <QAction>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

/// More than these are counted, not named.
constexpr qsizetype MostNamed = 3;

QString inMenu(const QString &words)
{
    return QString(words).replace(u'&', u"&&"_s);
}

} // namespace

UndoActions::UndoActions(Desk &desk, MessageBar &messages, QWidget *window)
    : QObject(window), m_desk(desk), m_messages(messages), m_window(window), m_list(desk.outbox, desk.store),
      m_undo(new QAction(this)), m_redo(new QAction(this))
{
    m_undo->setObjectName(u"undoAction"_s);
    m_undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redo->setObjectName(u"redoAction"_s);
    m_redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    connect(m_undo, &QAction::triggered, this, [this] { start(false); });
    connect(m_redo, &QAction::triggered, this, [this] { start(true); });
    connect(&m_list, &UndoList::changed, this, &UndoActions::update);
    connect(&desk.pusher, &Pusher::done, this, [this](qint64 entry) { m_justSaved = entry; });
    update();
}

void UndoActions::update()
{
    takeBackArrived();
    const std::optional<UndoStep> back = m_list.undo();
    const QString cannot = back ? QString() : m_list.cannotUndo();
    m_undo->setEnabled(back.has_value() || !m_heldWords.isEmpty());
    m_undo->setText(!m_heldWords.isEmpty() ? tr("&Undo %1").arg(inMenu(m_heldWords))
                    : back                 ? tr("&Undo %1").arg(inMenu(back->words))
                    : cannot.isEmpty()     ? tr("&Undo")
                                           : tr("Cannot &Undo %1").arg(inMenu(cannot)));
    const qint64 fresh = std::exchange(m_justSaved, 0);
    if (back && fresh && back->batch.isEmpty() && back->id() == fresh)
        Q_EMIT saved(back->entries.first().what);
    const std::optional<UndoStep> again = m_list.redo();
    m_redo->setEnabled(again.has_value());
    m_redo->setText(again ? tr("&Redo %1").arg(inMenu(again->words)) : tr("&Redo"));
}

void UndoActions::setHeld(const QString &words, std::function<void()> takeBack)
{
    m_heldWords = words;
    m_takeBack = std::move(takeBack);
    update();
}

void UndoActions::start(bool again)
{
    if (!again && !m_heldWords.isEmpty()) {
        m_takeBack();
        return;
    }
    const std::optional<UndoStep> step = again ? m_list.redo() : m_list.undo();
    if (!step)
        return;
    const UndoWork work = m_list.work(*step);
    if (work.records == 0)
        tellNothing(*step, work);
    else if (work.requests > CheapRequests || !step->newer.isEmpty())
        ask(*step, work);
    else
        perform(*step);
}

void UndoActions::ask(const UndoStep &step, const UndoWork &work)
{
    QStringList details;
    if (work.requests > 0)
        details.append(tr("This takes %Ln request(s).", "", work.requests));
    if (!step.newer.isEmpty())
        details.append(tr("What was done later cannot be taken back: %1.")
                           .arg(QLocale().createSeparatedList(step.newer.mid(0, MostNamed))));
    if (step.cannot > 0)
        details.append(tr("%Ln note(s) of it stay.", "", step.cannot));
    if (!work.kept.isEmpty())
        details.append(keptText(work));
    const QString words = step.undoes ? tr("Redo %1?") : tr("Undo %1?");
    confirm(m_window,
            {step.undoes ? tr("Redo") : tr("Undo"), words.arg(step.words), details.join(u' '),
             step.undoes ? tr("&Redo") : tr("&Undo")},
            [this, step] { perform(step); });
}

void UndoActions::perform(const UndoStep &wanted)
{
    // Things may have changed while the question was open.
    const UndoStep step = asItIs(wanted);
    if (isOnItsWay(step)) {
        m_wanted.insert(step.id(), step);
        m_messages.showMessage(MessageBar::Tone::Info, tr("On its way already: %1.").arg(step.words),
                               step.undoes ? tr("It will be done again as soon as it has arrived.")
                                           : tr("It will be taken back as soon as it has arrived."));
        return;
    }
    if (step.entries.isEmpty()) {
        m_messages.showMessage(MessageBar::Tone::Info, tr("Nothing was taken back."),
                               tr("It had been taken out of the outbox already."));
        return;
    }
    const UndoWork work = m_list.work(step);
    if (work.records == 0) {
        tellNothing(step, work);
        return;
    }
    m_desk.pusher.add(work.entries);
    const int takenOut = m_desk.pusher.discard(work.unsent);
    const int underWay = static_cast<int>(work.unsent.size()) - takenOut;
    QStringList advice;
    if (!work.kept.isEmpty())
        advice.append(keptText(work));
    if (step.cannot > 0)
        advice.append(tr("%Ln note(s) of it stay.", "", step.cannot));
    if (underWay > 0)
        advice.append(tr("%Ln change(s) were on their way already.", "", underWay));
    const QString said = work.entries.isEmpty() && takenOut == 0 ? tr("Nothing was taken back.")
                         : step.undoes                           ? tr("Done again: %1.").arg(step.words)
                                                                 : tr("Taken back: %1.").arg(step.words);
    m_messages.showMessage(MessageBar::Tone::Info, said, advice.join(u' '));
}

UndoStep UndoActions::asItIs(const UndoStep &step) const
{
    UndoStep now = step;
    now.entries.clear();
    for (const OutboxEntry &entry : step.entries) {
        if (const std::optional<OutboxEntry> found = m_desk.outbox.entry(entry.id))
            now.entries.append(*found);
    }
    return now;
}

bool UndoActions::isOnItsWay(const UndoStep &step) const
{
    const OutboxEntry *only =
        step.batch.isEmpty() && step.entries.size() == 1 ? &step.entries.first() : nullptr;
    return only && (only->state == OutboxEntry::State::Sending || only->state == OutboxEntry::State::Unknown);
}

void UndoActions::takeBackArrived()
{
    const QList<UndoStep> wanted = m_wanted.values();
    for (const UndoStep &step : wanted) {
        const UndoStep now = asItIs(step);
        if (isOnItsWay(now))
            continue;
        m_wanted.remove(step.id());
        // What was refused, or asks something, has changed nothing; its own message says so.
        if (!now.entries.isEmpty() && !now.entries.first().needsUser())
            perform(now);
    }
}

void UndoActions::tellNothing(const UndoStep &step, const UndoWork &work)
{
    m_messages.showMessage(MessageBar::Tone::Info,
                           tr("Nothing was taken back: others have changed it since."), keptText(work));
    m_list.giveUp(step);
}

QString UndoActions::keptText(const UndoWork &work)
{
    QStringList named;
    for (const UndoWork::Kept &kept : work.kept.mid(0, MostNamed))
        named.append(tr("%1 (%2)").arg(kept.record, QLocale().createSeparatedList(kept.fields)));
    const auto more = static_cast<int>(work.kept.size() - named.size());
    if (more > 0)
        named.append(tr("%Ln more", "", more));
    return tr("Left as others have made it since: %1.").arg(QLocale().createSeparatedList(named));
}

} // namespace ticketeer
