#pragma once

#include <QObject>

namespace ticketeer {

struct Desk;

/// An entry of the outbox whose text is edited in the box: while it is, it is not sent. GUI thread.
class EditedEntry : public QObject
{
    Q_OBJECT
public:
    EditedEntry(Desk &desk, QObject *parent);
    ~EditedEntry() override;

    /// 0: what is written is a new one.
    [[nodiscard]] qint64 id() const { return m_id; }
    void set(qint64 entry);
    /// There is such an entry, and it has not been sent.
    [[nodiscard]] bool isUnsent(qint64 entry) const;

Q_SIGNALS:
    /// It is not to be edited any more. sent: as it was before; otherwise it was taken away.
    void gone(bool sent);

private:
    void follow(qint64 entry);
    Desk &m_desk;
    qint64 m_id = 0;
};

} // namespace ticketeer
