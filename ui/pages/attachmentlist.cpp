#include "attachmentlist.h"

#include "cleanfilename.h"
#include "editor/thing.h"
#include "outbox/unsentstrip.h"
#include "reading/attachmentpreview.h"
#include "store/outbox.h"
#include "store/recordstore.h"
#include "sync/workspace.h"
#include "window/desk.h"
#include "window/icons.h"
#include "window/messagebar.h"
#include "window/plaintip.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ticketeer {

AttachmentList::AttachmentList(const Record &action, Desk &desk, QWidget *parent)
    : QWidget(parent), m_action(action), m_desk(desk), m_bar(new MessageBar(this)), m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addLayout(m_rows);
    column->addWidget(m_bar);
    connect(&desk.store, &RecordStore::childrenChanged, this,
            [this](const Resource *parentResource, qint64 id, const Resource *child) {
                if (parentResource == &m_action.resource() && id == m_action.id() &&
                    child->is(resources::Attachments))
                    showFiles();
            });
    connect(&desk.outbox, &Outbox::added, this, &AttachmentList::followOutbox);
    connect(&desk.outbox, &Outbox::changed, this, &AttachmentList::followOutbox);
    connect(&desk.outbox, &Outbox::removed, this, &AttachmentList::followOutbox);
    showFiles();
}

QList<qint64> AttachmentList::unsent() const
{
    QList<qint64> found;
    for (const OutboxEntry &entry : m_desk.outbox.entries()) {
        if (entry.kind != OutboxEntry::Kind::Upload || !entry.isUnsent())
            continue;
        qint64 action = entry.recordId();
        const auto made = action < 0 ? m_desk.outbox.entry(entry.after) : std::nullopt;
        if (made && made->serverId > 0)
            action = made->serverId; // it got its id while the file waited for it
        if (action == m_action.id())
            found.append(entry.id);
    }
    return found;
}

void AttachmentList::followOutbox(qint64 id)
{
    const std::optional<OutboxEntry> entry = m_desk.outbox.entry(id);
    const bool upload = entry && entry->kind == OutboxEntry::Kind::Upload;
    // How far each is, its row says by itself.
    if ((upload || m_unsent.contains(id)) && unsent() != m_unsent)
        showFiles();
}

bool AttachmentList::isKnown() const
{
    return m_desk.store.childrenKnown(m_action.resource(), m_action.id(), resource(resources::Attachments));
}

void AttachmentList::load()
{
    if (m_loading)
        return;
    m_bar->clear();
    m_loading = m_desk.workspace.loadChildren(
        m_action.resource(), m_action.id(), resource(resources::Attachments), this,
        [this](const Outcome<Done> &outcome) {
            m_loading.clear();
            if (!outcome.ok()) {
                m_bar->showError(explain(outcome.error(), Doing::LoadingList, tr("The attachments")));
                m_bar->addButton(tr("Retry"), [this] { load(); });
            }
            showFiles();
        });
    showFiles();
}

