#pragma once

#include "store/drafts.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace ticketeer {

struct Desk;

/// The last states of a draft, or of all drafts (those that were sent or thrown away, too), to be looked at
/// and brought back. Open it with open(); it deletes itself.
class StatesDialog : public QDialog
{
    Q_OBJECT
public:
    /// An empty key: of all.
    StatesDialog(Desk &desk, const QString &key, QWidget *parent);

Q_SIGNALS:
    /// It is the draft again, and in its editor if that is open.
    void broughtBack(const QString &key);

private:
    void fill(const QList<Draft> &states);
    void showCurrent();
    void bringBack();
    Desk &m_desk;
    bool m_ofAll;
    QList<Draft> m_states;
    QListWidget *m_list;
    QPlainTextEdit *m_preview;
    QLabel *m_none;
    QPushButton *m_back;
};

} // namespace ticketeer
