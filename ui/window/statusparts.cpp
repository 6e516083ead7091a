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
        say(tr("Not signed in"));
        return;
    }
    const QLocale locale;
    QDateTime oldest;
    for (const Resource *resource : allResources()) {
        const ListState state = m_workspace.listState(*resource);
        if (state.phase == ListState::Phase::Loading) {
            say(state.total > 0
                    ? tr("Loading %1: %2 of %3")
                          .arg(name(*resource), locale.toString(state.done), locale.toString(state.total))
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
        if (state.loadedAt.isValid() && (!oldest.isValid() || state.loadedAt < oldest))
            oldest = state.loadedAt;
    }
    if (oldest.isValid())
        say(tr("Up to date since %1")
                .arg(locale.toString(oldest.toLocalTime().time(), QLocale::ShortFormat)));
    else
        say(tr("Nothing loaded yet"));
}

OutboxStatus::OutboxStatus(const Workspace &workspace, QWidget *parent)
    : StatusPart(u"outboxStatus"_s, tr("Outbox"), parent)
{
    connect(&workspace, &Workspace::changesUnderWayChanged, this, &OutboxStatus::update);
    update(workspace.changesUnderWay());
}

void OutboxStatus::update(int count)
{
    if (count == 0)
        say(tr("All changes sent"));
    else
        say(tr("Sending %Ln change(s)", "", count));
}

} // namespace ticketeer
