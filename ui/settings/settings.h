#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>

#include <memory>
#include <type_traits>

namespace ticketeer {

/// One setting: its key in the file, and what holds while it is not set. The type of the default is the type
/// read; a value of the file that does not fit counts as not set.
template <typename T>
struct Setting
{
    const char *key;
    T fallback;
};

/// The settings file of one profile. Never holds a token. GUI thread.
class Settings : public QObject
{
    Q_OBJECT
public:
    explicit Settings(const QString &file, QObject *parent = nullptr);
    ~Settings() override;

    template <typename T>
    [[nodiscard]] T get(const Setting<T> &setting) const
    {
        QVariant stored = raw(QLatin1StringView(setting.key));
        if constexpr (std::is_same_v<T, bool>) {
            // Every text but "false", "0" and "" converts to true: a damaged file would switch things on.
            return isFlag(stored) ? stored.toBool() : setting.fallback;
        } else {
            return stored.isValid() && stored.convert(QMetaType::fromType<T>()) ? stored.value<T>()
                                                                                : setting.fallback;
        }
    }
    template <typename T>
    void set(const Setting<T> &setting, const T &value)
    {
        setRaw(QLatin1StringView(setting.key), QVariant::fromValue(value));
    }
    /// For keys made at run time ("lists/tickets/columns").
    [[nodiscard]] QVariant raw(QAnyStringView key) const;
    void setRaw(QAnyStringView key, const QVariant &value);
    /// Keys below a group ("customfields"), without the group's name.
    [[nodiscard]] QStringList keysBelow(QAnyStringView group) const;
    /// False when the file was there and could not be read or written; it is then left alone and what is set
    /// holds for this run only.
    [[nodiscard]] bool healthy() const;
    [[nodiscard]] QString fileName() const;

Q_SIGNALS:
    void changed(const QString &key);

private:
    [[nodiscard]] static bool isFlag(const QVariant &stored);
    std::unique_ptr<QSettings> m_file;
    bool m_readable = true;
    /// In place of a file that cannot be read: nothing of it is lost, a person may still rescue it.
    QVariantHash m_session;
};

} // namespace ticketeer
