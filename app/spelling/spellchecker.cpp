#include "spellchecker.h"

#include "dictionary.h"
#include "dictionaryfiles.h"

#include <QFile>
#include <QFutureWatcher>
#include <QHash>
#include <QSaveFile>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr qsizetype MostRemembered = 50'000;
constexpr qsizetype MostSuggestions = 8;
constexpr int GatherMs = 20;

/// What only the worker touches.
struct Shelf
{
    std::vector<std::unique_ptr<Dictionary>> dictionaries;
    QSet<QString> words; ///< the user's
    QString wordFile;

    [[nodiscard]] bool isWrong(const QString &word) const
    {
        QString plain = word;
        plain.replace(QChar(0x2019), u'\'');
        if (dictionaries.empty() || words.contains(plain) || words.contains(plain.toLower()))
            return false;
        return std::none_of(dictionaries.cbegin(), dictionaries.cend(),
                            [&plain](const auto &dictionary) { return dictionary->knows(plain); });
    }

    [[nodiscard]] QStringList suggestions(const QString &word) const
    {
        // In turn: each language's best guess before any second one.
        QList<QStringList> each;
        for (const auto &dictionary : dictionaries)
            each.append(dictionary->suggestions(word));
        QStringList all;
        for (qsizetype i = 0; i < MostSuggestions; ++i) {
            for (const QStringList &one : std::as_const(each)) {
                if (i < one.size() && !all.contains(one.at(i)))
                    all.append(one.at(i));
            }
        }
        return all.mid(0, MostSuggestions);
    }

    void readWords()
    {
        QFile file(wordFile);
        if (!file.open(QIODevice::ReadOnly))
            return;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (!line.trimmed().isEmpty())
                words.insert(line.trimmed());
        }
    }

    /// Empty when it went well.
    [[nodiscard]] QString writeWords() const
    {
        QStringList sorted(words.cbegin(), words.cend());
        sorted.sort();
        const QByteArray bytes = sorted.join(u'\n').toUtf8() + '\n';
        QSaveFile file(wordFile);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return file.errorString();
        return {};
    }
};

/// done is called in the context's thread, not at all once it is gone.
template <typename T, typename Done>
void whenDone(const QFuture<T> &future, QObject *context, Done done)
{
    // Its own child: a future's then() still looks at a context that has just gone.
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace

class SpellChecker::Private
{
public:
    QList<DictionaryFile> files;
    QStringList available;
    QStringList languages;
    QHash<QString, bool> wrong;
    QSet<QString> asked;
    QStringList waiting;
    QTimer gather;
    int generation = 0; ///< answers of other languages come too late
    bool found = false;
    std::shared_ptr<Shelf> shelf = std::make_shared<Shelf>();
    QThreadPool worker;
};

SpellChecker::SpellChecker(const QString &wordFile, const QStringList &folders, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->worker.setMaxThreadCount(1);
    d->shelf->wordFile = wordFile;
    d->gather.setSingleShot(true);
    d->gather.setInterval(GatherMs);
    connect(&d->gather, &QTimer::timeout, this, &SpellChecker::ask);
    // Later: an answer that is there at once would come before anybody listens.
    QMetaObject::invokeMethod(
        this, [this, folders] { look(folders); }, Qt::QueuedConnection);
}

void SpellChecker::look(const QStringList &folders)
{
    const auto find = [shelf = d->shelf, folders] {
        shelf->readWords();
        return Dictionary::supported() ? dictionariesIn(folders) : QList<DictionaryFile>();
    };
    whenDone(QtConcurrent::run(&d->worker, find), this, [this](const QList<DictionaryFile> &files) {
        d->files = files;
        for (const DictionaryFile &file : files)
            d->available.append(file.language);
        d->found = true;
        Q_EMIT found();
    });
}

SpellChecker::~SpellChecker()
{
    d->worker.waitForDone();
}

const QStringList &SpellChecker::available() const
{
    return d->available;
}

bool SpellChecker::isFound() const
{
    return d->found;
}

const QStringList &SpellChecker::languages() const
{
    return d->languages;
}

void SpellChecker::setLanguages(const QStringList &languages)
{
    QStringList there;
    QStringList paths;
    for (const DictionaryFile &file : std::as_const(d->files)) {
        if (!languages.contains(file.language))
            continue;
        there.append(file.language);
        paths.append(file.path);
    }
    if (there == d->languages)
        return;
    d->languages = there;
    ++d->generation;
    d->wrong.clear();
    d->asked.clear();
    d->waiting.clear();
    d->worker.start([shelf = d->shelf, paths] {
        shelf->dictionaries.clear();
        for (const QString &path : paths) {
            if (auto dictionary = Dictionary::load(path))
                shelf->dictionaries.push_back(std::move(dictionary));
        }
    });
    Q_EMIT answered();
}

bool SpellChecker::isWrong(const QString &word)
{
    if (d->languages.isEmpty())
        return false;
    const auto known = d->wrong.constFind(word);
    if (known != d->wrong.cend())
        return *known;
    if (!d->asked.contains(word)) {
        d->asked.insert(word);
        d->waiting.append(word);
        if (!d->gather.isActive())
            d->gather.start();
    }
    return false;
}

void SpellChecker::ask()
{
    if (d->waiting.isEmpty())
        return;
    const QStringList words = std::exchange(d->waiting, {});
    const auto look = [shelf = d->shelf, words] {
        QHash<QString, bool> answers;
        for (const QString &word : words)
            answers.insert(word, shelf->isWrong(word));
        return answers;
    };
    const auto take = [this, generation = d->generation](const QHash<QString, bool> &answers) {
        if (generation != d->generation)
            return;
        if (d->wrong.size() > MostRemembered) {
            d->wrong.clear();
            d->asked.clear();
        }
        d->wrong.insert(answers);
        for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer)
            d->asked.remove(answer.key());
        Q_EMIT answered();
    };
    whenDone(QtConcurrent::run(&d->worker, look), this, take);
}

void SpellChecker::suggest(const QString &word, QObject *context,
                           std::function<void(const QStringList &)> then)
{
    whenDone(QtConcurrent::run(&d->worker, [shelf = d->shelf, word] { return shelf->suggestions(word); }),
             context, std::move(then));
}

void SpellChecker::addWord(const QString &word)
{
    d->wrong.insert(word, false);
    d->asked.remove(word);
    const auto write = [shelf = d->shelf, word] {
        shelf->words.insert(word);
        return shelf->writeWords();
    };
    whenDone(QtConcurrent::run(&d->worker, write), this, [this](const QString &reason) {
        if (!reason.isEmpty())
            Q_EMIT wordFileFailed(reason);
    });
    Q_EMIT answered();
}

} // namespace ticketeer
