#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ticketeer {

/// A dictionary on this machine.
struct DictionaryFile
{
    QString language; ///< "de_DE"
    QString path;     ///< without ".aff" and ".dic"
};

/// Where dictionaries are usually installed.
[[nodiscard]] QStringList dictionaryFolders();
/// Each once, by language: names that only point to another dictionary (de_BE to de_DE) are left out. Reads
/// folders: not on the GUI thread.
[[nodiscard]] QList<DictionaryFile> dictionariesIn(const QStringList &folders);
/// The languages to begin with: the one asked for, with its sisters of other countries as second choice, and
/// English, as far as they are there.
[[nodiscard]] QStringList usualLanguages(const QStringList &available, const QString &locale);

} // namespace ticketeer
