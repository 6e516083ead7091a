#include "apierror.h"

namespace ticketeer {

bool ApiError::mayPass() const
{
    switch (kind) {
    case Kind::NoNetwork:
    case Kind::HostNotFound:
    case Kind::ConnectionRefused:
    case Kind::ConnectionLost:
    case Kind::Timeout:
    case Kind::TlsFailed:
    case Kind::ProxyFailed:
    case Kind::LocalLimit:
    case Kind::DailyLimit:
    case Kind::MinuteLimit:
    case Kind::TooManyRequests:
    case Kind::ServerFault:
    case Kind::BadGateway:
    case Kind::Unavailable:
    case Kind::GatewayTimeout:
    case Kind::CutXml:
        return true;
    case Kind::Cancelled:
    case Kind::CertificateRefused:
    case Kind::RedirectRefused:
    case Kind::AnswerTooLarge:
    case Kind::CredentialsKnownBad:
    case Kind::FileFailed:
    case Kind::Redirected:
    case Kind::NotModified:
    case Kind::NotAllowedHere:
    case Kind::BadRequest:
    case Kind::BadCredentials:
    case Kind::NotYours:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::VerbNotAllowed:
    case Kind::NotAcceptable:
    case Kind::LengthRequired:
    case Kind::MissingObject:
    case Kind::NotImplemented:
    case Kind::UnexpectedStatus:
    case Kind::EmptyAnswer:
    case Kind::NotXml:
    case Kind::BrokenXml:
    case Kind::RefusedXml:
    case Kind::WrongAnswer:
    case Kind::InvalidAttachment:
        return false;
    }
    return false;
}

} // namespace ticketeer
