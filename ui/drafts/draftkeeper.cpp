#include "draftkeeper.h"

#include <QScopedValueRollback>

namespace ticketeer {

DraftKeeper::DraftKeeper(Drafts &drafts, const QString &key, QObject *parent)
    : QObject(parent), m_drafts(drafts), m_key(key)
{
    connect(&drafts, &Drafts::changed, this, [this](const QString &changed) {
        if (changed == m_key && !m_own)
            offer();
    });
    connect(&drafts, &Drafts::read, this, [this] {
        if (!m_used)
            offer();
    });
    connect(&drafts, &Drafts::removed, this, [this](const QString &removed) {
        if (removed == m_key && !m_own)
            Q_EMIT thrownAway();
    });
}

void DraftKeeper::offer()
{
    if (const std::optional<Draft> draft = kept())
        Q_EMIT brought(*draft);
}

void DraftKeeper::keep(Draft draft)
{
    const QScopedValueRollback own(m_own, true);
    m_used = true;
    draft.key = m_key;
    m_drafts.put(std::move(draft));
}

void DraftKeeper::forget()
{
    const QScopedValueRollback own(m_own, true);
    m_used = true;
    m_drafts.remove(m_key);
}

} // namespace ticketeer
