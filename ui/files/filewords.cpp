#include "filewords.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ticketeer {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FileWords)
};

} // namespace

QString doubtText(const OutgoingFile &file)
{
    const QString name = QFileInfo(file.path).fileName();
    switch (file.doubt) {
    case OutgoingFile::Doubt::None:
        return {};
    case OutgoingFile::Doubt::Missing:
        return Words::tr("%1 is not a file that can be read.").arg(name);
    case OutgoingFile::Doubt::Empty:
        return Words::tr("%1 is empty; the service refuses empty files.").arg(name);
    case OutgoingFile::Doubt::Large:
        return Words::tr("%1 is large: sending it takes a while, and few mailboxes accept it.").arg(name);
    case OutgoingFile::Doubt::MayRun:
        return Words::tr("%1 may run as a program: mail systems often remove such files.").arg(name);
    }
    return {};
}

QString whyNotOpened(FileKind kind)
{
    switch (kind) {
    case FileKind::MayRun:
        return Words::tr(
            "This kind of file can run programs. It is not opened from here, only saved. Open it "
            "only if you know who made it and why.");
    case FileKind::Other:
        return Words::tr(
            "Nobody knows what opening this kind of file would do. Save it, then open it yourself.");
    case FileKind::Picture:
    case FileKind::Text:
    case FileKind::Pdf:
    case FileKind::Document:
        return {};
    }
    return {};
}

} // namespace ticketeer
