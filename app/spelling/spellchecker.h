#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>

namespace ticketeer {

/// Says which words are spelt wrongly, in several languages at once: a word is right when one of them knows
/// it, or the user added it. Dictionaries and the user's words are read and asked on a thread of their own;
/// what was asked once is remembered. GUI thread.
class SpellChecker : public QObject
{
    Q_OBJECT
public:
    /// wordFile: the user's own words, one a line. Looks for dictionaries; found() follows.
    SpellChecker(const QString &wordFile, const QStringList &folders, QObject *parent = nullptr);
    ~SpellChecker() override;

    /// The languages that there are dictionaries for; empty before found().
    [[nodiscard]] const QStringList &available() const;
    [[nodiscard]] bool isFound() const;
    [[nodiscard]] const QStringList &languages() const;
    /// Those that are not there are passed over. None: nothing is wrong.
    void setLanguages(const QStringList &languages);

    /// False as long as it is not known; answered() follows.
    [[nodiscard]] bool isWrong(const QString &word);
    /// The best first, at most eight.
    void suggest(const QString &word, QObject *context, std::function<void(const QStringList &)> then);
    /// Right from now on, in every language.
    void addWord(const QString &word);

Q_SIGNALS:
    void found();
    /// isWrong() knows more, or answers differently.
    void answered();
    void wordFileFailed(const QString &reason);

private:
    void look(const QStringList &folders);
    void ask();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ticketeer
