#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <optional>

class QKeyEvent;

namespace ticketeer {

/// What the keys of a ticket's page do while nobody types into a field.
enum class ReadingCommand : quint8 {
    Next,
    Previous,
    First,
    Last,
    NextUnread,
    ToggleFold,
    ToggleFoldAll,
    Outline,
    FindNext,
    FindPrevious,
    Reply,
    Note,
    Quote,
};

struct ReadingKey
{
    ReadingCommand command;
    QString what; ///< for the list of keys
    QList<QKeySequence> keys;
};

/// All of them: what works and what the list of shortcuts says are one table.
[[nodiscard]] QList<ReadingKey> readingKeys();

/// Turns key presses into commands; knows the first key of "g g" between two calls.
class ReadingKeys
{
public:
    /// Unset: the key means nothing here. pending: it may be the first of two.
    [[nodiscard]] std::optional<ReadingCommand> commandFor(const QKeyEvent &event, bool &pending);

private:
    QString m_begun;
};

} // namespace ticketeer
