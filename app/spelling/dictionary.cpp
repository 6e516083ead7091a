#include "dictionary.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <QStringEncoder>

#ifdef TICKETEER_HUNSPELL
#include <hunspell/hunspell.hxx>
#endif

using namespace Qt::StringLiterals;

namespace ticketeer {

#ifdef TICKETEER_HUNSPELL

class Dictionary::Private
{
public:
    explicit Private(const QString &path)
        : hunspell(QFile::encodeName(path + ".aff"_L1).constData(),
                   QFile::encodeName(path + ".dic"_L1).constData()),
          encoding(hunspell.get_dict_encoding())
    {
    }

    /// Nothing when the dictionary's encoding has no such letters.
    [[nodiscard]] std::string encoded(const QString &word) const
    {
        QStringEncoder encode(encoding.c_str());
        const QByteArray bytes = encode(word);
        return encode.hasError() ? std::string() : bytes.toStdString();
    }

    mutable Hunspell hunspell;
    std::string encoding;
};

std::unique_ptr<Dictionary> Dictionary::load(const QString &path)
{
    // Hunspell takes missing files for a language without words: everything would be wrong.
    const QFileInfo words(path + ".dic"_L1);
    if (!words.isReadable() || words.size() == 0 || !QFileInfo(path + ".aff"_L1).isReadable())
        return nullptr;
    auto made = std::make_unique<Private>(path);
    if (!QStringEncoder(made->encoding.c_str()).isValid())
        return nullptr;
    return std::unique_ptr<Dictionary>(new Dictionary(std::move(made)));
}

bool Dictionary::supported()
{
    return true;
}

bool Dictionary::knows(const QString &word) const
{
    const std::string encoded = d->encoded(word);
    return !encoded.empty() && d->hunspell.spell(encoded);
}

QStringList Dictionary::suggestions(const QString &word) const
{
    QStringList all;
    QStringDecoder decode(d->encoding.c_str());
    for (const std::string &one : d->hunspell.suggest(d->encoded(word)))
        all.append(decode(QByteArray::fromStdString(one)));
    return all;
}

#else

class Dictionary::Private
{
};

std::unique_ptr<Dictionary> Dictionary::load(const QString &)
{
    return nullptr;
}

bool Dictionary::supported()
{
    return false;
}

bool Dictionary::knows(const QString &) const
{
    return true;
}

QStringList Dictionary::suggestions(const QString &) const
{
    return {};
}

#endif

Dictionary::Dictionary(std::unique_ptr<Private> made) : d(std::move(made)) {}

Dictionary::~Dictionary() = default;

} // namespace ticketeer
