#pragma once

#include <QByteArray>
#include <QImage>
#include <QObject>

#include <functional>

namespace ticketeer {

/// Widest that a picture in a message is shown, in pixels.
inline constexpr int WidestPicture = 800;

/// Decodes a picture from somewhere else on a worker thread, no larger than a message can show, and hands it
/// over on the context's thread, not at all once the context is gone. A null image: none that we read.
/// Formats that can run or refer to anything (SVG) are not read. widest: pixels; a wider one is made smaller.
void readPicture(const QByteArray &bytes, QObject *context, std::function<void(const QImage &)> done,
                 int widest = WidestPicture);

} // namespace ticketeer
