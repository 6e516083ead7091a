#include "filetray.h"

#include "editor/flowlayout.h"
#include "editor/tagedit.h"
#include "filewords.h"
#include "pastedfiles.h"
#include "window/desk.h"
#include "window/icons.h"
#include "window/plaintip.h"
#include "writing/composer.h"
#include "writing/richedit.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPointer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int ChipNameWidth = 150;
constexpr std::chrono::seconds LookAgainAfter{2};

QStringList pathsOf(const QList<OutgoingFile> &files)
{
    QStringList paths;
    for (const OutgoingFile &file : files)
        paths.append(file.path);
    return paths;
}

QStringList localFiles(const QMimeData *data)
{
    QStringList files;
    if (data && data->hasUrls()) {
        for (const QUrl &url : data->urls()) {
            if (url.isLocalFile())
                files.append(url.toLocalFile());
        }
    }
    return files;
}

} // namespace

FileTray::FileTray(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_attach(new QToolButton(this)), m_doubts(new QLabel(this))
{
    setObjectName(u"fileTray"_s);
    m_attach->setObjectName(u"attachButton"_s);
    m_attach->setIcon(icon("attach"_L1));
    m_attach->setText(tr("Attach &files"));
    m_attach->setAccessibleName(tr("Attach files"));
    m_attach->setToolTip(tr("Or drop files here, or paste a screenshot (Ctrl+V)"));
    m_attach->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_attach->setAutoRaise(true);
    m_doubts->setObjectName(u"fileDoubts"_s);
    m_doubts->setTextFormat(Qt::PlainText);
    m_doubts->setWordWrap(true);
    m_doubts->hide();
    auto *row = new QWidget(this);
    m_flow = new FlowLayout(row, 4);
    m_flow->addWidget(m_attach);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(row);
    column->addWidget(m_doubts);
    connect(m_attach, &QToolButton::clicked, this, &FileTray::choose);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &FileTray::lookAgain);
}

QWidget *FileTray::button() const
{
    return m_attach;
}

QWidget *FileTray::takeButton()
{
    m_flow->removeWidget(m_attach);
    // In a page its mnemonic would be one of the window's.
    m_attach->setText(m_attach->accessibleName());
    rebuild();
    return m_attach;
}

QStringList FileTray::files() const
{
    return pathsOf(m_files);
}

QList<OutgoingFile> FileTray::going() const
{
    QList<OutgoingFile> files = m_files;
    if (m_stands) {
        const PastedFiles pasted(m_desk);
        files.removeIf([this, &pasted](const OutgoingFile &file) {
            return pasted.has(file.path) && !m_stands(QFileInfo(file.path).fileName());
        });
    }
    return files;
}

QStringList FileTray::filesToSend() const
{
    return pathsOf(going());
}

void FileTray::usePicturesIn(std::function<void(const QImage &)> put,
                             std::function<bool(const QString &)> stands)
{
    m_putPicture = std::move(put);
    m_stands = std::move(stands);
    followText();
}

void FileTray::followText()
{
    if (filesToSend() == m_shown)
        return;
    rebuild();
    Q_EMIT looked();
}

void FileTray::setFiles(const QStringList &files)
{
    if (files == this->files() && m_refused.isEmpty())
        return;
    m_files.clear();
    m_refused.clear();
    for (const QString &path : files)
        m_files.append({.path = path});
    rebuild();
    lookAgain();
}

void FileTray::add(const QStringList &files)
{
    QStringList all = this->files() + files;
    all.removeDuplicates();
    if (all == this->files())
        return;
    setFiles(all);
    Q_EMIT edited();
}

void FileTray::choose()
{
    const QPointer<FileTray> self(this);
    m_desk.askOpenFiles(this, [self](const QStringList &files) {
        if (self)
            self->add(files);
    });
}

bool FileTray::takeClipboard()
{
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    if (const QStringList files = localFiles(content); !files.isEmpty()) {
        add(files);
        return true;
    }
    // A table of a spreadsheet comes as a picture, too: its text is what was meant.
    const QImage picture = content && content->hasImage() && !content->hasText()
                               ? QGuiApplication::clipboard()->image()
                               : QImage();
    if (picture.isNull())
        return false;
    if (m_putPicture) {
        m_putPicture(picture);
        return true;
    }
    QStringList taken;
    for (const OutgoingFile &file : std::as_const(m_files))
        taken.append(QFileInfo(file.path).fileName());
    addPicture(Composer::pictureName(taken), picture);
    return true;
}

void FileTray::addPicture(const QString &name, const QImage &picture)
{
    const auto path = std::make_shared<QString>();
    *path = PastedFiles(m_desk).keep(picture, name, this, [this, path, name](bool kept) {
        m_writing.remove(*path);
        for (OutgoingFile &file : m_files) {
            if (file.path == *path)
                file = {.path = *path}; // it was not there when it was looked at
        }
        if (!kept && m_files.removeIf([&path](const OutgoingFile &one) { return one.path == *path; }) > 0) {
            m_refused = tr("%1 cannot be kept on this disk, and is not attached.").arg(name);
            Q_EMIT edited();
        }
        rebuild();
        lookAgain();
    });
    m_writing.insert(*path);
    add({*path});
}

