#include "attachmentlist.h"

#include "attachmentrow.h"
#include "files/saveall.h"
#include "files/transferbar.h"
#include "files/uploadrow.h"
#include "reading/attachmentpreview.h"
#include "store/outbox.h"
#include "store/recordstore.h"
#include "sync/workspace.h"
#include "window/desk.h"
#include "window/icons.h"
#include "window/messagebar.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QSet>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

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
        if (made && made->serverId > 0) {
            // It got its id while the file waited for it: as an entry itself, or as the ticket it begins.
            const bool ticket = made->change.resource().is(resources::Tickets);
            const bool ours = m_action.integer(u"TicketID") == made->serverId &&
                              m_action.integer(u"SystemActionTypeID") == 1;
            action = !ticket ? made->serverId : ours ? m_action.id() : 0;
        }
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

void AttachmentList::addWidget(QWidget *widget)
{
    m_rows->addWidget(widget);
    widget->setVisible(true);
}

void AttachmentList::clearRows()
{
    QSet<QWidget *> kept;
    for (const FileRows &rows : std::as_const(m_fileRows))
        kept.unite(QSet<QWidget *>(rows.widgets.cbegin(), rows.widgets.cend()));
    if (m_saving && m_saveAllRow)
        kept.insert(m_saveAllRow);
    while (const std::unique_ptr<QLayoutItem> item{m_rows->takeAt(0)}) {
        if (kept.contains(item->widget()))
            continue;
        item->widget()->hide();
        item->widget()->deleteLater();
    }
}

void AttachmentList::showFiles()
{
    clearRows();
    QHash<qint64, FileRows> before = std::exchange(m_fileRows, {});
    const QList<Record> files =
        m_desk.store.serverChildren(m_action.resource(), m_action.id(), resource(resources::Attachments));
    for (const Record &file : files) {
        FileRows rows = before.take(file.id());
        if (rows.file == file) {
            for (QWidget *widget : std::as_const(rows.widgets))
                m_rows->addWidget(widget);
            m_fileRows.insert(file.id(), rows);
        } else {
            before.insert(file.id(), rows);
            addRow(file);
        }
    }
    for (const FileRows &gone : std::as_const(before)) {
        for (QWidget *widget : gone.widgets) {
            widget->hide();
            widget->deleteLater();
        }
    }
    if (m_saving && m_saveAllRow)
        m_rows->addWidget(m_saveAllRow);
    else if (files.size() > 1)
        addSaveAll(files);
    m_unsent = unsent();
    for (const qint64 entry : std::as_const(m_unsent))
        addWidget(new UploadRow(entry, m_desk, this));
    if (!files.isEmpty() || m_action.id() <= 0)
        return;
    if (!isKnown()) {
        addLook();
        return;
    }
    auto *none = new QLabel(tr("No attachments"), this);
    none->setForegroundRole(QPalette::PlaceholderText);
    addWidget(none);
}

void AttachmentList::addLook()
{
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
    addWidget(look);
}

void AttachmentList::addRow(const Record &file)
{
    auto *row = new AttachmentRow(m_action, file, m_desk, this);
    connect(row, &AttachmentRow::began, m_bar, &MessageBar::clear);
    connect(row, &AttachmentRow::saved, this, [this](const QString &summary, const QString &advice) {
        m_bar->showMessage(advice.isEmpty() ? MessageBar::Tone::Info : MessageBar::Tone::Warning, summary,
                           advice);
    });
    connect(row, &AttachmentRow::failed, m_bar, &MessageBar::showError);
    addWidget(row);
    FileRows rows{file, {row}};
    if (AttachmentPreview::canShow(file)) {
        rows.widgets.append(new AttachmentPreview(m_action, file, m_desk, this));
        addWidget(rows.widgets.constLast());
    }
    m_fileRows.insert(file.id(), rows);
}

void AttachmentList::addSaveAll(const QList<Record> &files)
{
    auto *row = new QWidget(this);
    m_saveAllRow = row;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    auto *button = new QToolButton(row);
    button->setObjectName(u"saveAllAttachments"_s);
    button->setIcon(icon("download"_L1));
    button->setText(tr("Save all (%n request(s)) …", nullptr, static_cast<int>(files.size())));
    button->setAccessibleName(tr("Save all files of this entry"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    line->addWidget(button);
    auto *transfer = new TransferBar(row);
    line->addWidget(transfer);
    line->addStretch();
    const QPointer<AttachmentList> self(this);
    connect(button, &QToolButton::clicked, this, [self, files] {
        self->m_desk.askFolder(self, [self, files](const QString &folder) {
            if (self && !folder.isEmpty() && !self->m_saving)
                self->saveAll(files, folder);
        });
    });
    addWidget(row);
}

void AttachmentList::saveAll(const QList<Record> &files, const QString &folder)
{
    m_bar->clear();
    m_saving = new SaveAll(m_action, files, folder, m_desk, this);
    if (auto *transfer = m_saveAllRow ? m_saveAllRow->findChild<TransferBar *>() : nullptr) {
        transfer->begin(tr("Downloading %n file(s)", nullptr, static_cast<int>(files.size())));
        connect(m_saving, &SaveAll::progress, transfer,
                [transfer](int, qint64 done, qint64 total) { transfer->show(done, total); });
        connect(m_saving, &SaveAll::ended, transfer, &TransferBar::end);
        connect(transfer, &TransferBar::stopRequested, m_saving, &SaveAll::cancel);
    }
    connect(m_saving, &SaveAll::ended, this,
            [this, folder](const QStringList &saved, const QStringList &failed) {
                tellSaved(saved, failed, folder);
            });
    m_saving->start();
}

void AttachmentList::tellSaved(const QStringList &saved, const QStringList &failed, const QString &folder)
{
    m_saving.clear();
    const bool runs = std::any_of(saved.cbegin(), saved.cend(),
                                  [](const QString &name) { return kindOfFile(name) == FileKind::MayRun; });
    const QString summary = tr("%n file(s) saved in %1.", nullptr, static_cast<int>(saved.size()))
                                .arg(QDir::toNativeSeparators(folder));
    QStringList advice = failed;
    if (runs)
        advice.append(
            tr("There are programs among them: open those only if you know who made them and why."));
    m_bar->showMessage(advice.isEmpty() ? MessageBar::Tone::Info : MessageBar::Tone::Warning, summary,
                       advice.join(u'\n'));
}

} // namespace ticketeer
