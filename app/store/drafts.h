#pragma once

#include "records/change.h"

#include <QCborMap>
#include <QDateTime>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace ticketeer {

class WorkFile;

/// Draft::view of an editor: the entry of the outbox that is edited; a number.
inline constexpr QLatin1StringView EntryInView{"entry"};

/// Draft::view of an editor: the files that go with it; an array of paths.
inline constexpr QLatin1StringView FilesInView{"files"};

/// Their paths.
[[nodiscard]] QStringList filesIn(const QCborMap &view);

/// What somebody has typed and not sent.
struct Draft
{
    /// "tickets/55/edit", "tickets/55/reply", "tickets/new/<anything unique>"
    QString key;
    QString title; ///< for the list of drafts: "Ticket 1042", "New customer"
    Change change = Change::create(resource(resources::Tickets)); ///< over the base it was typed against
    QCborMap view;       ///< the editor's own notes: cursor, field with the focus, files, who may read
    QDateTime changedAt; ///< UTC; set by put()

    [[nodiscard]] bool isEmpty() const { return change.isEmpty() && view.isEmpty(); }
    /// The entry of the outbox that it was typed over; 0: none.
    [[nodiscard]] qint64 entry() const { return view.value(EntryInView).toInteger(); }
};

/// The drafts of the account. put() may be called with every key stroke: what was put is on the disk (fsync)
/// within half a second. The last 30 states of each draft can be brought back, also after it was sent or
/// thrown away. Kept through sign-out, rebuilding and damage of the store. GUI thread.
class Drafts : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;
    explicit Drafts(WorkFile &file, QObject *parent = nullptr, Clock clock = &QDateTime::currentDateTimeUtc);
    /// Writes what waits.
    ~Drafts() override;

    /// As Outbox::isRead().
    [[nodiscard]] bool isRead() const;
    /// Something that was typed cannot be written now.
    [[nodiscard]] bool isStuck() const;
    [[nodiscard]] std::optional<Draft> draft(const QString &key) const;
    [[nodiscard]] int count() const;
    /// The last changed first.
    [[nodiscard]] QList<Draft> all() const;
    /// The entries of the outbox that drafts were typed over.
    [[nodiscard]] QSet<qint64> entries() const;
    void put(Draft draft);
    /// Sent or thrown away; its states stay.
    void remove(const QString &key);
    /// The last states of a draft, newest first; of all drafts with an empty key.
    void states(const QString &key, QObject *context, std::function<void(const QList<Draft> &)> then);
    /// What is done to drafts and outbox in it is written at once and as one: what goes from the one to the
    /// other is never in both or in neither when the program ends in between.
    void together(const std::function<void()> &work);
    /// Writes what waits, now; for tests and for the end.
    void flush();

    static constexpr int StatesKept = 30;
    static constexpr int WriteWithinMs = 500;
    /// A state ends with a pause of typing, or before much is deleted.
    static constexpr int PauseSeconds = 20;
    static constexpr int MuchDeleted = 50;
    /// Nothing of so long a text is left: that is much, too.
    static constexpr int WholeText = 8;
    /// So long are the states of drafts kept that are gone.
    static constexpr int StatesKeptDays = 60;

Q_SIGNALS:
    void read();
    void changed(const QString &key);
    void removed(const QString &key);
    /// The account's file was closed: no drafts are known any more.
    void cleared();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ticketeer