void FileTray::watch(QWidget *window)
{
    m_window = window;
    window->setAcceptDrops(true);
    window->installEventFilter(this);
    // Keys go to whoever has the focus: what it is then, nobody knows now.
    qApp->installEventFilter(this);
}

bool FileTray::takesKey(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste))
        return false;
    const bool ours = widget == m_window || m_window->isAncestorOf(widget);
    // Such a text has a use for pictures and files itself, and a place for them.
    return ours && isEnabled() && !qobject_cast<RichEdit *>(widget) && takeClipboard();
}

bool FileTray::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress)
        return takesKey(watched, event);
    if (watched != m_window)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList files = localFiles(drop->mimeData());
        if (files.isEmpty() || !isEnabled())
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        if (event->type() == QEvent::Drop)
            add(files);
        return true;
    }
    return false;
}

void FileTray::lookAgain()
{
    lookAtFiles(files(), this, [this](const QList<OutgoingFile> &seen) {
        const QList<OutgoingFile> before = m_files;
        for (const OutgoingFile &file : seen) {
            const auto known = std::find_if(m_files.begin(), m_files.end(), [&file](const OutgoingFile &one) {
                return one.path == file.path;
            });
            if (known != m_files.end())
                *known = file;
        }
        // It may come: a drive is put in, or another page pasted it and it is still being written.
        if (std::any_of(m_files.cbegin(), m_files.cend(),
                        [](const OutgoingFile &file) { return file.doubt == OutgoingFile::Doubt::Missing; }))
            m_again.start(LookAgainAfter);
        // A chip that has the focus keeps it when there is nothing new.
        if (m_files != before)
            rebuild();
        Q_EMIT looked();
    });
}

QString FileTray::obstacle() const
{
    for (const OutgoingFile &file : going()) {
        if (isBeingWritten(file) || !file.canBeSent())
            return doubtOf(file);
    }
    return {};
}

bool FileTray::isBeingWritten(const OutgoingFile &file) const
{
    // A picture that was not looked at yet: another page may have pasted it just now.
    const bool unseen = file.size == 0 && file.canBeSent();
    return m_writing.contains(file.path) || (unseen && PastedFiles(m_desk).has(file.path));
}

QString FileTray::doubtOf(const OutgoingFile &file) const
{
    if (isBeingWritten(file))
        return tr("%1 is still being saved.").arg(QFileInfo(file.path).fileName());
    return doubtText(file);
}

void FileTray::addChip(const OutgoingFile &file)
{
    const QString name = QFileInfo(file.path).fileName();
    const QString shown = fontMetrics().elidedText(name, Qt::ElideMiddle, ChipNameWidth);
    const QString words =
        file.size > 0 ? tr("%1 (%2)", "file name, size").arg(shown, QLocale().formattedDataSize(file.size, 1))
                      : shown;
    QWidget *chip = makeChip(words, tr("Do not attach %1").arg(name), this);
    chip->setToolTip(plainTip(file.path));
    if (file.doubt != OutgoingFile::Doubt::None && !m_writing.contains(file.path)) {
        auto *sign = new QLabel(chip);
        sign->setObjectName(u"fileDoubtSign"_s);
        sign->setPixmap(
            icon(file.canBeSent() ? "warning"_L1 : "error"_L1).pixmap(QSize(14, 14), devicePixelRatio()));
        sign->setAccessibleName(doubtText(file));
        sign->setToolTip(plainTip(doubtText(file)));
        static_cast<QHBoxLayout *>(chip->layout())->insertWidget(0, sign);
    }
    connect(chip->findChild<QToolButton *>(), &QToolButton::clicked, this, [this, path = file.path] {
        m_files.removeIf([&path](const OutgoingFile &one) { return one.path == path; });
        rebuild();
        m_attach->setFocus();
        Q_EMIT edited();
        Q_EMIT looked();
    });
    m_flow->addWidget(chip);
    chip->setVisible(true);
}

void FileTray::rebuild()
{
    const bool apart = m_flow->indexOf(m_attach) < 0;
    const int first = apart ? 0 : 1;
    while (m_flow->count() > first) {
        const std::unique_ptr<QLayoutItem> item(m_flow->takeAt(first));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    QStringList doubts;
    if (!m_refused.isEmpty())
        doubts.append(m_refused);
    const QList<OutgoingFile> files = going();
    m_shown = pathsOf(files);
    for (const OutgoingFile &file : files) {
        addChip(file);
        if (const QString doubt = doubtOf(file); !doubt.isEmpty())
            doubts.append(doubt);
    }
    if (!files.isEmpty()) {
        auto *cost =
            new QLabel(tr("%n file(s), one request each", nullptr, static_cast<int>(files.size())), this);
        cost->setObjectName(u"fileCost"_s);
        cost->setForegroundRole(QPalette::PlaceholderText);
        m_flow->addWidget(cost);
        cost->setVisible(true);
    }
    m_doubts->setText(doubts.join(u'\n'));
    m_doubts->setVisible(!doubts.isEmpty());
    if (apart)
        setVisible(!files.isEmpty() || !doubts.isEmpty());
    updateGeometry();
}

} // namespace ticketeer
