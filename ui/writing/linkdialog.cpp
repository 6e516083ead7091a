#include "linkdialog.h"

#include "formatting.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ticketeer {

LinkDialog::LinkDialog(const QString &text, const QString &address, bool canRemove, QWidget *parent)
    : QDialog(parent), m_text(new QLineEdit(text, this)), m_address(new QLineEdit(address, this))
{
    setObjectName(u"linkDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Link"));
    m_text->setObjectName(u"linkText"_s);
    m_text->setAccessibleName(tr("Text"));
    m_address->setObjectName(u"linkAddress"_s);
    m_address->setAccessibleName(tr("Address"));
    m_address->setPlaceholderText(u"https://"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    if (canRemove) {
        QPushButton *remove = buttons->addButton(tr("&Remove Link"), QDialogButtonBox::DestructiveRole);
        remove->setObjectName(u"removeLink"_s);
        connect(remove, &QPushButton::clicked, this, [this] {
            Q_EMIT chosen(m_text->text(), {});
            reject();
        });
    }
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Address:"), m_address);
    form->addRow(tr("&Text:"), m_text);
    form->addRow(buttons);
    connect(m_address, &QLineEdit::textChanged, this, &LinkDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_text->text(), formatting::linkAddress(m_address->text()));
        accept();
    });
    check();
    resize(420, sizeHint().height());
    m_address->setFocus();
}

void LinkDialog::check()
{
    m_ok->setEnabled(!formatting::linkAddress(m_address->text()).isEmpty());
}

} // namespace ticketeer
