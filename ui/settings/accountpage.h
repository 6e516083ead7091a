#pragma once

#include "settingsdialog.h"

class QComboBox;
class QSpinBox;

namespace ticketeer {

/// What cannot be asked from the service: who works here, how the account writes dates and in which zone, and
/// how many requests it may make, and how many of them this client.
class AccountPage : public SettingsPage
{
    Q_OBJECT
public:
    AccountPage(Desk &desk, QWidget *parent);
    void save() override;

private:
    void fillPeople();
    void fillZones();
    Desk &m_desk;
    QComboBox *m_me;
    QComboBox *m_order;
    QComboBox *m_zone;
    QSpinBox *m_perDay;
    QSpinBox *m_perMinute;
    QSpinBox *m_share;
};

} // namespace ticketeer
