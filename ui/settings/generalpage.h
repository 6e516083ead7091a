#pragma once

#include "settingsdialog.h"

class QComboBox;

namespace ticketeer {

class Settings;

/// How the program looks and speaks.
class GeneralPage : public SettingsPage
{
    Q_OBJECT
public:
    GeneralPage(Settings &settings, QWidget *parent);
    void save() override;

private:
    Settings &m_settings;
    QComboBox *m_theme;
    QComboBox *m_language;
    QComboBox *m_order;
};

} // namespace ticketeer
