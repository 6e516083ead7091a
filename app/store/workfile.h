#pragma once

#include "storetrouble.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QSqlDatabase;
class QSqlError;

namespace ticketeer {

/// The file of what people typed: drafts and outbox of one account, apart from the store's file, which can be
/// fetched again from the server and is wiped, rebuilt or set aside when need be. This one never is: one that
/// is damaged is set aside, what can still be read goes into the new one. Its own thread, its own fsync for
/// each transaction. Readable by the user alone. GUI thread.
class WorkFile : public QObject
{
    Q_OBJECT
public:
    explicit WorkFile(QObject *parent = nullptr);
    /// What was given is written before the destructor returns.
    ~WorkFile() override;

    /// Beside the store's file: "<store's name>.work".
    [[nodiscard]] static QString fileFor(const QString &storeFile);

    void open(const QString &file);
    void close();
    /// Closes and deletes. For accounts that begin anew each time; never for somebody's work.
    void wipe();
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] bool isOpen() const;
    /// Everything given so far is on the disk.
    [[nodiscard]] bool isSafe() const;
    /// When it was last tried, the file could not be opened or written.
    [[nodiscard]] bool isTroubled() const;

    /// One transaction on the file's thread; an error that `work` returns rolls it back. May be called again,
    /// when the disk was full or the file damaged. `done` on this thread, once it is on the disk or never
    /// will be; it says whether it is.
    using Work = std::function<QSqlError(QSqlDatabase &)>;
    void write(Work work, QObject *context = nullptr, std::function<void(bool)> done = {});
    /// What is given to be written in it is one transaction: all of it is on the disk, or nothing.
    void together(const std::function<void()> &give);
    /// Reading, in turn with the writing.
    void read(Work work, QObject *context, std::function<void(bool)> done);
    /// What could not be written or opened is tried now; it is by itself as well, every few seconds.
    void tryAgain();

    static constexpr int AgainMs = 5000;

Q_SIGNALS:
    /// The last moment to write to the file that is open.
    void aboutToClose();
    /// The file is there, its tables are of today's form: drafts and outbox read themselves.
    void opened();
    /// In the middle of work a new file took the place of a damaged one; it has what could be read of that.
    /// What is in memory is to be written again.
    void rescued();
    void closed();
    /// What is typed is safe in memory only, until this passes; tried again by itself. Told once.
    void trouble(const ticketeer::StoreTrouble &trouble);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ticketeer
