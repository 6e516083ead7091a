#pragma once

#include <QString>

namespace ticketeer {

/// What can be done with a file that somebody else sent, by the end of its name.
enum class FileKind : quint8 {
    Picture,  ///< can be looked at here
    Text,     ///< can be looked at here
    Pdf,      ///< the system has a program for it
    Document, ///< the same: office files without macros, sound, film
    MayRun,   ///< a program, a script, macros, a page or a shortcut: opening it may do anything
    Other,    ///< nobody can say
};

/// The name must be clean: "x.exe." and "x.exe " are programs, too.
[[nodiscard]] FileKind kindOfFile(const QString &cleanName);
/// Whether a program of the system may be asked to open it. Never what may run, and never what nobody knows.
[[nodiscard]] bool mayBeOpened(FileKind kind);

} // namespace ticketeer
