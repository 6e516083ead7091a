#include "fileview.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr QSize Usual(820, 620);

} // namespace

FileView::FileView(const QString &name, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"fileView"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(name);
    setSizeGripEnabled(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
}

FileView::FileView(const QString &name, const QImage &picture, QWidget *parent) : FileView(name, parent)
{
    m_picture = picture;
    m_label = new QLabel(this);
    m_label->setObjectName(u"viewedPicture"_s);
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setAccessibleName(tr("Picture %1").arg(name));
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(m_label);
    m_scroll->setAlignment(Qt::AlignCenter);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("Picture %1").arg(name));
    auto *size = new QPushButton(tr("&Actual Size"), this);
    size->setObjectName(u"actualSize"_s);
    size->setCheckable(true);
    size->setAutoDefault(false);
    connect(size, &QPushButton::toggled, this, [this](bool actual) { setWhole(!actual); });
    auto *close = new QPushButton(tr("&Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *about = new QLabel(tr("%L1 × %L2 pixels").arg(picture.width()).arg(picture.height()), this);
    about->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 10);
    row->addWidget(about);
    row->addStretch();
    row->addWidget(size);
    row->addWidget(close);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_scroll, 1);
    column->addLayout(row);
    m_scroll->viewport()->installEventFilter(this);
    resize(Usual.boundedTo(picture.size() + QSize(24, 70)).expandedTo(QSize(360, 260)));
    fit();
}

FileView::FileView(const QString &name, const QString &text, QWidget *parent) : FileView(name, parent)
{
    auto *edit = new QPlainTextEdit(this);
    edit->setObjectName(u"viewedText"_s);
    edit->setAccessibleName(tr("Text of %1").arg(name));
    edit->setReadOnly(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setFrameShape(QFrame::NoFrame);
    edit->setPlainText(text);
    layout()->addWidget(edit);
    resize(Usual);
}

void FileView::setWhole(bool whole)
{
    m_whole = whole;
    fit();
}

bool FileView::eventFilter(QObject *watched, QEvent *event)
{
    // The layout gives the picture its room after the window has got its own.
    if (event->type() == QEvent::Resize && m_whole)
        fit();
    return QDialog::eventFilter(watched, event);
}

void FileView::fit()
{
    const qreal ratio = devicePixelRatioF();
    const QSize room = (QSizeF(m_scroll->viewport()->size()) * ratio).toSize();
    QImage shown = m_picture;
    if (m_whole && (shown.width() > room.width() || shown.height() > room.height()))
        shown = shown.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPixmap pixmap = QPixmap::fromImage(shown);
    pixmap.setDevicePixelRatio(ratio);
    m_label->setPixmap(pixmap);
    m_label->resize(pixmap.deviceIndependentSize().toSize());
}

} // namespace ticketeer
