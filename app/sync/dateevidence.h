#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace ticketeer {

/// What the account's dates have looked like so far, one text of each telling form. A page that says too
/// little must not undo what another one proved: an en-AU list may well begin with days below thirteen.
class DateEvidence
{
public:
    void note(const QList<QString> &samples);
    [[nodiscard]] QStringList samples() const { return m_byForm.values(); }

private:
    QHash<quint32, QString> m_byForm;
};

} // namespace ticketeer
