#pragma once

#include <QByteArray>

#include <utility>

namespace ticketeer {

/// A token. Cannot be streamed, printed, compared to text or put into a QVariant by accident; is overwritten
/// when the last holder lets go of it.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    Secret(const Secret &other) = default;
    Secret(Secret &&other) noexcept = default;
    Secret &operator=(const Secret &other) = default;
    Secret &operator=(Secret &&other) noexcept = default;
    ~Secret()
    {
        if (!m_bytes.isNull() && m_bytes.isDetached())
            m_bytes.fill('\0');
    }

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// Only for the Authorization header and the keychain.
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }

    bool operator==(const Secret &) const = default;

private:
    QByteArray m_bytes;
};

} // namespace ticketeer
