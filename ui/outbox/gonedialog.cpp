#include "gonedialog.h"

#include "entrytext.h"
#include "models/createdanew.h"
#include "pages/confirm.h"
#include "store/outbox.h"
#include "sync/pusher.h"
#include "takeback.h"
#include "window/desk.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ticketeer {

GoneDialog::GoneDialog(Desk &desk, const OutboxEntry &entry, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_id(entry.id)
{
    setObjectName(u"goneDialog"_s);
    setWindowTitle(tr("%1: Not There Any More").arg(entry.what));
    const EntryText words(desk);
    const QString text = words.contents(entry);
    auto *what = new QLabel(tr("%1 cannot be changed: somebody deleted it meanwhile, or it is not your "
                               "organization's any more. Nothing was written. What you wanted written is "
                               "kept here until you decide.")
                                .arg(entry.what),
                            this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    auto *kept = new QPlainTextEdit(text, this);
    kept->setObjectName(u"keptText"_s);
    kept->setAccessibleName(tr("What you wrote"));
    kept->setReadOnly(true);
    kept->setTabChangesFocus(true);

    auto *box = new QDialogButtonBox(this);
    const auto add = [box, this](const QString &label, QDialogButtonBox::ButtonRole role,
                                 const QString &name) {
        QPushButton *button = box->addButton(label, role);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    QPushButton *draft = nullptr;
    if (entry.kind == OutboxEntry::Kind::Save) {
        draft = add(tr("Keep as a &Draft"), QDialogButtonBox::AcceptRole, u"keepAsDraft"_s);
        draft->setDefault(true);
        connect(draft, &QPushButton::clicked, this, &GoneDialog::keepAsDraft);
    }
    if (entry.kind == OutboxEntry::Kind::Save && canBeCreatedAnew(entry.change)) {
        QPushButton *anew = add(tr("Create A&new …"), QDialogButtonBox::ActionRole, u"createAnew"_s);
        connect(anew, &QPushButton::clicked, this, [this] {
            const qint64 id = m_id;
            accept();
            Q_EMIT anewRequested(id);
        });
    }
    QPushButton *copy = add(tr("&Copy"), QDialogButtonBox::ActionRole, u"copyKept"_s);
    copy->setToolTip(tr("Copies the text to the clipboard"));
    copy->setEnabled(!text.isEmpty());
    connect(copy, &QPushButton::clicked, this, [text] { QApplication::clipboard()->setText(text); });
    QPushButton *away = add(tr("&Throw Away"), QDialogButtonBox::DestructiveRole, u"throwAway"_s);
    connect(away, &QPushButton::clicked, this, &GoneDialog::throwAway);
    QPushButton *later = add(tr("Decide &Later"), QDialogButtonBox::RejectRole, u"decideLater"_s);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->addWidget(what);
    column->addWidget(kept, 1);
    column->addWidget(box);
    resize(640, 340);

    const auto about = [this](qint64 id) {
        if (id != m_id)
            return;
        const std::optional<OutboxEntry> now = m_desk.outbox.entry(id);
        if (!now || now->question != OutboxEntry::Question::Gone)
            QDialog::reject();
    };
    connect(&desk.outbox, &Outbox::changed, this, about);
    connect(&desk.outbox, &Outbox::removed, this, about);
}

void GoneDialog::keepAsDraft()
{
    if (takeBack(m_desk, m_id))
        accept();
}

void GoneDialog::throwAway()
{
    confirm(this,
            {tr("Throw Away"), tr("Throw away what you wanted written?"),
             tr("It is not kept anywhere after that."), tr("&Throw Away")},
            [this] {
                m_desk.pusher.discard(m_id);
                QDialog::reject();
            });
}

} // namespace ticketeer
