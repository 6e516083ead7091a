#pragma once

#include <QImage>
#include <QObject>
#include <QStringList>

#include <functional>

namespace ticketeer {

struct Desk;

/// Pictures from the clipboard as files of ours, beside the account's store: they have to be there until the
/// outbox has sent them, which may be days later.
class PastedFiles
{
public:
    explicit PastedFiles(const Desk &desk) : m_desk(desk) {}

    /// Written on a worker; then the path, empty when the disk refuses.
    void keep(const QImage &picture, QObject *context, std::function<void(const QString &path)> done) const;
    /// Those that no entry of the outbox and no draft needs any more go, except the ones of the last day.
    void tidy() const;
    [[nodiscard]] QString folder() const;

private:
    [[nodiscard]] QStringList needed() const;
    const Desk &m_desk;
};

} // namespace ticketeer