void AttachmentList::showFiles()
{
    while (const std::unique_ptr<QLayoutItem> item{m_rows->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    const QList<Record> files =
        m_desk.store.serverChildren(m_action.resource(), m_action.id(), resource(resources::Attachments));
    for (const Record &file : files)
        addRow(file);
    m_unsent = unsent();
    for (const qint64 entry : std::as_const(m_unsent))
        addUnsent(entry);
    if (!files.isEmpty() || m_action.id() <= 0)
        return;
    if (isKnown()) {
        auto *none = new QLabel(tr("No attachments"), this);
        none->setForegroundRole(QPalette::PlaceholderText);
        m_rows->addWidget(none);
        return;
    }
    // One request an action: only on demand, because everybody shares the account's requests.
    auto *look = new QToolButton(this);
    look->setObjectName(u"lookForAttachments"_s);
    look->setIcon(icon("attach"_L1));
    look->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    look->setAutoRaise(true);
    look->setText(m_loading ? tr("Looking …") : tr("Attachments?"));
    look->setAccessibleName(tr("Look for attachments"));
    look->setToolTip(tr("Asks the service for the files of this entry"));
    look->setEnabled(!m_loading);
    connect(look, &QToolButton::clicked, this, &AttachmentList::load);
    m_rows->addWidget(look);
}

void AttachmentList::addRow(const Record &file)
{
    auto *row = new QWidget(this);
    row->setObjectName(u"attachment"_s);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(6);
    auto *symbol = new QLabel(row);
    symbol->setPixmap(icon("attach"_L1).pixmap(QSize(14, 14), devicePixelRatio()));
    const QString name = cleanFileName(file.text(u"FileName"));
    auto *label = new QLabel(row);
    label->setTextFormat(Qt::PlainText);
    label->setText(label->fontMetrics().elidedText(name, Qt::ElideMiddle, 360));
    label->setToolTip(plainTip(name));
    const qint64 bytes = file.integer(u"FileSize");
    auto *size = new QLabel(QLocale().formattedDataSize(bytes, 1), row);
    size->setForegroundRole(QPalette::PlaceholderText);
    auto *button = new QToolButton(row);
    button->setObjectName(u"saveAttachment"_s);
    button->setIcon(icon("download"_L1));
    button->setText(tr("Save as …"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setAccessibleName(tr("Save %1").arg(name));
    connect(button, &QToolButton::clicked, this, [this, file, row] { save(file, row); });
    line->addWidget(symbol);
    line->addWidget(label);
    line->addWidget(size);
    line->addWidget(button);
    line->addStretch();
    m_rows->addWidget(row);
    row->show();
    if (AttachmentPreview::canShow(file)) {
        auto *preview = new AttachmentPreview(m_action, file, m_desk, this);
        m_rows->addWidget(preview);
        preview->setVisible(true);
    }
}

void AttachmentList::addUnsent(qint64 entry)
{
    const std::optional<OutboxEntry> upload = m_desk.outbox.entry(entry);
    auto *row = new QWidget(this);
    row->setObjectName(u"unsentAttachment"_s);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(6);
    auto *symbol = new QLabel(row);
    symbol->setPixmap(icon("attach"_L1).pixmap(QSize(14, 14), devicePixelRatio()));
    const QString name = upload ? QFileInfo(upload->file).fileName() : QString();
    auto *label = new QLabel(row);
    label->setTextFormat(Qt::PlainText);
    label->setText(label->fontMetrics().elidedText(name, Qt::ElideMiddle, 240));
    label->setToolTip(name.toHtmlEscaped());
    line->addWidget(symbol);
    line->addWidget(label);
    line->addWidget(new UnsentStrip(entry, m_desk, row), 1);
    m_rows->addWidget(row);
    row->show();
}

void AttachmentList::save(const Record &file, QWidget *row)
{
    const QString name = cleanFileName(file.text(u"FileName"));
    const QPointer<QWidget> place(row);
    const QPointer<AttachmentList> self(this);
    m_desk.askSaveFile(this, name, [self, place, file, name](const QString &target) {
        if (!self || !place || target.isEmpty())
            return;
        self->m_bar->clear();
        auto *bar = new QProgressBar(place);
        bar->setRange(0, 0);
        bar->setFixedWidth(120);
        bar->setAccessibleName(tr("Downloading %1").arg(name));
        auto *stop = new QToolButton(place);
        stop->setText(tr("Stop"));
        stop->setAutoRaise(true);
        auto *line = static_cast<QHBoxLayout *>(place->layout());
        line->insertWidget(line->count() - 1, bar);
        line->insertWidget(line->count() - 1, stop);
        auto *button = place->findChild<QToolButton *>(u"saveAttachment"_s);
        button->setEnabled(false);
        bar->show();
        stop->show();
        Job *job = self->m_desk.workspace.download(
            self->m_action.integer(u"TicketID"), self->m_action.id(), file, target, self,
            [self, bar = QPointer(bar), stop = QPointer(stop), button = QPointer(button), name,
             target](const Outcome<Done> &outcome) {
                delete bar;
                if (stop)
                    stop->deleteLater();
                if (button)
                    button->setEnabled(true);
                if (outcome.ok())
                    self->m_bar->showMessage(MessageBar::Tone::Info,
                                             tr("Saved as %1.").arg(QFileInfo(target).fileName()));
                else
                    self->m_bar->showError(explain(outcome.error(), Doing::Downloading, name));
            });
        connect(stop, &QToolButton::clicked, job, &Job::cancel);
        connect(job, &Job::progress, bar, [bar](qint64 done, qint64 total) {
            // A progress bar counts in int.
            bar->setRange(0, total > 0 ? 1000 : 0);
            if (total > 0)
                bar->setValue(static_cast<int>(done * 1000 / total));
        });
    });
}

} // namespace ticketeer
