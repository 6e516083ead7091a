#pragma once

#include "settings/settings.h"
#include "store/drafts.h"
#include "store/outbox.h"
#include "store/unsentoverlay.h"
#include "store/workfile.h"
#include "support/practice.h"
#include "sync/pusher.h"
#include "window/desk.h"
#include "window/theme.h"

#include <QApplication>
#include <QTemporaryDir>

namespace ticketeer::test {

/// A desk at a practice service, with dialogs of the platform that answer what the test says and keep what
/// they were asked.
struct PageDesk : Practice
{
    explicit PageDesk(int tickets = 40, sandbox::Options::Profile profile = sandbox::Options::Profile::Y2018)
        : Practice(profile, tickets),
          settings(folder.filePath(QStringLiteral("settings.ini"))), desk{store,  workspace, file,   settings,
                                                                          budget, log,       drafts, outbox,
                                                                          pusher, {},        {},     {},
                                                                          {},     {},        {},     {},
                                                                          {}}
    {
        work.open(folder.filePath(QStringLiteral("kept.work")));
        desk.decide = [this](qint64 entry) { decided.append(entry); };
        desk.editEntry = [this](qint64 entry) { edited.append(entry); };
        desk.tellWaiting = [this](qint64 entry) { waiting.append(entry); };
        desk.showOutbox = [this](qint64 entry) { outboxShown.append(entry); };
        desk.openPage = [this](const Resource &resource, qint64 id) { opened.append({&resource, id}); };
        desk.openLink = [this](QWidget *, const QString &url, const QString &) { links.append(url); };
        desk.askSaveFile = [this](QWidget *, const QString &name,
                                  const std::function<void(const QString &)> &done) {
            suggested.append(name);
            done(saveTo);
        };
        desk.askOpenFiles = [this](QWidget *, const std::function<void(const QStringList &)> &done) {
            done(chosen);
        };
    }

    /// Signed in, with everything a form offers and all tickets.
    [[nodiscard]] bool ready()
    {
        return start() && loadLookups() && load(resources::Tickets).phase == ListState::Phase::Loaded &&
               load(resources::Customers).phase == ListState::Phase::Loaded &&
               load(resources::Contacts).phase == ListState::Phase::Loaded;
    }
    [[nodiscard]] Record firstTicket() const
    {
        Record first;
        for (const Record &ticket : all(resources::Tickets)) {
            if (first.isNull() || ticket.id() < first.id())
                first = ticket;
        }
        return first;
    }
    /// Requests under way for the widget, or for anything in it.
    [[nodiscard]] static bool idle(const QObject &owner) { return owner.findChildren<Job *>().isEmpty(); }

    QTemporaryDir folder;
    WorkFile work;
    Drafts drafts{work};
    Outbox outbox{work};
    UnsentOverlay unsent{outbox, store};
    Pusher pusher{workspace, store, outbox};
    Settings settings;
    Desk desk;
    QList<std::pair<const Resource *, qint64>> opened;
    QList<qint64> decided; ///< entries whose window was asked for
    QList<qint64> edited;
    QList<qint64> waiting;
    QList<qint64> outboxShown;
    QStringList links;
    QStringList suggested;
    QString saveTo;
    QStringList chosen;
};

} // namespace ticketeer::test
