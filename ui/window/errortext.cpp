#include "errortext.h"

#include "errorcause.h"

#include <QCoreApplication>
#include <QStringList>

namespace ticketeer {
namespace {

constexpr qsizetype MaxQuote = 200;

/// Gives the sentences below their context for translators.
class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    static QString failed(Doing doing);
    static QString uncertain(Doing doing);
    static QString meaning(Doing doing);
    static QString lookFirst(Doing doing);
    static QString quote(const ApiError &error);
    static QString details(const ApiError &error);
};

QString Sentences::failed(Doing doing)
{
    switch (doing) {
    case Doing::SigningIn:
        return tr("Signing in to %1 failed: %2.");
    case Doing::LoadingList:
        return tr("%1 could not be loaded: %2.");
    case Doing::Opening:
        return tr("%1 could not be opened: %2.");
    case Doing::Refreshing:
        return tr("%1 could not be brought up to date: %2.");
    case Doing::Saving:
        return tr("%1 was not saved: %2.");
    case Doing::Creating:
        return tr("%1 was not created: %2.");
    case Doing::Deleting:
        return tr("%1 was not deleted: %2.");
    case Doing::Linking:
        return tr("The links of %1 were not changed: %2.");
    case Doing::Downloading:
        return tr("%1 was not downloaded: %2.");
    case Doing::Uploading:
        return tr("%1 was not uploaded: %2.");
    }
    return {};
}

/// For a write whose answer got lost; reading has no such thing.
QString Sentences::uncertain(Doing doing)
{
    switch (doing) {
    case Doing::Saving:
        return tr("It is not certain whether %1 was saved: %2.");
    case Doing::Creating:
        return tr("It is not certain whether %1 was created: %2.");
    case Doing::Deleting:
        return tr("It is not certain whether %1 was deleted: %2.");
    case Doing::Linking:
        return tr("It is not certain whether the links of %1 were changed: %2.");
    case Doing::Uploading:
        return tr("It is not certain whether %1 was uploaded: %2.");
    case Doing::SigningIn:
    case Doing::LoadingList:
    case Doing::Opening:
    case Doing::Refreshing:
    case Doing::Downloading:
        return failed(doing);
    }
    return {};
}

QString Sentences::meaning(Doing doing)
{
    switch (doing) {
    case Doing::SigningIn:
    case Doing::Opening:
        return {};
    case Doing::LoadingList:
        return tr("What was loaded before stays.");
    case Doing::Refreshing:
        return tr("What you see is how it was known here last.");
    case Doing::Saving:
    case Doing::Creating:
        return tr("What you typed is still here.");
    case Doing::Deleting:
    case Doing::Linking:
        return tr("Nothing was changed.");
    case Doing::Downloading:
        return tr("No file was left on this computer.");
    case Doing::Uploading:
        return tr("Nothing was attached.");
    }
    return {};
}

QString Sentences::lookFirst(Doing doing)
{
    switch (doing) {
    case Doing::Creating:
        return tr(
            "What you typed is still here. Refresh the list and look for it before you try again, so that it "
            "is not created twice.");
    case Doing::Saving:
        return tr(
            "What you typed is still here. Reload it to see what the server has, then save again if needed.");
    case Doing::Uploading:
        return tr(
            "Reload the conversation and look for the file before you try again, so that it is not attached "
            "twice.");
    case Doing::Deleting:
    case Doing::Linking:
        return tr("Reload to see what the server has, then try again if needed.");
    case Doing::SigningIn:
    case Doing::LoadingList:
    case Doing::Opening:
    case Doing::Refreshing:
    case Doing::Downloading:
        return {};
    }
    return {};
}

/// The server's own words, where they may help and are words for people.
QString Sentences::quote(const ApiError &error)
{
    const bool mayHelp =
        error.kind == ApiError::Kind::BadRequest || error.kind == ApiError::Kind::Forbidden ||
        error.kind == ApiError::Kind::NotAcceptable || error.kind == ApiError::Kind::NotAllowedHere;
    if (!mayHelp || error.serverText.isEmpty() ||
        error.serverText.startsWith(QLatin1StringView("Error Code:")))
        return {};
    const QString words = error.serverText.size() > MaxQuote
                              ? error.serverText.first(MaxQuote) + QChar(0x2026)
                              : error.serverText;
    return tr("The server says: “%1”").arg(words);
}

QString Sentences::details(const ApiError &error)
{
    QStringList lines;
    if (!error.request.isEmpty())
        lines << tr("Request: %1").arg(error.request);
    if (error.status != 0)
        lines << tr("HTTP status: %1").arg(error.status);
    if (!error.technical.isEmpty())
        lines << tr("Technical: %1").arg(error.technical);
    if (!error.serverText.isEmpty())
        lines << tr("The server's words: %1").arg(error.serverText);
    return lines.join(QChar(u'\n'));
}

} // namespace

ErrorText explain(const ApiError &error, Doing doing, const QString &thing)
{
    const QString lookFirst = error.outcomeUnknown ? Sentences::lookFirst(doing) : QString();
    const bool uncertain = !lookFirst.isEmpty();
    QStringList advice;
    if (uncertain)
        advice << lookFirst;
    else
        advice << Sentences::meaning(doing) << Sentences::quote(error) << wayOut(error, doing);
    advice.removeAll(QString());

    ErrorText text;
    text.summary = (uncertain ? Sentences::uncertain(doing) : Sentences::failed(doing))
                       .arg(thing, causeOf(error, doing));
    text.advice = advice.join(QChar(u' '));
    text.details = Sentences::details(error);
    return text;
}

} // namespace ticketeer
