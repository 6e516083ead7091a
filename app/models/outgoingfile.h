#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace ticketeer {

/// A file that is to be sent, and what there is to say about that beforehand.
struct OutgoingFile
{
    enum class Doubt : quint8 {
        None,
        Missing, ///< or a folder, or not to be read: it cannot be sent
        Empty,   ///< refused by the service (reference F.5)
        Large,   ///< goes, slowly; few mailboxes take it
        MayRun,  ///< goes; mail programs of its readers will take it away
    };
    QString path;
    qint64 size = 0;
    Doubt doubt = Doubt::None;

    [[nodiscard]] bool canBeSent() const { return doubt != Doubt::Missing && doubt != Doubt::Empty; }
    bool operator==(const OutgoingFile &) const = default;
};

/// From here on a file is large, bytes.
inline constexpr qint64 LargeFile = 25'000'000;

/// Looks at the disk: not on the GUI thread.
[[nodiscard]] OutgoingFile lookAtFile(const QString &path);
/// The same on a worker, for several; the answer comes in the context's thread, not at all once it is gone.
void lookAtFiles(const QStringList &paths, QObject *context,
                 std::function<void(const QList<OutgoingFile> &)> done);

} // namespace ticketeer
