#pragma once

#include "sandboxserver.h"

#include <QStringList>

namespace ticketeer::sandbox {

/// What the arguments of ticketeer-sandbox ask for.
struct CommandLine
{
    Options options;
    QString text;  ///< for --help and --version: print this and end
    QString error; ///< one sentence; exit code 2

    static CommandLine parse(const QStringList &arguments);
};

} // namespace ticketeer::sandbox
