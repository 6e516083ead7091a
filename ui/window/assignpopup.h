#pragma once

#include "typeaheadpopup.h"

namespace ticketeer {

struct Desk;

/// Who is to have a ticket: an agent, a group or nobody, found by a few letters. The user of this program
/// comes first, inactive agents do not come at all. Asks the service who there is, when that is not known
/// yet.
class AssignPopup : public TypeAheadPopup
{
    Q_OBJECT
public:
    /// me: 0 when it is not known who uses the program.
    AssignPopup(Desk &desk, qint64 me, QWidget *parent);

Q_SIGNALS:
    /// element: "UserID" or "GroupID"; id 0: nobody.
    void chosen(const QString &element, qint64 id) const;

protected:
    [[nodiscard]] QList<Entry> entriesFor(const QString &text) const override;
    [[nodiscard]] QString nothing(const QString &text) const override;

private:
    Desk &m_desk;
    qint64 m_me;
};

} // namespace ticketeer
