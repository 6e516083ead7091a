#include "settingsdialog.h"

#include "accountpage.h"
#include "customfieldspage.h"
#include "generalpage.h"
#include "repliespage.h"
#include "settings.h"
#include "window/desk.h"
#include "window/messagebar.h"
#include "writingpage.h"

#include <QDialogButtonBox>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ticketeer {

SettingsDialog::SettingsDialog(Desk &desk, QWidget *parent) : QDialog(parent), m_tabs(new QTabWidget(this))
{
    setObjectName(u"settingsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    QList<std::pair<SettingsPage *, QString>> pages{{new GeneralPage(desk.settings, this), tr("&General")},
                                                    {new AccountPage(desk, this), tr("&Account")},
                                                    {new CustomFieldsPage(desk, this), tr("Custom &Fields")}};
    if (desk.writing) {
        pages.append({new WritingPage(*desk.writing, this), tr("&Writing")});
        pages.append({new RepliesPage(*desk.writing, this), tr("Canned &Replies")});
    }
    auto *layout = new QVBoxLayout(this);
    if (!desk.settings.healthy()) {
        auto *warning = new MessageBar(this);
        warning->showMessage(MessageBar::Tone::Warning, tr("The settings file cannot be read or written."),
                             tr("What you set here holds until the program ends. The file is left as it is."),
                             desk.settings.fileName());
        layout->addWidget(warning);
    }
    m_tabs->setDocumentMode(true);
    layout->addWidget(m_tabs, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    layout->addWidget(buttons);
    for (const auto &[page, title] : std::as_const(pages)) {
        m_tabs->addTab(page, title);
        connect(buttons, &QDialogButtonBox::accepted, page, &SettingsPage::save);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    resize(620, 560);
}

} // namespace ticketeer
