#pragma once

#include "store/drafts.h"

namespace ticketeer {

/// One editor's side of its draft: what is typed there goes to the drafts, what comes to the draft from
/// elsewhere goes to the editor.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    DraftKeeper(Drafts &drafts, const QString &key, QObject *parent);

    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] std::optional<Draft> kept() const { return m_drafts.draft(m_key); }
    /// The key is ours, whatever the draft says.
    void keep(Draft draft);
    /// Handed over to the outbox, thrown away, or nothing of it is left.
    void forget();

Q_SIGNALS:
    /// The file was read only now, an earlier state was brought back, a text was taken back from the outbox.
    void brought(const ticketeer::Draft &draft);
    /// In the list of drafts.
    void thrownAway();

private:
    void offer();
    Drafts &m_drafts;
    QString m_key;
    bool m_own = false;  ///< what the drafts tell now comes from us
    bool m_used = false; ///< something was typed here: what the file knows is older
};

} // namespace ticketeer
