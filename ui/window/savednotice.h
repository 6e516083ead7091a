#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace ticketeer {

/// A few words in the status bar after something was saved, with a button that takes it back; goes by itself.
class SavedNotice : public QWidget
{
    Q_OBJECT
public:
    static constexpr int ShownMs = 10'000;

    /// undo: what the button does.
    SavedNotice(QAction &undo, QWidget *parent);

    /// what: "Ticket 1042"
    void tell(const QString &what);

private:
    QAction &m_undo;
    QLabel *m_words;
    QToolButton *m_button;
    QTimer m_gone;
};

} // namespace ticketeer
