#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ticketeer {

struct Desk;

/// Asks, when the program is to end with changes that are not on the server yet: to end and send them the
/// next time, to send them first and then end, or to stay. Nothing is lost in any way. Accepted: end. Object
/// name "unsentQuestion".
class QuitQuestion : public QDialog
{
    Q_OBJECT
public:
    explicit QuitQuestion(Desk &desk, QWidget *parent = nullptr);

private:
    void sendFirst();
    void say(const QString &text, const QString &kept);
    void follow();
    [[nodiscard]] int onTheirWay() const;
    Desk &m_desk;
    QLabel *m_text;
    QLabel *m_kept;
    QProgressBar *m_progress;
    QPushButton *m_quit;
    QPushButton *m_send;
    int m_atStart = 0;
    bool m_sending = false;
};

} // namespace ticketeer
