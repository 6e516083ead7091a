#include "filetray.h"

#include "editor/flowlayout.h"
#include "editor/tagedit.h"
#include "filewords.h"
#include "pastedfiles.h"
#include "window/desk.h"
#include "window/icons.h"
#include "window/plaintip.h"

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

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int ChipNameWidth = 150;

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
}

QWidget *FileTray::button() const
{
    return m_attach;
}

QStringList FileTray::files() const
{
    QStringList paths;
    for (const OutgoingFile &file : m_files)
        paths.append(file.path);
    return paths;
}

void FileTray::setFiles(const QStringList &files)
{
    if (files == this->files())
        return;
    m_files.clear();
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
    PastedFiles(m_desk).keep(picture, this, [this](const QString &path) {
        if (!path.isEmpty()) {
            add({path});
            return;
        }
        m_doubts->setText(tr("The picture cannot be kept on this disk."));
        m_doubts->setVisible(true);
    });
    return true;
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
    return (widget == m_window || m_window->isAncestorOf(widget)) && isEnabled() && takeClipboard();
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
        for (const OutgoingFile &file : seen) {
            const auto known = std::find_if(m_files.begin(), m_files.end(), [&file](const OutgoingFile &one) {
                return one.path == file.path;
            });
            if (known != m_files.end())
                *known = file;
        }
        rebuild();
        Q_EMIT looked();
    });
}

QString FileTray::obstacle() const
{
    for (const OutgoingFile &file : m_files) {
        if (!file.canBeSent())
            return doubtText(file);
    }
    return {};
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
    if (file.doubt != OutgoingFile::Doubt::None) {
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
    while (m_flow->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_flow->takeAt(1));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    QStringList doubts;
    for (const OutgoingFile &file : std::as_const(m_files)) {
        addChip(file);
        if (const QString doubt = doubtText(file); !doubt.isEmpty())
            doubts.append(doubt);
    }
    if (!m_files.isEmpty()) {
        auto *cost =
            new QLabel(tr("%n file(s), one request each", nullptr, static_cast<int>(m_files.size())), this);
        cost->setObjectName(u"fileCost"_s);
        cost->setForegroundRole(QPalette::PlaceholderText);
        m_flow->addWidget(cost);
        cost->setVisible(true);
    }
    m_doubts->setText(doubts.join(u'\n'));
    m_doubts->setVisible(!doubts.isEmpty());
    updateGeometry();
}

} // namespace ticketeer
