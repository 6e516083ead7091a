#pragma once

#include <QLabel>

namespace ticketeer {

/// A small clock with a tip and an accessible text, for what is shown but not on the server yet.
class UnsentMark : public QLabel
{
    Q_OBJECT
public:
    /// why: one line; empty: "Not sent yet".
    explicit UnsentMark(const QString &why, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintSymbol();
};

} // namespace ticketeer
