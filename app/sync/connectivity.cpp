#include "connectivity.h"

#include <QNetworkInformation>

#include <utility>

namespace ticketeer {

void Connectivity::listen()
{
    using Feature = QNetworkInformation::Feature;
    if (m_listening || !QNetworkInformation::loadBackendByFeatures(Feature::Reachability))
        return;
    m_listening = true;
    const QNetworkInformation *system = QNetworkInformation::instance();
    const auto isOnline = [](QNetworkInformation::Reachability reachability) {
        // A service inside a company is reached without the internet.
        return reachability != QNetworkInformation::Reachability::Disconnected;
    };
    m_online = isOnline(system->reachability());
    connect(system, &QNetworkInformation::reachabilityChanged, this,
            [this, isOnline](QNetworkInformation::Reachability now) { note(isOnline(now)); });
}

void Connectivity::note(bool online)
{
    if (!std::exchange(m_online, online) && online)
        Q_EMIT backOnline();
}

} // namespace ticketeer
