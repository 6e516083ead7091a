#pragma once

#include <QString>

namespace ticketeer {

/// What is wrong with the file that keeps what we know. Work goes on in memory in every case.
struct StoreTrouble
{
    enum class Kind : quint8 {
        CannotOpen,  ///< no folder, no permission, or another program holds it
        Newer,       ///< written by a newer version of this program: left alone
        Damaged,     ///< set aside as `asideFile`; a new one takes its place
        CannotWrite, ///< the disk is full, or it is read-only; tried again later
    };
    Kind kind = Kind::CannotOpen;
    QString file;
    QString asideFile;
    QString technical; ///< the database's own words
};

} // namespace ticketeer
