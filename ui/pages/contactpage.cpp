#include "contactpage.h"

#include "reachsections.h"

using namespace Qt::StringLiterals;

namespace ticketeer {

ContactPage::ContactPage(qint64 id, Desk &desk, QWidget *parent)
    : ObjectPage(ticketeer::resource(resources::Contacts), id,
                 {u"Organization"_s, u"Title"_s, u"Email"_s, u"LastActivity"_s}, desk, parent)
{
    addToOverview(phonePlan());
    addToOverview(addressPlan());
    addTab(ticketsPlan(tr("Tickets of this contact"), tr("This contact has no tickets.")));
    offerDelete(tr("&Delete the contact …"), [this] {
        return Question{
            tr("Delete the contact"), tr("Delete %1?").arg(record().title()),
            tr("The contact's phone numbers and addresses go with it; its tickets stay. This client "
               "cannot bring it back."),
            tr("&Delete")};
    });
    start();
}

} // namespace ticketeer
