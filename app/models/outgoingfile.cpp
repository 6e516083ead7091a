#include "outgoingfile.h"

#include "filekind.h"
#include "whendone.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <utility>

namespace ticketeer {

OutgoingFile lookAtFile(const QString &path)
{
    using Doubt = OutgoingFile::Doubt;
    const QFileInfo info(path);
    OutgoingFile file{.path = path, .size = info.size()};
    if (!info.isFile() || !info.isReadable())
        file.doubt = Doubt::Missing;
    else if (file.size == 0)
        file.doubt = Doubt::Empty;
    else if (kindOfFile(info.fileName()) == FileKind::MayRun)
        file.doubt = Doubt::MayRun;
    else if (file.size >= LargeFile)
        file.doubt = Doubt::Large;
    return file;
}

void lookAtFiles(const QStringList &paths, QObject *context,
                 std::function<void(const QList<OutgoingFile> &)> done)
{
    const auto look = [paths] {
        QList<OutgoingFile> files;
        for (const QString &path : paths)
            files.append(lookAtFile(path));
        return files;
    };
    whenDone(QtConcurrent::run(look), context, std::move(done));
}

} // namespace ticketeer
