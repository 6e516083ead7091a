#include "quitquestion.h"

#include "store/outbox.h"
#include "sync/pusher.h"
#include "window/desk.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

QuitQuestion::QuitQuestion(Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_text(new QLabel(this)), m_kept(new QLabel(this)),
      m_progress(new QProgressBar(this)), m_quit(new QPushButton(tr("&Quit"), this)),
      m_send(new QPushButton(tr("&Send First"), this))
{
    setObjectName(u"unsentQuestion"_s);
    setWindowTitle(tr("Quit Ticketeer"));
    QFont bold = m_text->font();
    bold.setWeight(QFont::DemiBold);
    m_text->setFont(bold);
    for (QLabel *label : {m_text, m_kept}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_text->setObjectName(u"quitText"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Sending"));
    m_progress->hide();
    m_quit->setObjectName(u"quitNow"_s);
    m_send->setObjectName(u"sendFirst"_s);
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setObjectName(u"stayHere"_s);
    auto *box = new QDialogButtonBox(this);
    box->addButton(m_quit, QDialogButtonBox::AcceptRole);
    box->addButton(m_send, QDialogButtonBox::ActionRole);
    box->addButton(cancel, QDialogButtonBox::RejectRole);
    m_quit->setDefault(true);
    connect(m_quit, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_send, &QPushButton::clicked, this, &QuitQuestion::sendFirst);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    column->addWidget(m_text);
    column->addWidget(m_kept);
    column->addWidget(m_progress);
    column->addWidget(box);
    setMinimumWidth(420);

    m_text->setText(tr("%Ln change(s) are not sent yet.", "", desk.outbox.unsentCount()));
    m_kept->setText(onTheirWay() > 0 ? tr("They are kept and sent the next time Ticketeer runs.")
                                     : tr("They are kept until you decide, also over the next start."));
    m_send->setVisible(desk.pusher.isStarted() && onTheirWay() > 0);
    connect(&desk.outbox, &Outbox::countsChanged, this, &QuitQuestion::follow);
}

int QuitQuestion::onTheirWay() const
{
    return m_desk.outbox.unsentCount() - m_desk.outbox.needingUserCount();
}

void QuitQuestion::sendFirst()
{
    m_sending = true;
    m_atStart = onTheirWay();
    m_send->hide();
    m_progress->setRange(0, m_atStart);
    m_progress->show();
    m_quit->setText(tr("&Quit Now"));
    m_desk.pusher.setPaused({}, false);
    // Who sends now has no second thoughts: nothing is held any longer.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const OutboxEntry &entry : m_desk.outbox.entries()) {
        if (entry.state == OutboxEntry::State::Waiting && entry.tries == 0 && entry.notBefore > now)
            m_desk.pusher.retry(entry.id);
    }
    m_desk.pusher.networkIsBack();
    follow();
}

void QuitQuestion::say(const QString &text, const QString &kept)
{
    m_text->setText(text);
    m_kept->setText(kept);
    // Longer words need more lines; a dialog does not grow by itself.
    const int height = layout()->totalHeightForWidth(width());
    if (height > this->height())
        resize(width(), height);
}

void QuitQuestion::follow()
{
    const int left = onTheirWay();
    const int needing = m_desk.outbox.needingUserCount();
    if (left == 0 && needing == 0) {
        accept();
        return;
    }
    if (!m_sending) {
        say(tr("%Ln change(s) are not sent yet.", "", left + needing), m_kept->text());
        return;
    }
    m_progress->setValue(std::max(0, m_atStart - left));
    if (left > 0) {
        say(tr("Sending, %Ln change(s) left …", "", left),
            tr("What cannot be sent now is kept and sent the next time Ticketeer runs."));
        return;
    }
    m_progress->hide();
    m_quit->setText(tr("&Quit"));
    say(tr("%Ln change(s) need you before they can be sent.", "", needing),
        tr("They are kept until you decide, also over the next start."));
}

} // namespace ticketeer
