#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace ticketeer {

/// Asks for a link's text and address. Open with open().
class LinkDialog : public QDialog
{
    Q_OBJECT
public:
    /// canRemove: there is a link already.
    LinkDialog(const QString &text, const QString &address, bool canRemove, QWidget *parent);

Q_SIGNALS:
    /// An empty address: the link goes, the text stays.
    void chosen(const QString &text, const QString &address);

private:
    void check();
    QLineEdit *m_text;
    QLineEdit *m_address;
    QPushButton *m_ok;
};

} // namespace ticketeer
