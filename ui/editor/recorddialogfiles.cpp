// What a new ticket's RecordDialog has beside its form: files that go with it, and tickets like it.
#include "recorddialogprivate.h"

#include "files/filetray.h"
#include "models/editsession.h"
#include "outbox/entrytext.h"
#include "similarlist.h"
#include "store/drafts.h"
#include "store/outbox.h"
#include "sync/pusher.h"

#include <QCborArray>
#include <QVBoxLayout>

namespace ticketeer {

void RecordDialog::Private::buildTicketParts(QVBoxLayout *column)
{
    parts = new QWidget(q);
    similar = new SimilarList(desk, parts);
    tray = new FileTray(desk, parts);
    auto *inside = new QVBoxLayout(parts);
    inside->setContentsMargins(16, 8, 16, 0);
    inside->setSpacing(6);
    inside->addWidget(similar);
    inside->addWidget(tray);
    column->addWidget(parts);
    tray->watch(q);
    connect(tray, &FileTray::edited, this, [this] {
        edited = true;
        keepDraft();
        validate();
    });
    connect(tray, &FileTray::looked, this, &Private::validate);
}

void RecordDialog::Private::followTitle()
{
    if (!parts)
        return;
    parts->setVisible(session->isCreate());
    const auto look = [this] {
        similar->look(session->value(u"Name").toText(), session->value(u"CustomerID").toInteger(),
                      session->value(u"ProductID").toInteger());
    };
    connect(session.get(), &EditSession::valueChanged, similar, look);
    look();
}

QStringList RecordDialog::Private::waitingFiles(qint64 entry) const
{
    QStringList files;
    for (const OutboxEntry &upload : desk.outbox.uploadsAfter(entry))
        files.append(upload.file);
    return files;
}

void RecordDialog::Private::handOverFiles(qint64 entry)
{
    if (!tray)
        return;
    const QStringList wanted = tray->files();
    QList<qint64> unwanted;
    for (const OutboxEntry &upload : desk.outbox.uploadsAfter(entry)) {
        if (!wanted.contains(upload.file))
            unwanted.append(upload.id);
    }
    desk.pusher.discard(unwanted);
    const QStringList waiting = waitingFiles(entry);
    // The ticket's first entry goes by the number that the ticket has in the outbox, until both have their
    // own.
    const Record action = Pusher::actionToCome(entry, -entry);
    for (const QString &file : wanted) {
        if (!waiting.contains(file))
            desk.pusher.upload(action, file, {.what = entryName(session->change()), .after = entry});
    }
}

void RecordDialog::Private::keepFiles(QCborMap &view) const
{
    if (tray && !tray->files().isEmpty())
        view.insert(FilesInView, QCborArray::fromStringList(tray->files()));
}

void RecordDialog::Private::takeFiles(const QCborMap &view)
{
    if (!tray)
        return;
    tray->setFiles(filesIn(view));
}

} // namespace ticketeer
