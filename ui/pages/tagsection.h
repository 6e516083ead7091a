#pragma once

#include "section.h"

#include <optional>

namespace ticketeer {

class TagEdit;
struct Desk;
struct OutboxEntry;

/// A ticket's tags, changed in place: every chip that comes or goes is handed to the outbox at once, and
/// shows a clock until the server has it.
class TagSection : public Section
{
    Q_OBJECT
public:
    TagSection(qint64 ticketId, Desk &desk, QWidget *parent = nullptr);

    void showTags();

private:
    void save();
    /// The newest entry of the outbox that changes nothing but the tags and has not left.
    [[nodiscard]] std::optional<OutboxEntry> open() const;
    [[nodiscard]] QStringList unsent() const;
    qint64 m_ticketId;
    Desk &m_desk;
    TagEdit *m_edit;
};

} // namespace ticketeer
