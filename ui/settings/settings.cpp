#include "settings.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

/// QSettings reads a file of garbage as "no keys" and would overwrite it at the next set(); so look first.
bool looksReadable(const QString &name)
{
    QFile file(name);
    if (!file.exists())
        return true;
    if (QFileInfo(name).isDir() || !file.open(QIODevice::ReadOnly))
        return false;
    return !file.read(64 * 1024).contains('\0');
}

} // namespace

Settings::Settings(const QString &file, QObject *parent) : QObject(parent)
{
    m_readable = looksReadable(file);
    m_file = std::make_unique<QSettings>(file, QSettings::IniFormat);
    m_file->setFallbacksEnabled(false);
    m_file->setAtomicSyncRequired(true);
    m_readable = m_readable && m_file->status() == QSettings::NoError;
}

Settings::~Settings() = default;

QVariant Settings::raw(QAnyStringView key) const
{
    const QString name = key.toString();
    if (!m_readable)
        return m_session.value(name);
    return m_file->contains(name) ? m_file->value(name) : QVariant();
}

void Settings::setRaw(QAnyStringView key, const QVariant &value)
{
    const QString name = key.toString();
    if (raw(name) == value)
        return;
    if (!m_readable)
        m_session.insert(name, value);
    else if (value.isValid())
        m_file->setValue(name, value);
    else
        m_file->remove(name);
    Q_EMIT changed(name);
}

QStringList Settings::keysBelow(QAnyStringView group) const
{
    const QString prefix = group.toString() + u'/';
    QStringList below;
    const QStringList all = m_readable ? m_file->allKeys() : m_session.keys();
    for (const QString &key : all) {
        if (key.startsWith(prefix))
            below.append(key.mid(prefix.size()));
    }
    return below;
}

bool Settings::healthy() const
{
    return m_readable && m_file->status() != QSettings::FormatError;
}

QString Settings::fileName() const
{
    return m_file->fileName();
}

bool Settings::isFlag(const QVariant &stored)
{
    if (stored.typeId() == QMetaType::Bool)
        return true;
    const QString text = stored.toString();
    return text == "true"_L1 || text == "false"_L1;
}

} // namespace ticketeer
