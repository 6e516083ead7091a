#include "dictionaryfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

QStringList dictionaryFolders()
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders << data + u"/hunspell"_s << data + u"/myspell/dicts"_s << data + u"/myspell"_s;
    folders << u"/usr/share/hunspell"_s << QDir::home().filePath(u"Library/Spelling"_s)
            << u"/Library/Spelling"_s;
    folders.removeDuplicates();
    return folders;
}

QList<DictionaryFile> dictionariesIn(const QStringList &folders)
{
    QList<DictionaryFile> found;
    for (const QString &folder : folders) {
        const QFileInfoList files = QDir(folder).entryInfoList({u"*.dic"_s}, QDir::Files, QDir::Name);
        for (const QFileInfo &file : files) {
            const QString path = file.absolutePath() + u'/' + file.completeBaseName();
            if (!QFileInfo::exists(path + u".aff"_s))
                continue; // hyphenation
            const bool onlyPoints =
                QFileInfo(file.canonicalFilePath()).completeBaseName() != file.completeBaseName();
            const bool known = std::any_of(found.cbegin(), found.cend(), [&file](const DictionaryFile &one) {
                return one.language == file.completeBaseName();
            });
            if (!onlyPoints && !known)
                found.append({file.completeBaseName(), path});
        }
    }
    return found;
}

QStringList usualLanguages(const QStringList &available, const QString &locale)
{
    QStringList usual;
    const auto take = [&](const QString &wanted) {
        if (available.contains(wanted)) {
            usual.append(wanted);
            return;
        }
        const auto sister = std::find_if(available.cbegin(), available.cend(), [&wanted](const QString &one) {
            return one.left(2) == wanted.left(2);
        });
        if (sister != available.cend())
            usual.append(*sister);
    };
    take(locale);
    if (!locale.startsWith(u"en"))
        take(u"en_US"_s);
    return usual;
}

} // namespace ticketeer
