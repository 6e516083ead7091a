#include "errorcause.h"

#include <QCoreApplication>

namespace ticketeer {
namespace {

using Kind = ApiError::Kind;

/// Gives the sentences below their context for translators.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    static QString cause(Kind kind, Doing doing);
    static QString notAllowed(Doing doing);
    static QString wayOut(const ApiError &error, Doing doing);
    static QString later(int seconds);
    static QString otherwise(Kind kind, Doing doing);
};

QString Words::notAllowed(Doing doing)
{
    switch (doing) {
    case Doing::LoadingList:
        return tr("the service does not accept two conditions on the same field");
    case Doing::Deleting:
        return tr("the service does not allow this to be deleted");
    case Doing::SigningIn:
    case Doing::Opening:
    case Doing::Refreshing:
    case Doing::Saving:
    case Doing::Creating:
    case Doing::Linking:
    case Doing::Downloading:
    case Doing::Uploading:
        return tr("the service does not offer this");
    }
    return {};
}

QString Words::cause(Kind kind, Doing doing)
{
    switch (kind) {
    case Kind::Cancelled:
        return tr("it was cancelled");
    case Kind::NoNetwork:
        return tr("this computer has no network connection");
    case Kind::HostNotFound:
        return tr("no server of this name can be found");
    case Kind::ConnectionRefused:
        return tr("the server does not take connections");
    case Kind::ConnectionLost:
        return tr("the connection was lost");
    case Kind::Timeout:
        return tr("the server did not answer in time");
    case Kind::TlsFailed:
        return tr("no secure connection could be agreed on");
    case Kind::CertificateRefused:
        return tr("the server's certificate cannot be trusted");
    case Kind::RedirectRefused:
        return tr("the server sends us to another address");
    case Kind::ProxyFailed:
        return tr("the proxy on the way to the server refused");
    case Kind::AnswerTooLarge:
        return tr("the answer is larger than Ticketeer accepts");
    case Kind::LocalLimit:
        return tr("Ticketeer has sent as many requests as your organization's limit allows");
    case Kind::CredentialsKnownBad:
        return tr("the organization ID and token have been refused before");
    case Kind::FileFailed:
        return doing == Doing::Uploading ? tr("the file on this computer cannot be read")
                                         : tr("the file on this computer cannot be written");
    case Kind::Redirected:
        return tr("the server offers several addresses instead of an answer");
    case Kind::NotModified:
        return tr("the server says that nothing has changed, and sends nothing");
    case Kind::NotAllowedHere:
        return notAllowed(doing);
    case Kind::BadRequest:
        return tr("the server rejects what it was sent");
    case Kind::BadCredentials:
        return tr("the server does not accept the organization ID and token");
    case Kind::NotYours:
        return tr("it belongs to another organization, or it is gone");
    case Kind::DailyLimit:
        return tr("your organization's requests for 24 hours are used up");
    case Kind::MinuteLimit:
        return tr("your organization sent too many requests within one minute");
    case Kind::Forbidden:
        return tr("the server does not permit it");
    case Kind::NotFound:
        return tr("the server does not know this address");
    case Kind::VerbNotAllowed:
        return tr("the server does not take this kind of request here");
    case Kind::NotAcceptable:
        return tr("the server does not accept one of the values");
    case Kind::LengthRequired:
        return tr("the server insists on knowing the size of the request first");
    case Kind::TooManyRequests:
        return tr("the server asks for a pause");
    case Kind::MissingObject:
        return tr("the server does not have it any more");
    case Kind::ServerFault:
        return tr("the server failed while working on it");
    case Kind::NotImplemented:
        return tr("this server cannot do this");
    case Kind::BadGateway:
        return tr("a machine in front of the server got no usable answer from it");
    case Kind::Unavailable:
        return tr("the service is not available at the moment");
    case Kind::GatewayTimeout:
        return tr("a machine in front of the server waited for it in vain");
    case Kind::UnexpectedStatus:
        return tr("the server answered in a way that Ticketeer does not know");
    case Kind::EmptyAnswer:
        return tr("the answer is empty");
    case Kind::NotXml:
        return tr("a web page or a text came instead of data");
    case Kind::BrokenXml:
        return tr("the answer is damaged");
    case Kind::CutXml:
        return tr("the answer breaks off in the middle");
    case Kind::RefusedXml:
        return tr("the answer could do harm and was not read");
    case Kind::WrongAnswer:
        return tr("the server answered with something else than was asked for");
    case Kind::InvalidAttachment:
        return tr("the file is missing on the server");
    }
    return {};
}

QString Words::later(int seconds)
{
    if (seconds <= 0)
        return tr("Wait a moment, then try again.");
    if (seconds < 90)
        return tr("Try again in %n second(s).", nullptr, seconds);
    if (seconds < 5400)
        return tr("Try again in %n minute(s).", nullptr, (seconds + 59) / 60);
    return tr("Try again in %n hour(s).", nullptr, (seconds + 3599) / 3600);
}

QString Words::otherwise(Kind kind, Doing doing)
{
    switch (kind) {
    case Kind::Cancelled:
        return tr("Start it again whenever you like.");
    case Kind::NoNetwork:
        return tr("Connect to a network, then try again.");
    case Kind::HostNotFound:
        return doing == Doing::SigningIn ? tr("Check the spelling of the server's name and your connection.")
                                         : tr("Check your connection, then try again.");
    case Kind::ConnectionRefused:
        return tr("Check the server's address in the sign-in; if it is right, the service may be down for a "
                  "while.");
    case Kind::ConnectionLost:
    case Kind::Timeout:
        return tr("Check your connection, then try again.");
    case Kind::TlsFailed:
        return tr(
            "Something between here and the server may be too old or may interfere; ask whoever looks after "
            "your network.");
    case Kind::CertificateRefused:
        return tr(
            "Nothing was sent. The details name the reason; if your organization uses its own certificate "
            "authority, choose its file in the sign-in.");
    case Kind::RedirectRefused:
        return tr("Your token was not sent there. If your organization has moved, sign in with the new "
                  "server name; "
                  "on a guest network, open a browser first.");
    case Kind::ProxyFailed:
        return tr("Check the proxy settings of this computer.");
    case Kind::AnswerTooLarge:
        return tr("Ask for less at once, for example with a filter.");
    case Kind::LocalLimit:
    case Kind::DailyLimit:
    case Kind::MinuteLimit:
    case Kind::TooManyRequests:
    case Kind::Unavailable:
    case Kind::ServerFault:
    case Kind::BadGateway:
    case Kind::GatewayTimeout:
        return tr("Wait a moment, then try again.");
    case Kind::CredentialsKnownBad:
    case Kind::BadCredentials:
        return doing == Doing::SigningIn ? tr("Check both; the token is on the administrator's page for the "
                                              "API, and the API must be "
                                              "switched on for your organization.")
                                         : tr("Sign in again with a valid token.");
    case Kind::FileFailed:
        return doing == Doing::Uploading ? tr("Check that the file is still there and that you may read it.")
                                         : tr("Check the free space, or choose another folder.");
    case Kind::Redirected:
    case Kind::NotFound:
    case Kind::VerbNotAllowed:
    case Kind::NotImplemented:
    case Kind::LengthRequired:
        return tr(
            "Check the server's address in the sign-in; if it is right, your server does not offer this.");
    case Kind::NotModified:
    case Kind::EmptyAnswer:
    case Kind::CutXml:
    case Kind::BrokenXml:
    case Kind::WrongAnswer:
        return tr("Try again; if it stays like this, send the details to whoever runs the server.");
    case Kind::NotAllowedHere:
        return doing == Doing::LoadingList
                   ? tr("Use one condition for each field; for a span of time, use “between”.")
               : doing == Doing::Deleting ? tr("Customers can only be removed in TeamSupport itself; here "
                                               "you can make one inactive.")
                                          : tr("This can only be done in TeamSupport itself.");
    case Kind::BadRequest:
        return tr("Check the values; it may also have been deleted by somebody else.");
    case Kind::NotYours:
    case Kind::MissingObject:
        return tr("Somebody may have deleted it; refresh the list to see what is there now.");
    case Kind::Forbidden:
        return tr("Ask your TeamSupport administrator whether your organization may do this.");
    case Kind::NotAcceptable:
        return tr("Choose another value in the filter, and try again.");
    case Kind::UnexpectedStatus:
        return tr("Check the server's address in the sign-in; the details say what came.");
    case Kind::NotXml:
        return tr("A guest network or a maintenance page may be in the way; open a browser, then try again.");
    case Kind::RefusedXml:
        return tr("Check that this is your organization's server; the details say where it was stopped.");
    case Kind::InvalidAttachment:
        return tr("Ask its author to attach it again.");
    }
    return {};
}

QString Words::wayOut(const ApiError &error, Doing doing)
{
    return error.mayPass() && error.retryAfterSeconds > 0 ? later(error.retryAfterSeconds)
                                                          : otherwise(error.kind, doing);
}

} // namespace

QString causeOf(const ApiError &error, Doing doing)
{
    return Words::cause(error.kind, doing);
}

QString wayOut(const ApiError &error, Doing doing)
{
    return Words::wayOut(error, doing);
}

} // namespace ticketeer
