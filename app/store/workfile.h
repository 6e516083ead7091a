#pragma once

#include "storetrouble.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QSqlDatabase;

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
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] bool isOpen() const;

    /// One transaction on the file's thread; false from `work` rolls it back. `done` on this thread, once it
    /// is on the disk; it says whether it is.
    using Work = std::function<bool(QSqlDatabase &)>;
    void write(Work work, QObject *context = nullptr, std::function<void(bool)> done = {});
    /// Reading, in turn with the writing.
    void read(Work work, QObject *context, std::function<void(bool)> done);

Q_SIGNALS:
    /// The file is there, its tables are of today's form: drafts and outbox read themselves.
    void opened();
    void closed();
    /// What is typed is safe in memory only, until this passes; tried again by itself.
    void trouble(const ticketeer::StoreTrouble &trouble);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ticketeer
