#include "attachmentrow.h"

#include "cleanfilename.h"
#include "files/filewords.h"
#include "files/keptfolder.h"
#include "files/transferbar.h"
#include "sync/workspace.h"
#include "window/desk.h"
#include "window/icons.h"
#include "window/plaintip.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int NameWidth = 360;
constexpr QSize SymbolSize(14, 14);

QLatin1StringView symbolOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Picture:
        return "image"_L1;
    case FileKind::MayRun:
        return "warning"_L1;
    case FileKind::Text:
    case FileKind::Pdf:
    case FileKind::Document:
    case FileKind::Other:
        return "attach"_L1;
    }
    return {};
}

} // namespace

AttachmentRow::AttachmentRow(const Record &action, const Record &file, Desk &desk, QWidget *parent)
    : QWidget(parent), m_action(action), m_file(file), m_desk(desk),
      m_name(cleanFileName(file.text(u"FileName"))), m_kind(kindOfFile(m_name)),
      m_transfer(new TransferBar(this))
{
    setObjectName(u"attachment"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(6);
    auto *symbol = new QLabel(this);
    symbol->setPixmap(icon(symbolOf(m_kind)).pixmap(SymbolSize, devicePixelRatio()));
    if (const QString why = whyNotOpened(m_kind); m_kind == FileKind::MayRun) {
        symbol->setObjectName(u"mayRunSign"_s);
        symbol->setAccessibleName(why);
        symbol->setToolTip(plainTip(why));
    }
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setText(label->fontMetrics().elidedText(m_name, Qt::ElideMiddle, NameWidth));
    label->setToolTip(plainTip(m_name));
    auto *size = new QLabel(QLocale().formattedDataSize(file.integer(u"FileSize"), 1), this);
    size->setForegroundRole(QPalette::PlaceholderText);
    line->addWidget(symbol);
    line->addWidget(label);
    line->addWidget(size);
    // Pictures and texts are looked at here, see AttachmentPreview.
    if (mayBeOpened(m_kind) && m_desk.openFile) {
        m_open = addButton(u"openAttachment"_s, {}, tr("Open"), tr("Open %1").arg(m_name));
        m_open->setToolTip(m_kind == FileKind::Pdf
                               ? tr("Fetches it and opens it in this computer's program for PDF files")
                               : tr("Fetches it and opens it in this computer's program for such files"));
        connect(m_open, &QToolButton::clicked, this, &AttachmentRow::open);
    }
    m_save = addButton(u"saveAttachment"_s, "download"_L1, tr("Save as …"), tr("Save %1").arg(m_name));
    m_save->setToolTip(plainTip(whyNotOpened(m_kind)));
    connect(m_save, &QToolButton::clicked, this, &AttachmentRow::save);
    line->addWidget(m_transfer);
    line->addStretch();
    connect(m_transfer, &TransferBar::stopRequested, this, [this] {
        if (m_job)
            m_job->cancel();
    });
}

QToolButton *AttachmentRow::addButton(const QString &name, QLatin1StringView iconName, const QString &text,
                                      const QString &spoken)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(spoken);
    button->setAutoRaise(true);
    if (!iconName.isEmpty()) {
        button->setIcon(icon(iconName));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    layout()->addWidget(button);
    return button;
}

void AttachmentRow::fetch(const QString &target, std::function<void()> then)
{
    Q_EMIT began();
    m_save->setEnabled(false);
    if (m_open)
        m_open->setEnabled(false);
    m_transfer->begin(tr("Downloading %1").arg(m_name));
    m_job =
        m_desk.workspace.download(m_action.integer(u"TicketID"), m_action.id(), m_file, target, this,
                                  [this, then = std::move(then)](const Outcome<Done> &outcome) {
                                      m_transfer->end();
                                      m_save->setEnabled(true);
                                      if (m_open)
                                          m_open->setEnabled(true);
                                      if (outcome.ok())
                                          then();
                                      else
                                          Q_EMIT failed(explain(outcome.error(), Doing::Downloading, m_name));
                                  });
    connect(m_job, &Job::progress, m_transfer, &TransferBar::show);
}

void AttachmentRow::save()
{
    const QPointer<AttachmentRow> self(this);
    m_desk.askSaveFile(this, m_name, [self](const QString &target) {
        if (!self || target.isEmpty() || self->m_job)
            return;
        self->fetch(target, [self, target] {
            const bool runs = self->m_kind == FileKind::MayRun;
            Q_EMIT self->saved(tr("Saved as %1.").arg(QFileInfo(target).fileName()),
                               runs ? whyNotOpened(FileKind::MayRun) : QString());
        });
    });
}

void AttachmentRow::open()
{
    if (m_job)
        return;
    auto *place = new KeptFolder(window());
    const QString target = place->placeFor(m_name);
    if (target.isEmpty()) {
        delete place;
        Q_EMIT failed({tr("There is no room for temporary files."), {}, {}});
        return;
    }
    fetch(target, [this, target] { m_desk.openFile(target); });
}

} // namespace ticketeer
