#pragma once

#include <QObject>
#include <QTemporaryDir>

namespace ticketeer {

/// Files that a program of the system is looking at: they stay until our window is gone, and then they go.
class KeptFolder : public QObject
{
    Q_OBJECT
public:
    explicit KeptFolder(QObject *window) : QObject(window) {}

    /// Empty when there is no room.
    [[nodiscard]] QString placeFor(const QString &cleanName) const;

private:
    QTemporaryDir m_folder;
};

} // namespace ticketeer
