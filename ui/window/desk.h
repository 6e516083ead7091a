#pragma once

#include "records/resource.h"

#include <QString>

#include <functional>

class QWidget;

namespace ticketeer {

class Drafts;
class HttpLog;
class Outbox;
class Pusher;
class RecordStore;
class RequestBudget;
class Settings;
class StoreFile;
class Workspace;
class Writing;

/// What every window works with, handed down by the composition. Outlives all windows.
struct Desk
{
    RecordStore &store;
    Workspace &workspace;
    StoreFile &file;
    Settings &settings;
    RequestBudget &budget;
    HttpLog &log;
    Drafts &drafts;
    Outbox &outbox;
    Pusher &pusher;

    /// Shows the page of an object in the main window.
    std::function<void(const Resource &resource, qint64 id)> openPage;
    /// The window where the user decides what becomes of an entry of the outbox.
    std::function<void(qint64 entry)> decide;
    /// An entry's editor, with what was typed.
    std::function<void(qint64 entry)> editEntry;
    /// Says that it was saved here, but is not sent yet.
    std::function<void(qint64 entry)> tellWaiting;
    /// The outbox with this entry in front; 0: any.
    std::function<void(qint64 entry)> showOutbox;
    /// The platform's file dialogs, replaceable in tests; the answer comes later, empty when dismissed.
    std::function<void(QWidget *parent, const QString &suggestedName, std::function<void(const QString &)>)>
        askSaveFile;
    std::function<void(QWidget *parent, std::function<void(const QStringList &)>)> askOpenFiles;
    /// Opens a web address outside, after the user has seen and confirmed it. shownAs: the text of the link,
    /// which may say something else.
    std::function<void(QWidget *parent, const QString &url, const QString &shownAs)> openLink;
    /// The editor of a draft, with everything in it.
    std::function<void(const QString &key)> openDraft = {};
    /// The window of a bulk change, by its batch; not set: there is none.
    std::function<void(const QString &batch)> showBatch = {};
    /// The record below this one in its list as it is shown now; 0: none. Not set: there are no lists.
    std::function<qint64(const Resource &resource, qint64 id)> recordAfter = {};
    /// Canned replies, spell check and signature; null where nobody writes.
    Writing *writing = nullptr;
    /// A folder for several files at once; as askSaveFile.
    std::function<void(QWidget *parent, std::function<void(const QString &)>)> askFolder = {};
    /// Hands a file to the system's program for it. Never one that might run something: see FileKind.
    std::function<void(const QString &file)> openFile = {};
};

} // namespace ticketeer
