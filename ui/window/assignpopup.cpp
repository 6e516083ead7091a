#include "assignpopup.h"

#include "desk.h"
#include "store/recordstore.h"
#include "sync/workspace.h"

#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int MeFirst = 1000;
constexpr int NobodyLast = -1000;

} // namespace

AssignPopup::AssignPopup(Desk &desk, qint64 me, QWidget *parent)
    : TypeAheadPopup(u"assign"_s, parent), m_desk(desk), m_me(me)
{
    setWindowTitle(tr("Assign To"));
    input()->setAccessibleName(tr("Agent or group"));
    input()->setPlaceholderText(tr("Assign to: type a few letters of an agent or a group"));
    list()->setAccessibleName(tr("Agents and groups"));
    for (const QLatin1StringView key : {resources::Users, resources::Groups}) {
        const ListState::Phase phase = desk.workspace.listState(resource(key)).phase;
        if (phase == ListState::Phase::NotLoaded || phase == ListState::Phase::Failed)
            desk.workspace.refresh(resource(key));
    }
    const auto news = [this](const Resource *kind) {
        if (kind->is(resources::Users) || kind->is(resources::Groups))
            refill();
    };
    connect(&desk.workspace, &Workspace::listStateChanged, this, news);
    connect(&desk.store, &RecordStore::changed, this, news);
}

QList<TypeAheadPopup::Entry> AssignPopup::entriesFor(const QString &text) const
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QList<Entry> entries;
    const auto add = [&](const QString &name, const QString &hint, const QString &element, qint64 id,
                         int more) {
        if (const int score = rank(name, words))
            entries.append({name, hint, score + more, [this, element, id] { Q_EMIT chosen(element, id); }});
    };
    for (const Record &agent : m_desk.store.all(resource(resources::Users))) {
        if (!agent.value(u"IsActive").toFlag(true))
            continue;
        const bool me = agent.id() == m_me;
        add(agent.title(), me ? tr("You") : tr("Agent"), u"UserID"_s, agent.id(), me ? MeFirst : 1);
    }
    for (const Record &group : m_desk.store.all(resource(resources::Groups)))
        add(group.title(), tr("Group"), u"GroupID"_s, group.id(), 0);
    // Never the only choice because the others are not here yet.
    if (!entries.isEmpty() || !words.isEmpty())
        add(tr("Nobody"), {}, u"UserID"_s, 0, NobodyLast);
    return entries;
}

QString AssignPopup::nothing(const QString & /*text*/) const
{
    switch (m_desk.workspace.listState(resource(resources::Users)).phase) {
    case ListState::Phase::NotLoaded:
    case ListState::Phase::Loading:
        return tr("The agents are being read…");
    case ListState::Phase::Failed:
        return tr("The agents could not be read. Close this and try again.");
    case ListState::Phase::Loaded:
        break;
    }
    return tr("No agent and no group of this name");
}

} // namespace ticketeer
