#pragma once

#include <QDialog>

class QTabWidget;

namespace ticketeer {

struct Desk;

/// Everything that can be set, page by page. What is changed holds when OK is pressed. Open with open().
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(Desk &desk, QWidget *parent);

private:
    QTabWidget *m_tabs;
};

/// The dialog's pages are widgets that can save themselves.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void save() = 0;
};

} // namespace ticketeer
