#pragma once

#include <QObject>
#include <QTimer>

namespace ticketeer {

struct Desk;

/// Follows one entry of the outbox for as long as somebody can be kept waiting for it, and says once what
/// came of it. Delete it to stop following.
class EntryWatch : public QObject
{
    Q_OBJECT
public:
    EntryWatch(qint64 entry, const Desk &desk, QObject *parent);

    /// So long does a person look at a disabled dialog without wondering.
    static constexpr int PatienceMs = 2500;

Q_SIGNALS:
    void done(qint64 entry);
    void refused(qint64 entry);
    /// The user has to decide something.
    void asks(qint64 entry);
    /// It takes longer, or cannot be sent now; it goes on by itself.
    void waits(qint64 entry);

private:
    void look(qint64 entry);
    void tell(void (EntryWatch::*what)(qint64));
    [[nodiscard]] bool hasToWait() const;
    const Desk &m_desk;
    qint64 m_entry;
    QTimer m_patience;
    bool m_told = false;
};

} // namespace ticketeer
