#pragma once

#include "store/outboxentry.h"

#include <QDialog>

namespace ticketeer {

struct Desk;

/// An entry of the outbox whose record is not there any more, or not ours: shows what was written, and the
/// ways it can still be of use. Nothing is lost by closing it. Object name "goneDialog".
class GoneDialog : public QDialog
{
    Q_OBJECT
public:
    GoneDialog(Desk &desk, const OutboxEntry &entry, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The user wants a new record with the same contents; the entry stays until that is saved.
    void anewRequested(qint64 entry);

private:
    [[nodiscard]] QString kept(const OutboxEntry &entry) const;
    void keepAsDraft();
    void throwAway();
    Desk &m_desk;
    qint64 m_id;
};

} // namespace ticketeer
