#include "uploadrow.h"

#include "outbox/unsentstrip.h"
#include "store/outbox.h"
#include "sync/pusher.h"
#include "transferbar.h"
#include "window/desk.h"
#include "window/icons.h"
#include "window/plaintip.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int NameWidth = 240;
constexpr QSize SymbolSize(14, 14);

} // namespace

UploadRow::UploadRow(qint64 entry, Desk &desk, QWidget *parent)
    : QWidget(parent), m_entry(entry), m_desk(desk), m_state(new UnsentStrip(entry, desk, this)),
      m_transfer(new TransferBar(this))
{
    setObjectName(u"unsentAttachment"_s);
    const std::optional<OutboxEntry> upload = desk.outbox.entry(entry);
    m_name = upload ? QFileInfo(upload->file).fileName() : QString();
    auto *symbol = new QLabel(this);
    symbol->setPixmap(icon("attach"_L1).pixmap(SymbolSize, devicePixelRatio()));
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setText(label->fontMetrics().elidedText(m_name, Qt::ElideMiddle, NameWidth));
    label->setToolTip(plainTip(m_name));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(6);
    line->addWidget(symbol);
    line->addWidget(label);
    line->addWidget(m_transfer);
    line->addWidget(m_state, 1);

    connect(&desk.pusher, &Pusher::progress, this, [this](qint64 id, qint64 done, qint64 total) {
        if (id == m_entry)
            show(done, total);
    });
    connect(&desk.outbox, &Outbox::changed, this, [this](qint64 id) {
        if (id == m_entry)
            follow();
    });
    connect(m_transfer, &TransferBar::stopRequested, this, [this] { m_desk.pusher.discard(m_entry); });
}

void UploadRow::follow()
{
    const std::optional<OutboxEntry> entry = m_desk.outbox.entry(m_entry);
    if (entry && entry->state == OutboxEntry::State::Sending)
        return;
    m_moving = false;
    m_transfer->end();
    m_state->setVisible(true);
}

void UploadRow::show(qint64 done, qint64 total)
{
    if (!m_moving) {
        m_moving = true;
        m_transfer->begin(tr("Uploading %1").arg(m_name));
        m_state->hide();
    }
    m_transfer->show(done, total);
    // Once all of it has left, the server may have it.
    m_transfer->setCanStop(total <= 0 || done < total);
}

} // namespace ticketeer
