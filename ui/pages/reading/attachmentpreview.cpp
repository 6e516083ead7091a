#include "attachmentpreview.h"

#include "pages/cleanfilename.h"
#include "pages/html/picture.h"
#include "sync/workspace.h"
#include "window/desk.h"
#include "window/errortext.h"
#include "window/icons.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPixmap>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr qint64 MostBytes = 5'000'000;
/// In pixels of the text's size: as wide as a picture in a newspaper column.
constexpr QSize Largest(320, 220);

} // namespace

bool AttachmentPreview::canShow(const Record &file)
{
    static const QStringList endings{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s, u"bmp"_s};
    return endings.contains(QFileInfo(file.text(u"FileName")).suffix().toLower()) &&
           file.integer(u"FileSize") <= MostBytes;
}

AttachmentPreview::AttachmentPreview(const Record &action, const Record &file, Desk &desk, QWidget *parent)
    : QWidget(parent), m_action(action), m_file(file), m_desk(desk), m_button(new QToolButton(this)),
      m_picture(new QLabel(this))
{
    const QString name = cleanFileName(file.text(u"FileName"));
    m_button->setObjectName(u"previewAttachment"_s);
    m_button->setIcon(icon("image"_L1));
    m_button->setText(tr("Show the picture (1 request)"));
    m_button->setAccessibleName(tr("Show %1, costs 1 request").arg(name));
    m_button->setToolTip(tr("Fetches %1 from the service to show it here")
                             .arg(QLocale().formattedDataSize(file.integer(u"FileSize"), 0)));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setAutoRaise(true);
    m_picture->setObjectName(u"attachmentPicture"_s);
    m_picture->setAccessibleName(tr("Picture %1").arg(name));
    m_picture->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 0, 0, 2);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addWidget(m_picture, 0, Qt::AlignLeading);
    connect(m_button, &QToolButton::clicked, this, &AttachmentPreview::fetch);
}

void AttachmentPreview::fetch()
{
    if (m_job)
        return;
    m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid()) {
        fail(tr("There is no room for temporary files."));
        return;
    }
    m_button->setEnabled(false);
    m_button->setText(tr("Fetching …"));
    const QString target = m_folder->filePath(u"picture"_s);
    m_job = m_desk.workspace.download(
        m_action.integer(u"TicketID"), m_action.id(), m_file, target, this,
        [this, target](const Outcome<Done> &outcome) {
            m_job.clear();
            if (!outcome.ok()) {
                fail(explain(outcome.error(), Doing::Downloading, cleanFileName(m_file.text(u"FileName")))
                         .summary);
                return;
            }
            QFile file(target);
            const QByteArray bytes =
                file.open(QIODevice::ReadOnly) && file.size() <= MostBytes ? file.readAll() : QByteArray();
            file.close();
            m_folder.reset();
            readPicture(bytes, this, [this](const QImage &picture) { showPicture(picture); });
        });
}

void AttachmentPreview::showPicture(const QImage &picture)
{
    if (picture.isNull()) {
        fail(tr("This is no picture that can be shown."));
        return;
    }
    const qreal ratio = devicePixelRatioF();
    const QSize room = (QSizeF(Largest) * ratio).toSize();
    QImage small = picture;
    if (small.width() > room.width() || small.height() > room.height())
        small = small.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPixmap pixmap = QPixmap::fromImage(small);
    pixmap.setDevicePixelRatio(ratio);
    m_picture->setPixmap(pixmap);
    m_picture->show();
    m_button->hide();
}

void AttachmentPreview::fail(const QString &why)
{
    m_button->setEnabled(true);
    m_button->setText(tr("Show the picture (1 request)"));
    m_picture->setTextFormat(Qt::PlainText);
    m_picture->setText(why);
    m_picture->show();
}

} // namespace ticketeer
