#include "writing.h"

#include "settings/keys.h"
#include "spelling/dictionaryfiles.h"

#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr QLatin1StringView NoLanguage("none");

} // namespace

Writing::Writing(Settings &settings, RecordStore &store, const QString &profileDir,
                 const QStringList &dictionaryFolders, QObject *parent)
    : QObject(parent), m_settings(settings), m_replies(QDir(profileDir).filePath(u"replies.json"_s)),
      m_articles(store), m_spelling(QDir(profileDir).filePath(u"words.txt"_s), dictionaryFolders)
{
    connect(&m_spelling, &SpellChecker::found, this, [this] { m_spelling.setLanguages(languages()); });
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1StringView(keys::SpellLanguages.key))
            m_spelling.setLanguages(languages());
        else if (key == QLatin1StringView(keys::Markdown.key) ||
                 key == QLatin1StringView(keys::Signature.key))
            Q_EMIT changed();
    });
}

QStringList Writing::languages() const
{
    const QString set = m_settings.get(keys::SpellLanguages);
    if (set == NoLanguage)
        return {};
    if (set.isEmpty())
        return usualLanguages(m_spelling.available(), QLocale().name());
    return set.split(u',', Qt::SkipEmptyParts);
}

void Writing::setLanguages(const QStringList &languages)
{
    m_settings.set(keys::SpellLanguages, languages.isEmpty() ? QString(NoLanguage) : languages.join(u','));
}

bool Writing::markdown() const
{
    return m_settings.get(keys::Markdown);
}

QString Writing::signature() const
{
    return m_settings.get(keys::Signature);
}

} // namespace ticketeer
