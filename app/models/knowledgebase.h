#pragma once

#include "store/recordstore.h"

#include <QObject>

#include <map>

namespace ticketeer {

/// The tickets that are knowledge-base articles (IsKnowledgeBase), as far as this client knows them, found by
/// number or words of the title. Looks through the store once, at the first question, and follows it from
/// then on. GUI thread.
class KnowledgeBase : public QObject
{
    Q_OBJECT
public:
    struct Article
    {
        qint64 ticketId = 0;
        qint64 number = 0;
        QString title;
    };
    explicit KnowledgeBase(RecordStore &store, QObject *parent = nullptr);

    [[nodiscard]] QList<Article> find(const QString &typed, int most);
    /// The first action that is marked as knowledge base, else the description of the ticket. Empty
    /// while the conversation is not known here.
    [[nodiscard]] QString text(qint64 ticketId) const;

private:
    void look();
    void take(const Record &ticket);
    RecordStore &m_store;
    std::map<qint64, Article> m_articles; ///< by ticket id
    bool m_looked = false;
};

} // namespace ticketeer
