#pragma once

#include <QDateTime>
#include <QList>

namespace ticketeer {

/// Tells from rows that changed while we looked whether stamps are read in the account's zone: the service
/// writes them without one (reference D.1), but between two answers a row can only have changed between the
/// two. Pure; times by the server's clock.
class ZoneEvidence
{
public:
    /// Stamps, as read, of rows that changed after `from` and before `to`. Moments too far apart tell
    /// nothing: zones differ by quarters of an hour.
    void note(const QDateTime &from, const QDateTime &to, const QList<QDateTime> &stamps);
    /// By how many seconds stamps are read too early; 0 while two looks in a row do not agree.
    [[nodiscard]] int shift() const;
    void clear() { *this = {}; }

private:
    int m_quarters = 0; ///< of an hour
    int m_agreed = 0;
};

} // namespace ticketeer
