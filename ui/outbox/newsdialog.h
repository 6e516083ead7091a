#pragma once

#include "store/outboxentry.h"

#include <QDialog>

namespace ticketeer {

struct Desk;

/// An answer that was stopped once because others wrote to the ticket since its author last looked: shows
/// what they wrote and the answer, which can then be sent, changed, or taken back. Object name "newsDialog".
class NewsDialog : public QDialog
{
    Q_OBJECT
public:
    NewsDialog(Desk &desk, const OutboxEntry &entry, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *buildEntries(const OutboxEntry &entry);
    [[nodiscard]] QWidget *buildButtons(const OutboxEntry &entry);
    Desk &m_desk;
    qint64 m_id;
};

} // namespace ticketeer
