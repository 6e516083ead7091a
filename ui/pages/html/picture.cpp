#include "picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPointer>
#include <QThreadPool>

namespace ticketeer {

namespace {

constexpr int MostPixels = 40'000'000;

QImage decoded(QByteArray bytes, int widest)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    static const QList<QByteArray> plain{"png", "jpeg", "jpg", "gif", "webp", "bmp"};
    const QSize size = reader.size();
    if (!plain.contains(reader.format()) || !size.isValid() ||
        qint64(size.width()) * size.height() > MostPixels)
        return {};
    if (size.width() > widest)
        reader.setScaledSize(size.scaled(widest, size.height(), Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

void readPicture(const QByteArray &bytes, QObject *context, std::function<void(const QImage &)> done,
                 int widest)
{
    const QPointer<QObject> alive(context);
    QThreadPool::globalInstance()->start([bytes, alive, widest, done = std::move(done)] {
        const QImage image = decoded(bytes, widest);
        QMetaObject::invokeMethod(
            qApp,
            [image, alive, done] {
                if (alive)
                    done(image);
            },
            Qt::QueuedConnection);
    });
}

} // namespace ticketeer
