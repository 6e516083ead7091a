#include "statusparts.h"

#include "errortext.h"
#include "sync/workspace.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

QString name(const Resource &resource)
{
    return QCoreApplication::translate("Resource", resource.pluralLabel);
}

} // namespace

StatusPart::StatusPart(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QLabel(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setTextFormat(Qt::PlainText);
    setContentsMargins(6, 0, 6, 0);
}

void StatusPart::say(const QString &text, const QString &tip)
{
    setText(text);
    setToolTip(tip.isEmpty() ? QString() : tip.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    setAccessibleDescription(tip.isEmpty() ? text : text + u'\n' + tip);
}

SyncStatus::SyncStatus(const Workspace &workspace, QWidget *parent)
    : StatusPart(u"syncStatus"_s, tr("Sync status"), parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::listStateChanged, this, &SyncStatus::update);
    update();
}

void SyncStatus::setSignedIn(bool signedIn)
{
    m_signedIn = signedIn;
    update();
}

void SyncStatus::update()
{
    if (!m_signedIn) {
        const ListState state = m_workspace.listState(resource(resources::Tickets));
        if (state.fromFile)
            sayAge();
        else
            say(tr("Not signed in"));
        return;
    }
    const QLocale locale;
    for (const Resource *resource : allResources()) {
        const ListState state = m_workspace.listState(*resource);
        if (state.phase == ListState::Phase::Loading) {
            say(state.total > 0 ? tr("Loading %1: %2 of %3")
                                          .arg(name(*resource), locale.toString(state.done),
                                               locale.toString(state.total)) +
                                      timeLeft(state)
                                : tr("Loading %1…").arg(name(*resource)));
            return;
        }
    }
    for (const Resource *resource : allResources()) {
        const ListState state = m_workspace.listState(*resource);
        if (state.phase == ListState::Phase::Failed && state.error) {
            const ErrorText words = explain(*state.error, Doing::LoadingList, name(*resource));
            say(tr("%1 could not be loaded").arg(name(*resource)), words.summary + u'\n' + words.advice);
            return;
        }
    }
    sayAge();
}

void SyncStatus::sayAge()
{
    // Tickets are what changes; choices and customers are asked for more rarely.
    ListState state = m_workspace.listState(resource(resources::Tickets));
    for (const Resource *resource : allResources()) {
        const ListState other = m_workspace.listState(*resource);
        if (!state.loadedAt.isValid() && other.loadedAt.isValid())
            state = other;
    }
    if (!state.loadedAt.isValid()) {
        say(tr("Nothing loaded yet"));
        return;
    }
    const QLocale locale;
    const QDateTime when = state.loadedAt.toLocalTime();
    const QString moment = when.date() == QDate::currentDate()
                               ? locale.toString(when.time(), QLocale::ShortFormat)
                               : locale.toString(when, QLocale::ShortFormat);
    say(state.fromFile ? tr("As of %1").arg(moment) : tr("Up to date since %1").arg(moment));
}

QString SyncStatus::timeLeft(const ListState &state)
{
    const qint64 fresh = state.done - state.doneAtStart;
    const qint64 elapsed = state.startedAt.msecsTo(QDateTime::currentDateTimeUtc());
    // A guess from the first second or for the last ones helps nobody.
    constexpr qint64 Earliest = 3000;
    constexpr qint64 Shortest = 10;
    if (fresh <= 0 || elapsed < Earliest)
        return {};
    const qint64 seconds = (state.total - state.done) * elapsed / fresh / 1000;
    if (seconds < Shortest)
        return {};
    constexpr qint64 Minute = 60;
    if (seconds < 2 * Minute)
        return tr(", about %Ln second(s) left", "", static_cast<int>(seconds / 10 * 10));
    return tr(", about %Ln minute(s) left", "", static_cast<int>((seconds + Minute / 2) / Minute));
}

} // namespace ticketeer
