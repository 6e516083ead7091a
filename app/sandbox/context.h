#pragma once

#include "accountclock.h"
#include "body.h"
#include "database.h"
#include "query.h"
#include "request.h"

#include <QList>
#include <QString>

namespace ticketeer::sandbox {

/// What every handler may use while it answers one request.
struct Context
{
    Database &database;
    const AccountClock &clock;
    int account = 0;
    bool modern = false;
    int customerDeleteStatus = 306;
    int customer = 0; ///< the organisation of a customer-only token, 0 for the account's own
    QString origin;   ///< "http://127.0.0.1:PORT", for NextPage
};

/// One routed request: ids are the numbers of the path in order, ticket numbers already resolved (reference
/// D.8).
struct Call
{
    Context &context;
    const Request &request;
    Query query;
    Body body;
    QList<int> ids;
};

} // namespace ticketeer::sandbox
