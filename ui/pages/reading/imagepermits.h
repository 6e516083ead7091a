#pragma once

#include "records/record.h"

#include <QList>
#include <QString>

namespace ticketeer {

class Settings;

/// Whose images may be fetched without asking again: a ticket's, or all that one sender writes. Kept in the
/// settings by account, until taken back. GUI thread.
class ImagePermits
{
public:
    struct Sender
    {
        qint64 id = 0;
        QString name;
        bool operator==(const Sender &) const = default;
    };
    explicit ImagePermits(Settings &settings) : m_settings(settings) {}

    [[nodiscard]] bool allows(qint64 ticketId, const Record &action) const;
    [[nodiscard]] bool allowsTicket(qint64 ticketId) const;
    /// The latest few hundred are remembered.
    void setTicket(qint64 ticketId, bool allowed);
    [[nodiscard]] QList<Sender> senders() const;
    void setSender(const Sender &sender, bool allowed);
    /// Who wrote the entry; id 0: nobody whom one could trust by name.
    [[nodiscard]] static Sender senderOf(const Record &action);

private:
    [[nodiscard]] QString keyOf(const char *what) const;
    [[nodiscard]] QStringList lines(const char *what) const;
    Settings &m_settings;
};

} // namespace ticketeer
