#pragma once

#include <QDialog>

class QMenuBar;

namespace ticketeer {

/// Every key of the window, read off its menus so that it cannot be out of date.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const QMenuBar &menus, QWidget *parent);
};

} // namespace ticketeer
