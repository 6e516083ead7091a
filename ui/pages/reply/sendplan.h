#pragma once

#include "records/change.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace ticketeer {

class RecordStore;

/// What an agent does to a ticket together with an answer, as they chose it last. A value, kept in the
/// settings.
struct SendPlan
{
    enum class Assign : quint8 {
        Nobody, ///< it stays with whom it is
        Me,
        Group,
        User,
    };
    QString status; ///< by its name, since each type has statuses of its own; empty: as it is
    Assign assign = Assign::Nobody;
    qint64 assignee = 0; ///< a group's or an agent's id
    bool next = false;   ///< then goes to the next ticket of the list

    bool operator==(const SendPlan &) const = default;
    [[nodiscard]] QString toText() const;
    /// What cannot be read counts as nothing.
    [[nodiscard]] static SendPlan fromText(const QString &text);
};

/// What of a plan can be done to one ticket: a status that its type does not have is left out.
struct SendSteps
{
    Q_DECLARE_TR_FUNCTIONS(SendSteps)
public:
    SendSteps() = default;
    SendSteps(const SendPlan &plan, const Record &ticket, const RecordStore &store, qint64 me);

    std::optional<Change> edit; ///< of the ticket
    bool next = false;
    QStringList words; ///< for people, in the order in which it happens: "Set Closed", "Assign to Me"

    [[nodiscard]] bool isEmpty() const { return !edit && !next; }
    [[nodiscard]] bool changesStatus() const;
};

} // namespace ticketeer
