#pragma once

#include <QMenu>

namespace ticketeer {

class MessageBar;
struct Desk;
struct StoreTrouble;

/// The care of the file that keeps tickets on this computer: check, compact, rebuild; and the words for what
/// can be wrong with it.
class LocalCopyMenu : public QMenu
{
    Q_OBJECT
public:
    LocalCopyMenu(Desk &desk, MessageBar &messages, QWidget *parent);

private:
    void explainTrouble(const StoreTrouble &trouble);
    void check();
    void compact();
    void askRebuild();
    void rebuild();

    Desk &m_desk;
    MessageBar &m_messages;
};

} // namespace ticketeer
