#include "cannedreply.h"

#include "filtertext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr QLatin1StringView Format("Ticketeer canned replies");
constexpr int Version = 1;

/// 0: does not fit; else the higher, the better.
int rank(const CannedReply &reply, const QString &typed)
{
    if (typed.isEmpty())
        return 1;
    const QString trigger = folded(reply.trigger);
    if (!trigger.isEmpty() && trigger == typed)
        return 4;
    if (trigger.startsWith(typed))
        return 3;
    const QString name = folded(reply.name);
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    const bool all = std::all_of(words.cbegin(), words.cend(),
                                 [&name](const QString &word) { return name.contains(word); });
    return all ? (name.startsWith(typed) ? 2 : 1) : 0;
}

} // namespace

QByteArray cannedReplyFile(const QList<CannedReply> &replies)
{
    QJsonArray all;
    for (const CannedReply &reply : replies)
        all.append(
            QJsonObject{{u"name"_s, reply.name}, {u"trigger"_s, reply.trigger}, {u"text"_s, reply.html}});
    return QJsonDocument(
               QJsonObject{{u"format"_s, QString(Format)}, {u"version"_s, Version}, {u"replies"_s, all}})
        .toJson(QJsonDocument::Indented);
}

Result<QList<CannedReply>, CannedReplyTrouble> readCannedReplies(const QByteArray &file)
{
    using Kind = CannedReplyTrouble::Kind;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file, &error);
    if (error.error != QJsonParseError::NoError)
        return CannedReplyTrouble{Kind::NotJson, error.offset};
    const QJsonObject root = document.object();
    if (root.value(u"format"_s).toString() != Format || root.value(u"version"_s).toInt() != Version ||
        !root.value(u"replies"_s).isArray())
        return CannedReplyTrouble{Kind::OtherFormat, 0};
    QList<CannedReply> replies;
    const QJsonArray all = root.value(u"replies"_s).toArray();
    for (const QJsonValue &one : all) {
        const QJsonObject entry = one.toObject();
        const CannedReply reply{entry.value(u"name"_s).toString(), entry.value(u"trigger"_s).toString(),
                                entry.value(u"text"_s).toString()};
        // Passing it over would lose it with the next writing.
        if (reply.name.isEmpty() || reply.html.isEmpty())
            return CannedReplyTrouble{Kind::BadEntry, replies.size() + 1};
        replies.append(reply);
    }
    return replies;
}

QString troubleText(const CannedReplyTrouble &trouble)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("CannedReplies", text); };
    switch (trouble.kind) {
    case CannedReplyTrouble::Kind::Unreadable:
        return words(QT_TRANSLATE_NOOP("CannedReplies", "The file of canned replies cannot be read."));
    case CannedReplyTrouble::Kind::NotJson:
        return words(QT_TRANSLATE_NOOP("CannedReplies", "The file of canned replies is damaged at byte %1."))
            .arg(trouble.offset);
    case CannedReplyTrouble::Kind::OtherFormat:
        return words(QT_TRANSLATE_NOOP(
            "CannedReplies", "The file of canned replies is of another program or a newer version."));
    case CannedReplyTrouble::Kind::BadEntry:
        return words(QT_TRANSLATE_NOOP("CannedReplies",
                                       "Canned reply number %1 in the file has no name or no text."))
            .arg(trouble.offset);
    }
    return {};
}

QList<CannedReply> fittingReplies(const QList<CannedReply> &replies, const QString &typed)
{
    const QString wanted = folded(typed.trimmed());
    QList<std::pair<int, CannedReply>> ranked;
    for (const CannedReply &reply : replies) {
        if (const int score = rank(reply, wanted))
            ranked.append({score, reply});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &left, const auto &right) {
        if (left.first != right.first)
            return left.first > right.first;
        return QString::localeAwareCompare(left.second.name, right.second.name) < 0;
    });
    QList<CannedReply> fitting;
    for (const auto &[score, reply] : ranked)
        fitting.append(reply);
    return fitting;
}

} // namespace ticketeer
