#include "attachmentpreview.h"

#include "files/fileview.h"
#include "models/filekind.h"
#include "pages/cleanfilename.h"
#include "pages/html/picture.h"
#include "sync/workspace.h"
#include "window/desk.h"
#include "window/errortext.h"
#include "window/icons.h"

#include <QFile>
#include <QFontDatabase>
#include <QLabel>
#include <QLocale>
#include <QPixmap>
#include <QStringDecoder>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr qint64 MostBytes = 5'000'000;
constexpr qint64 MostTextBytes = 1'000'000;
/// In pixels of the text's size: as wide as a picture in a newspaper column.
constexpr QSize Largest(320, 220);
/// As wide as screens are: what is seen whole.
constexpr int WidestWhole = 4096;
constexpr int LinesShown = 12;
constexpr qsizetype LettersShown = 120; ///< of a line

/// Whoever wrote it, on whatever system. Null when it is no text at all.
QString textOf(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decode(*marked);
        return decode(bytes);
    }
    if (bytes.contains('\0'))
        return {};
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

QString firstLines(const QString &text)
{
    QStringList lines = text.split(u'\n').first(std::min<qsizetype>(LinesShown, text.count(u'\n') + 1));
    for (QString &line : lines) {
        if (line.size() > LettersShown)
            line = line.left(LettersShown) + u'…';
    }
    if (text.count(u'\n') >= LinesShown)
        lines.append(u"…"_s);
    return lines.join(u'\n');
}

} // namespace

bool AttachmentPreview::canShow(const Record &file)
{
    const FileKind kind = kindOfFile(cleanFileName(file.text(u"FileName")));
    const qint64 size = file.integer(u"FileSize");
    return (kind == FileKind::Picture && size <= MostBytes) ||
           (kind == FileKind::Text && size <= MostTextBytes);
}

AttachmentPreview::AttachmentPreview(const Record &action, const Record &file, Desk &desk, QWidget *parent)
    : QWidget(parent), m_action(action), m_file(file), m_desk(desk),
      m_name(cleanFileName(file.text(u"FileName"))), m_isText(kindOfFile(m_name) == FileKind::Text),
      m_button(new QToolButton(this)), m_picture(new QLabel(this))
{
    m_button->setObjectName(u"previewAttachment"_s);
    m_button->setIcon(icon(m_isText ? "eye"_L1 : "image"_L1));
    m_button->setText(offer());
    m_button->setAccessibleName(tr("Show %1, costs 1 request").arg(m_name));
    m_button->setToolTip(tr("Fetches %1 from the service to show it here")
                             .arg(QLocale().formattedDataSize(file.integer(u"FileSize"), 0)));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAutoRaise(true);
    m_picture->setObjectName(u"attachmentPicture"_s);
    m_picture->setTextFormat(Qt::PlainText);
    m_picture->setAccessibleName(m_isText ? tr("Beginning of %1").arg(m_name) : tr("Picture %1").arg(m_name));
    m_picture->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 0, 0, 2);
    // The button stays under the pointer: a second press shows all of it.
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addWidget(m_picture, 0, Qt::AlignLeading);
    connect(m_button, &QToolButton::clicked, this, &AttachmentPreview::fetch);
}

QString AttachmentPreview::offer() const
{
    return m_isText ? tr("Show the text (1 request)") : tr("Show the picture (1 request)");
}

void AttachmentPreview::fetch()
{
    if (m_job)
        return;
    if (!m_whole.isNull() || !m_text.isEmpty()) {
        view();
        return;
    }
    m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid()) {
        fail(tr("There is no room for temporary files."));
        return;
    }
    m_button->setEnabled(false);
    m_button->setText(tr("Fetching …"));
    const QString target = m_folder->filePath(u"fetched"_s);
    m_job = m_desk.workspace.download(
        m_action.integer(u"TicketID"), m_action.id(), m_file, target, this,
        [this, target](const Outcome<Done> &outcome) {
            m_job.clear();
            if (!outcome.ok()) {
                const ErrorText why = explain(outcome.error(), Doing::Downloading, m_name);
                fail(why.advice.isEmpty() ? why.summary : QString(why.summary + u'\n' + why.advice));
                return;
            }
            QFile file(target);
            const QByteArray bytes =
                file.open(QIODevice::ReadOnly) && file.size() <= MostBytes ? file.readAll() : QByteArray();
            file.close();
            m_folder.reset();
            take(bytes);
        });
}

void AttachmentPreview::take(const QByteArray &bytes)
{
    if (m_isText)
        showText(textOf(bytes));
    else
        readPicture(
            bytes, this, [this](const QImage &picture) { showPicture(picture); }, WidestWhole);
}

void AttachmentPreview::showPicture(const QImage &picture)
{
    if (picture.isNull()) {
        fail(tr("This is no picture that can be shown."));
        return;
    }
    m_whole = picture;
    const qreal ratio = devicePixelRatioF();
    const QSize room = (QSizeF(Largest) * ratio).toSize();
    QImage small = picture;
    if (small.width() > room.width() || small.height() > room.height())
        small = small.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPixmap pixmap = QPixmap::fromImage(small);
    pixmap.setDevicePixelRatio(ratio);
    m_picture->setPixmap(pixmap);
    m_picture->show();
    m_button->setEnabled(true);
    m_button->setText(tr("Show it large"));
    m_button->setAccessibleName(tr("Show %1 large").arg(m_name));
    m_button->setToolTip({});
}

void AttachmentPreview::showText(const QString &text)
{
    if (text.isEmpty()) {
        fail(tr("This is no text that can be shown."));
        return;
    }
    m_text = text;
    m_picture->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_picture->setText(firstLines(text));
    m_picture->show();
    m_button->setEnabled(true);
    m_button->setText(tr("Show all of it"));
    m_button->setAccessibleName(tr("Show all of %1").arg(m_name));
    m_button->setToolTip({});
}

void AttachmentPreview::view()
{
    auto *view = m_isText ? new FileView(m_name, m_text, window()) : new FileView(m_name, m_whole, window());
    view->show();
}

void AttachmentPreview::fail(const QString &why)
{
    m_button->setEnabled(true);
    m_button->setText(offer());
    m_picture->setText(why);
    m_picture->show();
}

} // namespace ticketeer
