#pragma once

#include "records/result.h"

#include <QString>
#include <QStringList>

namespace ticketeer {

/// What the program was asked to do; see --help.
struct CommandLine
{
    bool demo = false;
    int demoTickets = 2000;
    QString server;
    QString organization;
    QString tokenFile;
    QString caFile;
    QString profile; ///< folder; empty: the platform's place
    QString open;    ///< "tickets/1042"
    QString logFile;
    QString logLevel;
    bool version = false;
    bool help = false;

    /// The options, or one sentence that says what is wrong with them. Needs no application object.
    [[nodiscard]] static Result<CommandLine, QString> parse(const QStringList &arguments);
    [[nodiscard]] static QString helpText();
};

} // namespace ticketeer
