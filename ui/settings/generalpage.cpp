#include "generalpage.h"

#include "keys.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

void select(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

GeneralPage::GeneralPage(Settings &settings, QWidget *parent)
    : SettingsPage(parent), m_settings(settings), m_theme(new QComboBox(this)),
      m_language(new QComboBox(this)), m_order(new QComboBox(this))
{
    m_theme->setObjectName(u"themeBox"_s);
    m_theme->setAccessibleName(tr("Colors"));
    m_theme->addItem(tr("As the system"), u"follow"_s);
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    select(m_theme, settings.get(keys::Theme));

    m_language->setObjectName(u"languageBox"_s);
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    select(m_language, settings.get(keys::Language));
    auto *restart = new QLabel(tr("Another language takes effect at the next start."), this);
    restart->setForegroundRole(QPalette::PlaceholderText);

    m_order->setObjectName(u"orderBox"_s);
    m_order->setAccessibleName(tr("Conversations"));
    m_order->addItem(tr("Oldest first"), false);
    m_order->addItem(tr("Newest first"), true);
    select(m_order, settings.get(keys::NewestActionFirst));

    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setVerticalSpacing(10);
    form->addRow(tr("&Colors:"), m_theme);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(QString(), restart);
    form->addRow(tr("Con&versations:"), m_order);
}

void GeneralPage::save()
{
    m_settings.set(keys::Theme, m_theme->currentData().toString());
    m_settings.set(keys::Language, m_language->currentData().toString());
    m_settings.set(keys::NewestActionFirst, m_order->currentData().toBool());
}

} // namespace ticketeer
