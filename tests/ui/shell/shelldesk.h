#pragma once

#include "inputdrive.h"
#include "settings/settings.h"
#include "store/drafts.h"
#include "store/outbox.h"
#include "store/workfile.h"
#include "support/practice.h"
#include "sync/pusher.h"
#include "window/desk.h"

#include <QTemporaryDir>

namespace ticketeer::test {

/// What windows are handed by the composition, on a practice service of its own.
struct ShellDesk
{
    explicit ShellDesk(int tickets = 40)
        : practice(sandbox::Options::Profile::Y2018, tickets),
          settings(dir.filePath(QStringLiteral("settings.ini"))), desk{practice.store,
                                                                       practice.workspace,
                                                                       practice.file,
                                                                       settings,
                                                                       practice.budget,
                                                                       practice.log,
                                                                       drafts,
                                                                       outbox,
                                                                       pusher,
                                                                       {},
                                                                       {},
                                                                       {},
                                                                       {},
                                                                       {},
                                                                       {},
                                                                       {},
                                                                       {}}
    {
    }

    QTemporaryDir dir;
    Practice practice;
    WorkFile work;
    Drafts drafts{work};
    Outbox outbox{work};
    Pusher pusher{practice.workspace, practice.store, outbox};
    Settings settings;
    Desk desk;
};

} // namespace ticketeer::test
