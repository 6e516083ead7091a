#pragma once

#include <QObject>
#include <QPalette>

class QApplication;

namespace ticketeer {

class Settings;

/// Dresses the application: Fusion with the program's own light or dark palette, as the setting says or as
/// the platform looks. Changes at once, also when the platform changes while the setting is "follow". GUI
/// thread.
class Theme : public QObject
{
    Q_OBJECT
public:
    Theme(QApplication &application, Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] static bool isDark(const QPalette &palette);
    [[nodiscard]] static QPalette palette(bool dark);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    Settings &m_settings;
};

} // namespace ticketeer
