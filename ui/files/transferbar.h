#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace ticketeer {

/// How far a file on its way is, with a button that stops it. Hidden while nothing moves.
class TransferBar : public QWidget
{
    Q_OBJECT
public:
    /// what: for screen readers, "Uploading pump.png".
    explicit TransferBar(QWidget *parent = nullptr);

    void begin(const QString &what);
    /// Bytes; total is not above 0 while unknown.
    void show(qint64 done, qint64 total);
    void setCanStop(bool can);
    void end();

Q_SIGNALS:
    void stopRequested();

private:
    QProgressBar *m_bar;
    QLabel *m_bytes;
    QToolButton *m_stop;
};

} // namespace ticketeer
