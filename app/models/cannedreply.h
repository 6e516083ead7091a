#pragma once

#include "records/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace ticketeer {

/// A text that an agent keeps for answering: found by its trigger (";;refund") or its name.
struct CannedReply
{
    QString name;
    QString trigger; ///< what is typed after ";;"; may be empty
    QString html;    ///< small HTML with placeholders ("{contact.first}")
    bool operator==(const CannedReply &) const = default;
};

/// Why a file of canned replies cannot be read.
struct CannedReplyTrouble
{
    enum class Kind : quint8 {
        Unreadable,  ///< the file system says no
        NotJson,     ///< offset says where
        OtherFormat, ///< JSON, but not this; also of a newer version
        BadEntry,    ///< an entry without a name or a text; offset is its number, from 1
    };
    Kind kind = Kind::NotJson;
    qint64 offset = 0;
};

/// The file's form: JSON for people to read, one object a reply, UTF-8.
[[nodiscard]] QByteArray cannedReplyFile(const QList<CannedReply> &replies);
[[nodiscard]] Result<QList<CannedReply>, CannedReplyTrouble> readCannedReplies(const QByteArray &file);
/// One sentence for people.
[[nodiscard]] QString troubleText(const CannedReplyTrouble &trouble);

/// Those that fit what was typed: the trigger that is it, triggers that begin with it, then names with all
/// its words. Everything, by name, when nothing was typed.
[[nodiscard]] QList<CannedReply> fittingReplies(const QList<CannedReply> &replies, const QString &typed);

} // namespace ticketeer
