#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace ticketeer {

/// The words of one language: Hunspell behind a wall, so that nothing else needs its headers and the program
/// is built without it where it is missing (then nothing can be loaded). Not thread-safe; loading takes some
/// 50 ms.
class Dictionary
{
public:
    /// Of "PATH.aff" and "PATH.dic"; null when they cannot be used.
    [[nodiscard]] static std::unique_ptr<Dictionary> load(const QString &path);
    /// Whether the program was built with Hunspell.
    [[nodiscard]] static bool supported();
    ~Dictionary();

    [[nodiscard]] bool knows(const QString &word) const;
    [[nodiscard]] QStringList suggestions(const QString &word) const;

private:
    class Private;
    explicit Dictionary(std::unique_ptr<Private> made);
    std::unique_ptr<Private> d;
};

} // namespace ticketeer
