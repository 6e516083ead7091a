#include "knowledgebase.h"

#include "filtertext.h"

#include <algorithm>

namespace ticketeer {

namespace {

constexpr qint64 DescriptionType = 1;

} // namespace

KnowledgeBase::KnowledgeBase(RecordStore &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&store, &RecordStore::changed, this, [this](const Resource *changed, const QList<qint64> &ids) {
        if (!m_looked || !changed->is(resources::Tickets))
            return;
        for (const qint64 id : ids)
            take(m_store.record(*changed, id));
    });
    connect(&store, &RecordStore::removed, this, [this](const Resource *removed, const QList<qint64> &ids) {
        if (removed->is(resources::Tickets))
            std::for_each(ids.cbegin(), ids.cend(), [this](qint64 id) { m_articles.erase(id); });
    });
    connect(&store, &RecordStore::cleared, this, [this] {
        m_articles.clear();
        m_looked = false;
    });
}

void KnowledgeBase::look()
{
    m_looked = true;
    const QList<Record> tickets = m_store.all(resource(resources::Tickets));
    for (const Record &ticket : tickets)
        take(ticket);
}

void KnowledgeBase::take(const Record &ticket)
{
    if (ticket.isNull())
        return;
    if (ticket.flag(u"IsKnowledgeBase"))
        m_articles[ticket.id()] = {ticket.id(), ticket.integer(u"TicketNumber"), ticket.text(u"Name")};
    else
        m_articles.erase(ticket.id());
}

QList<KnowledgeBase::Article> KnowledgeBase::find(const QString &typed, int most)
{
    if (!m_looked)
        look();
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    QList<Article> found;
    for (const auto &[id, article] : m_articles) {
        const QString text = QString::number(article.number) + u' ' + folded(article.title);
        if (std::all_of(words.cbegin(), words.cend(),
                        [&text](const QString &word) { return text.contains(word); }))
            found.append(article);
        if (found.size() >= most)
            break;
    }
    return found;
}

QString KnowledgeBase::text(qint64 ticketId) const
{
    const QList<Record> actions =
        m_store.children(resource(resources::Tickets), ticketId, resource(resources::Actions));
    const auto description = std::find_if(actions.cbegin(), actions.cend(), [](const Record &action) {
        return action.integer(u"SystemActionTypeID") == DescriptionType;
    });
    const auto marked = std::find_if(actions.cbegin(), actions.cend(),
                                     [](const Record &action) { return action.flag(u"IsKnowledgeBase"); });
    if (marked != actions.cend())
        return marked->text(u"Description");
    return description == actions.cend() ? QString() : description->text(u"Description");
}

} // namespace ticketeer
