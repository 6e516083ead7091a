#pragma once

#include <QToolButton>

namespace ticketeer {

struct Desk;

/// In the status bar: whether everything is sent, how much waits, and what needs the user; by a symbol and
/// words. A press leads to the outbox.
class OutboxStatus : public QToolButton
{
    Q_OBJECT
public:
    explicit OutboxStatus(const Desk &desk, QWidget *parent = nullptr);

private:
    void showCounts();
    const Desk &m_desk;
};

} // namespace ticketeer
