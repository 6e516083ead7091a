#pragma once

#include "models/cannedreplies.h"
#include "models/knowledgebase.h"
#include "spelling/spellchecker.h"

#include <QObject>

#include <functional>
#include <utility>

namespace ticketeer {

class Settings;

/// What everybody who writes works with: canned replies, knowledge-base articles, the spell check and what is
/// set about them. One for the program; outlives all windows. GUI thread.
class Writing : public QObject
{
    Q_OBJECT
public:
    /// profileDir: where "replies.json" and "words.txt" live. dictionaryFolders: see dictionaryfiles.h.
    Writing(Settings &settings, RecordStore &store, const QString &profileDir,
            const QStringList &dictionaryFolders, QObject *parent = nullptr);

    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] CannedReplies &replies() { return m_replies; }
    [[nodiscard]] KnowledgeBase &articles() { return m_articles; }
    [[nodiscard]] SpellChecker &spelling() { return m_spelling; }
    /// Brings the conversation of an article that is not known here, and tells whether it could.
    using FetchArticle =
        std::function<void(qint64 ticketId, QObject *owner, const std::function<void(bool)> &done)>;
    /// Until it is set, such an article is offered by number and title only.
    void setFetch(FetchArticle fetch) { m_fetch = std::move(fetch); }
    [[nodiscard]] const FetchArticle &fetch() const { return m_fetch; }
    /// Languages of the spell check: as set, else by the system's language. An empty list when it is switched
    /// off.
    [[nodiscard]] QStringList languages() const;
    void setLanguages(const QStringList &languages);
    [[nodiscard]] bool markdown() const;
    [[nodiscard]] QString signature() const;

Q_SIGNALS:
    /// Markdown or the signature is set differently.
    void changed();

private:
    Settings &m_settings;
    CannedReplies m_replies;
    KnowledgeBase m_articles;
    SpellChecker m_spelling;
    FetchArticle m_fetch;
};

} // namespace ticketeer
