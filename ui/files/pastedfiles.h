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

    /// The path that it gets, under this name. It is written on a worker, whatever becomes of the context;
    /// then done is called, with false when the disk refuses.
    [[nodiscard]] QString keep(const QImage &picture, const QString &name, QObject *context,
                               std::function<void(bool kept)> done) const;
    /// Whether it is one of them.
    [[nodiscard]] bool has(const QString &path) const;
    /// Those that no entry of the outbox and no draft needs any more go, except the ones that an earlier
    /// state of a draft may still bring back.
    void tidy() const;

private:
    [[nodiscard]] QString folder() const;
    [[nodiscard]] QStringList needed() const;
    const Desk &m_desk;
};

} // namespace ticketeer
