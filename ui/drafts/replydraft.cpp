#include "replydraft.h"

#include "draftkey.h"
#include "draftnotice.h"
#include "editor/plainhtml.h"
#include "editor/thing.h"
#include "statesdialog.h"
#include "store/outboxentry.h"
#include "store/recordstore.h"
#include "window/desk.h"

#include <QCborArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

// Names in files: they stay what they are.
constexpr QLatin1StringView HtmlKey{"html"};
constexpr QLatin1StringView TextKey{"text"}; // of a draft that was kept when answers were plain text
constexpr QLatin1StringView PlaceKey{"place"};
constexpr QLatin1StringView TypeKey{"type"};
constexpr QLatin1StringView MinutesKey{"minutes"};
constexpr QLatin1StringView TimeKey{"time"};
constexpr QLatin1StringView PublicKey{"public"};
constexpr QLatin1StringView SeenKey{"seen"};

QList<Record> conversation(const RecordStore &store, qint64 ticketId)
{
    return store.serverChildren(resource(resources::Tickets), ticketId, resource(resources::Actions));
}

ReplyContent contentOf(const Draft &draft)
{
    const Record action = draft.change.preview();
    const QCborMap &view = draft.view;
    ReplyContent content;
    // One that came from the outbox was typed elsewhere: its text is what would have been sent.
    content.html = view.contains(HtmlKey)   ? view.value(HtmlKey).toString()
                   : view.contains(TextKey) ? htmlFromPlain(view.value(TextKey).toString())
                                            : action.text(u"Description");
    content.place = view.value(PlaceKey).toMap();
    content.files = filesIn(view);
    content.type = view.value(TypeKey).toInteger(action.integer(u"ActionTypeID"));
    content.minutes = static_cast<int>(view.value(MinutesKey).toInteger(action.integer(u"TimeSpent")));
    content.time = view.value(TimeKey).toMap();
    content.isPublic = view.value(PublicKey).toBool(action.flag(u"IsVisibleOnPortal"));
    content.entry = draft.entry();
    return content;
}

} // namespace

ReplyContent writtenIn(const OutboxEntry &entry)
{
    const Record action = entry.change.preview();
    ReplyContent content;
    content.html = action.text(u"Description");
    content.isPublic = action.flag(u"IsVisibleOnPortal");
    content.type = action.integer(u"ActionTypeID");
    content.minutes = static_cast<int>(action.integer(u"TimeSpent"));
    return content;
}

ReplyDraft::ReplyDraft(qint64 ticketId, Desk &desk, DraftNotice &notice, QWidget *box)
    : QObject(box), m_ticketId(ticketId), m_desk(desk), m_notice(notice),
      m_keeper(desk.drafts, replyDraftKey(ticketId), this)
{
    connect(&m_keeper, &DraftKeeper::brought, this, &ReplyDraft::bring);
    connect(&m_keeper, &DraftKeeper::thrownAway, this, [this] {
        m_broughtFrom = {};
        m_notice.hide();
        Q_EMIT discarded();
    });
    connect(&notice, &DraftNotice::statesRequested, this,
            [this, box] { (new StatesDialog(m_desk, m_keeper.key(), box->window()))->open(); });
    connect(&notice, &DraftNotice::discardRequested, this, [this] {
        m_keeper.forget();
        m_broughtFrom = {};
        m_notice.hide();
        Q_EMIT discarded();
    });
    connect(&desk.store, &RecordStore::childrenChanged, this,
            [this](const Resource *parent, qint64 id, const Resource *child) {
                if (id == m_ticketId && parent->is(resources::Tickets) && child->is(resources::Actions))
                    tell();
            });
}

void ReplyDraft::start()
{
    if (const std::optional<Draft> draft = m_keeper.kept())
        bring(*draft);
}

QCborMap ReplyDraft::view(const ReplyContent &content)
{
    QCborMap view{{HtmlKey, content.html}, {PublicKey, content.isPublic}};
    if (!content.place.isEmpty())
        view.insert(PlaceKey, content.place);
    if (!content.files.isEmpty())
        view.insert(FilesInView, QCborArray::fromStringList(content.files));
    if (content.type != 0)
        view.insert(TypeKey, content.type);
    if (content.minutes != 0)
        view.insert(MinutesKey, content.minutes);
    if (!content.time.isEmpty())
        view.insert(TimeKey, content.time);
    if (content.entry != 0)
        view.insert(EntryInView, content.entry);
    return view;
}

void ReplyDraft::keep(const ReplyContent &content, const Change &change)
{
    if (content.isEmpty()) {
        if (m_keeper.kept())
            m_keeper.forget();
        m_broughtFrom = {};
        m_notice.hide();
        return;
    }
    const std::optional<Draft> before = m_keeper.kept();
    if (!before)
        m_seen = newestAction();
    const Record ticket = m_desk.store.record(resource(resources::Tickets), m_ticketId);
    Draft draft;
    // It may be gone: a draft keeps the name it had, and no new one is begun.
    if (ticket.isNull() && !before)
        return;
    draft.title = ticket.isNull() ? before->title : thingName(ticket);
    draft.change = change;
    draft.view = view(content);
    if (m_seen != 0)
        draft.view.insert(SeenKey, m_seen);
    m_keeper.keep(draft);
}

void ReplyDraft::adopt(const Draft &other)
{
    Draft draft = other;
    draft.key = m_keeper.key();
    m_desk.drafts.put(draft);
    m_desk.drafts.remove(other.key);
}

void ReplyDraft::bring(const Draft &draft)
{
    m_broughtFrom = draft.changedAt;
    m_seen = draft.view.value(SeenKey).toInteger();
    Q_EMIT brought(contentOf(draft));
    tell();
}

qint64 ReplyDraft::newestAction() const
{
    qint64 newest = 0;
    for (const Record &action : conversation(m_desk.store, m_ticketId))
        newest = std::max(newest, action.id());
    return newest;
}

void ReplyDraft::tell()
{
    if (!m_broughtFrom.isValid())
        return;
    const QList<Record> all = conversation(m_desk.store, m_ticketId);
    const auto later =
        m_seen == 0 ? 0 : std::count_if(all.cbegin(), all.cend(), [this](const Record &action) {
            return action.id() > m_seen;
        });
    m_notice.tell(m_broughtFrom, later > 0 ? tr("The conversation has gone on by %Ln entry(s) since.", "",
                                                static_cast<int>(later))
                                           : QString());
}

} // namespace ticketeer
