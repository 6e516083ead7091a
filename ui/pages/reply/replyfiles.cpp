#include "replyfiles.h"

#include "editor/flowlayout.h"
#include "editor/tagedit.h"
#include "store/drafts.h"
#include "store/storefile.h"
#include "window/desk.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>
#include <QToolButton>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

/// In a folder of its own: two answers may both have a "picture-1.png". Readable by the user alone.
bool writePicture(const QString &file, const QImage &image)
{
    const QString folder = QFileInfo(file).path();
    if (!QDir().mkpath(folder))
        return false;
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile target(file);
    return target.open(QIODevice::WriteOnly) && image.save(&target, "PNG") && target.commit() &&
           QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
}

/// Those of answers that no draft, and no earlier state of one, knows any more.
void sweep(const QString &folder)
{
    const QDateTime before = QDateTime::currentDateTime().addDays(-Drafts::StatesKeptDays);
    for (const QFileInfo &one : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (one.lastModified() < before)
            QDir(one.filePath()).removeRecursively();
    }
}

} // namespace

ReplyFiles::ReplyFiles(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_flow(new FlowLayout(this, 4))
{
    setObjectName(u"replyFiles"_s);
    hide();
}

void ReplyFiles::setFiles(const QStringList &files)
{
    m_files = files;
    m_files.removeDuplicates();
    showChips();
}

void ReplyFiles::add(const QStringList &files)
{
    if (files.isEmpty())
        return;
    setFiles(m_files + files);
    Q_EMIT changed();
}

void ReplyFiles::choose()
{
    const QPointer<ReplyFiles> self(this);
    m_desk.askOpenFiles(this, [self](const QStringList &files) {
        if (self)
            self->add(files);
    });
}

QString ReplyFiles::pictureFolder() const
{
    return QFileInfo(m_desk.file.fileName()).dir().filePath(u"pictures"_s);
}

bool ReplyFiles::isPasted(const QString &file) const
{
    return file.startsWith(pictureFolder() + u'/');
}

void ReplyFiles::addPicture(const QString &name, const QImage &image)
{
    if (m_desk.file.fileName().isEmpty()) {
        Q_EMIT pictureFailed(name); // signed out: there is no place for it
        return;
    }
    ++m_writing;
    const QString file =
        u"%1/%2/%3"_s.arg(pictureFolder(), QUuid::createUuid().toString(QUuid::WithoutBraces), name);
    const QPointer<ReplyFiles> self(this);
    QThreadPool::globalInstance()->start([self, file, name, image, folder = pictureFolder()] {
        sweep(folder);
        const bool written = writePicture(file, image);
        QMetaObject::invokeMethod(
            qApp,
            [self, file, name, written] {
                if (!self)
                    return;
                --self->m_writing;
                if (written)
                    self->add({file});
                else
                    Q_EMIT self->pictureFailed(name);
            },
            Qt::QueuedConnection);
    });
}

QStringList ReplyFiles::filesFor(const QStringList &picturesInText) const
{
    QStringList wanted;
    for (const QString &file : m_files) {
        if (!isPasted(file) || picturesInText.contains(QFileInfo(file).fileName()))
            wanted.append(file);
    }
    return wanted;
}

QString ReplyFiles::fileNamed(const QString &name) const
{
    const auto found = std::find_if(m_files.cbegin(), m_files.cend(), [&name](const QString &file) {
        return QFileInfo(file).fileName() == name;
    });
    return found == m_files.cend() ? QString() : *found;
}

void ReplyFiles::showChips()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &file : std::as_const(m_files)) {
        const QString name = QFileInfo(file).fileName();
        QWidget *chip = makeChip(name, tr("Do not attach %1").arg(name), this);
        connect(chip->findChild<QToolButton *>(), &QToolButton::clicked, this, [this, file] {
            m_files.removeAll(file);
            showChips();
            Q_EMIT changed();
        });
        m_flow->addWidget(chip);
        chip->show();
    }
    setVisible(!m_files.isEmpty());
}

} // namespace ticketeer
