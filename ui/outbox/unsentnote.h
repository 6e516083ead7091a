#pragma once

#include <QToolButton>

namespace ticketeer {

struct Desk;
struct Resource;

/// Says, while it is so, that a record has changes that are not on the server yet; leads to the outbox.
/// Hidden otherwise. Object name "unsentNote".
class UnsentNote : public QToolButton
{
    Q_OBJECT
public:
    UnsentNote(const Resource &resource, qint64 id, const Desk &desk, QWidget *parent = nullptr);

private:
    void showState();
    const Resource &m_resource;
    qint64 m_id;
    const Desk &m_desk;
};

} // namespace ticketeer
