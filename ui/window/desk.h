#pragma once

#include "records/resource.h"

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace ticketeer {

class HttpLog;
class RecordStore;
class RequestBudget;
class Settings;
class StoreFile;
class Workspace;
struct OutboxEntry;

/// What every window works with, handed down by the composition. Outlives all windows.
struct Desk
{
    RecordStore &store;
    Workspace &workspace;
    StoreFile &file;
    Settings &settings;
    RequestBudget &budget;
    HttpLog &log;

    /// Shows the page of an object in the main window.
    std::function<void(const Resource &resource, qint64 id)> openPage;
    /// The platform's file dialogs, replaceable in tests; the answer comes later, empty when dismissed.
    std::function<void(QWidget *parent, const QString &suggestedName, std::function<void(const QString &)>)>
        askSaveFile;
    std::function<void(QWidget *parent, std::function<void(const QStringList &)>)> askOpenFiles;
    /// Opens a web address outside, after the user has seen and confirmed it.
    std::function<void(QWidget *parent, const QString &url)> openLink;
    /// Takes new entries to be sent, such as those of a table; not set: there is nobody to take them.
    std::function<void(const QList<OutboxEntry> &)> addEntries = {};
};

} // namespace ticketeer
