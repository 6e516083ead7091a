#include "newsdialog.h"

#include "entrytext.h"
#include "pages/actioncard.h"
#include "settings/keys.h"
#include "store/outbox.h"
#include "sync/pusher.h"
#include "takeback.h"
#include "window/desk.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

NewsDialog::NewsDialog(Desk &desk, const OutboxEntry &entry, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_id(entry.id)
{
    setObjectName(u"newsDialog"_s);
    setWindowTitle(tr("%1: Others Have Written").arg(entry.what));
    setSizeGripEnabled(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    auto *what =
        heading(tr("Since you last looked at %1, %Ln new entry(s) by others came. Yours has not been "
                   "sent yet.",
                   "", static_cast<int>(entry.news.size()))
                    .arg(entry.what),
                this);
    what->setObjectName(u"newsSummary"_s);
    column->addWidget(what);
    column->addWidget(buildEntries(entry), 1);
    column->addWidget(buildButtons(entry));
    resize(700, 560);

    const auto about = [this](qint64 id) {
        if (id != m_id)
            return;
        const std::optional<OutboxEntry> now = m_desk.outbox.entry(id);
        if (!now || now->question != OutboxEntry::Question::News)
            QDialog::reject();
    };
    connect(&desk.outbox, &Outbox::changed, this, about);
    connect(&desk.outbox, &Outbox::removed, this, about);
}

QWidget *NewsDialog::buildEntries(const OutboxEntry &entry)
{
    auto *area = new QScrollArea(this);
    area->setObjectName(u"news"_s);
    area->setAccessibleName(tr("New entries by others, and yours"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    auto *cards = new QVBoxLayout(inside);
    cards->setContentsMargins(0, 0, 4, 0);
    for (const Record &action : entry.news)
        cards->addWidget(new ActionCard(action, m_desk, {}, inside));
    cards->addSpacing(8);
    Record mine = entry.change.preview();
    // One that has no author yet would pass for the service's own.
    const QString me = m_desk.settings.get(keys::MyName);
    mine.setValue(u"CreatorName", Value::of(me.isEmpty() ? tr("You") : me));
    cards->addWidget(heading(EntryText::isReply(entry) && mine.flag(u"IsVisibleOnPortal")
                                 ? tr("Your reply to the customer:")
                                 : tr("Yours:"),
                             inside));
    cards->addWidget(new ActionCard(mine, m_desk, {}, inside));
    cards->addStretch(1);
    area->setWidget(inside);
    return area;
}

QWidget *NewsDialog::buildButtons(const OutboxEntry &entry)
{
    auto *box = new QDialogButtonBox(this);
    QPushButton *send = box->addButton(tr("&Send Anyway"), QDialogButtonBox::AcceptRole);
    QPushButton *edit = box->addButton(tr("&Edit Mine …"), QDialogButtonBox::ActionRole);
    QPushButton *back = box->addButton(tr("Take &Back"), QDialogButtonBox::DestructiveRole);
    QPushButton *later = box->addButton(tr("Decide &Later"), QDialogButtonBox::RejectRole);
    send->setObjectName(u"sendAnyway"_s);
    edit->setObjectName(u"editMine"_s);
    back->setObjectName(u"takeBack"_s);
    later->setObjectName(u"decideLater"_s);
    back->setToolTip(tr("It is not sent; the text is kept as a draft."));
    for (QPushButton *button : {send, edit, back, later})
        button->setAutoDefault(false);
    // Having read is what this asks for; sending is one key away, not the first one pressed by habit.
    edit->setDefault(true);
    edit->setEnabled(entry.kind == OutboxEntry::Kind::Save);
    connect(send, &QPushButton::clicked, this, [this] {
        m_desk.pusher.retry(m_id);
        accept();
    });
    connect(edit, &QPushButton::clicked, this, [this] {
        const qint64 id = m_id;
        QDialog::reject();
        m_desk.editEntry(id);
    });
    connect(back, &QPushButton::clicked, this, [this] {
        if (takeBack(m_desk, m_id))
            QDialog::reject();
    });
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    return box;
}

} // namespace ticketeer
