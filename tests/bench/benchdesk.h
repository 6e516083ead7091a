#pragma once

#include "settings/settings.h"
#include "store/drafts.h"
#include "store/outbox.h"
#include "store/workfile.h"
#include "sync/pusher.h"
#include "window/desk.h"

namespace ticketeer::bench {

/// What windows work with, around a client that a program measures: nobody is asked, nothing is sent.
template <typename Client>
struct BenchDesk
{
    BenchDesk(Client &client, Settings &settings)
        : pusher(client.workspace, client.store, outbox), desk{client.store,
                                                               client.workspace,
                                                               client.file,
                                                               settings,
                                                               client.budget,
                                                               client.log,
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

    WorkFile work;
    Drafts drafts{work};
    Outbox outbox{work};
    Pusher pusher;
    Desk desk;
};

} // namespace ticketeer::bench
