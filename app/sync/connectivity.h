#pragma once

#include <QObject>

namespace ticketeer {

/// Hears from the operating system when the network comes and goes; knows nothing where the system does not
/// tell. GUI thread.
class Connectivity : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Asks the system to tell; once is enough. Not in the constructor: it may have to load a plugin.
    void listen();
    /// What the system says.
    void note(bool online);

Q_SIGNALS:
    /// There is a network again, or another one.
    void backOnline();

private:
    bool m_listening = false;
    bool m_online = true;
};

} // namespace ticketeer
