#include "errortext.h"

#include <QCoreApplication>

namespace ticketeer {
namespace {

/// Gives the sentences below their context for translators.
class InputWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    static QString of(Account::Flaw flaw);
    static QString of(const Filter::Refusal &refusal);
};

QString InputWords::of(Account::Flaw flaw)
{
    switch (flaw) {
    case Account::Flaw::ServerMissing:
        return tr("Enter the server, for example app.teamsupport.com.");
    case Account::Flaw::ServerMalformed:
        return tr("This is not a server address. It should look like app.teamsupport.com.");
    case Account::Flaw::ServerInsecure:
        return tr(
            "This address is not encrypted, and the token would be readable on the way. Use https instead of "
            "http.");
    case Account::Flaw::ServerHasCredentials:
        return tr("This address contains an organization ID or a token. Put them into their own fields.");
    case Account::Flaw::OrganizationMissing:
        return tr("Enter your organization ID. It is on the administrator's page for the API.");
    case Account::Flaw::OrganizationNotANumber:
        return tr("The organization ID consists of digits only.");
    case Account::Flaw::TokenMissing:
        return tr("Enter the token. It is on the administrator's page for the API.");
    case Account::Flaw::TokenMalformed:
        return tr("The token contains characters that no token has. Copy it again, as a whole and alone.");
    case Account::Flaw::CaFileUnreadable:
        return tr("The certificate file cannot be read, or holds no certificate in PEM form.");
    }
    return {};
}

QString InputWords::of(const Filter::Refusal &refusal)
{
    using Reason = Filter::Refusal::Reason;
    const QString &field = refusal.element;
    switch (refusal.reason) {
    case Reason::UnknownField:
        return tr("The server cannot search this list by “%1”: it does not know this field here.").arg(field);
    case Reason::NestedField:
        return tr("The server cannot search by “%1”. Tags, customers and contacts of a ticket can only be "
                  "searched "
                  "among the rows already loaded.")
            .arg(field);
    case Reason::NoFilterHere:
        return tr("The server always gives this list as a whole. Use the quick filter instead.");
    case Reason::OperatorNotForType:
        return tr("The server would misread this comparison for “%1”. Dates can be “before”, “after” and "
                  "“between”; "
                  "numbers can be compared; texts can contain something; flags are yes or no.")
            .arg(field);
    case Reason::BetweenNotHere:
        return tr("The server cannot limit “%1” to a span in this list. Use “after” alone.").arg(field);
    case Reason::BetweenNeedsTwo:
        return tr("“Between” needs two values for “%1”.").arg(field);
    case Reason::SameFieldTwice:
        return tr("The server takes one condition a field, and “%1” has two. For a span of time, use "
                  "“between”.")
            .arg(field);
    case Reason::SeveralValuesWithNot:
        return tr("Several excluded values for “%1” would cancel each other out. Exclude one only.")
            .arg(field);
    case Reason::BadValue:
        return tr("The value for “%1” does not fit the field.").arg(field);
    case Reason::BreaksOnServer:
        return tr("The server fails when this list is searched by “%1”. Use the quick filter instead.")
            .arg(field);
    case Reason::TooLong:
        return tr("These conditions are too long for one request. Use fewer or shorter values.");
    }
    return {};
}

} // namespace

QString explain(Account::Flaw flaw)
{
    return InputWords::of(flaw);
}

QString explain(const Filter::Refusal &refusal)
{
    return InputWords::of(refusal);
}

} // namespace ticketeer
