#pragma once

#include <QObject>

#include <memory>

class QLocalServer;

namespace ticketeer {

/// One running window a profile: the first start listens, later ones hand over what they were asked to open.
class InstanceLock : public QObject
{
    Q_OBJECT
public:
    explicit InstanceLock(const QString &profileDir, QObject *parent = nullptr);
    ~InstanceLock() override;

    /// True when another process has this profile; it has then been told to open the reference (or to come to
    /// the front, when empty). Waits for a second at most, before there is any window.
    [[nodiscard]] bool handedOver(const QString &reference);
    /// Becomes the one that others hand over to.
    bool listen();

Q_SIGNALS:
    void openRequested(const QString &reference);

private:
    QString m_name;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace ticketeer
