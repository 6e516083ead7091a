#pragma once

#include "databasefile.h"

#include <deque>
#include <functional>
#include <optional>

namespace ticketeer {

/// The work file's inside, on its thread: what is given is written in order, and what cannot be written now
/// waits in memory with all that came behind it.
class WorkDatabase
{
public:
    using Work = std::function<QSqlError(QSqlDatabase &)>;
    struct Job
    {
        Work work;
        std::function<void(bool)> done;
    };
    /// What the owner hears, on the file's thread.
    struct Listener
    {
        std::function<void()> opened;
        std::function<void()> rescued;
        std::function<void(const StoreTrouble &)> trouble;
    };

    void open(const QString &file, Listener listener);
    /// What waits is tried for the last time.
    void close();
    void wipe();
    void write(Job job);
    /// False when there is no file, or it cannot be read.
    [[nodiscard]] bool read(const Work &work);
    /// Opens the file, if it is not, and writes what waits.
    void tryAgain();

private:
    [[nodiscard]] bool reopen();
    [[nodiscard]] std::optional<StoreTrouble> openOnce();
    [[nodiscard]] bool replaceDamaged(const QString &technical);
    void finish(bool written);
    void complain(const StoreTrouble &trouble);

    DatabaseFile m_file;
    Listener m_listener;
    std::deque<Job> m_waiting;
    bool m_named = false;   ///< there is a file to open
    bool m_refused = false; ///< it is of a newer version: nothing is ever written
    bool m_complained = false;
};

} // namespace ticketeer
