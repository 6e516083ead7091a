#pragma once

#include <QWidget>

namespace ticketeer {

class TransferBar;
class UnsentStrip;
struct Desk;

/// A file that waits in the outbox or is on its way: its name, how far it is, and what can be done about it.
class UploadRow : public QWidget
{
    Q_OBJECT
public:
    UploadRow(qint64 entry, Desk &desk, QWidget *parent = nullptr);

private:
    void follow();
    void show(qint64 done, qint64 total);
    qint64 m_entry;
    Desk &m_desk;
    QString m_name;
    UnsentStrip *m_state;
    TransferBar *m_transfer;
    bool m_moving = false;
};

} // namespace ticketeer
