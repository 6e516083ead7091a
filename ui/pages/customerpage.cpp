#include "customerpage.h"

#include "pageheader.h"
#include "reachsections.h"
#include "window/messagebar.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace ticketeer {

CustomerPage::CustomerPage(qint64 id, Desk &desk, QWidget *parent)
    : ObjectPage(ticketeer::resource(resources::Customers), id,
                 {u"PrimaryContact"_s, u"Website"_s, u"SAExpirationDate"_s, u"SlaName"_s,
                  u"SupportHoursRemaining"_s, u"DateModified"_s},
                 desk, parent)
{
    addToOverview(phonePlan());
    addToOverview(addressPlan());
    addToOverview({.child = &ticketeer::resource(resources::Notes),
                   .title = tr("Notes"),
                   .tableName = tr("Notes"),
                   .emptyText = tr("There are no notes."),
                   .columns = {u"DateCreated"_s, u"Title"_s, u"Description"_s},
                   .add = true,
                   .deleting = [](const Record &note) {
                       return Question{tr("Delete the note"), tr("Delete the note “%1”?").arg(note.title()),
                                       tr("Its text goes with it. This client cannot bring it back."),
                                       tr("&Delete")};
                   }});
    addTab({.child = &ticketeer::resource(resources::Contacts),
            .title = tr("Contacts"),
            .tableName = tr("Contacts of this customer"),
            .emptyText = tr("This customer has no contacts yet."),
            .columns = {u"FirstName"_s, u"LastName"_s, u"Email"_s, u"Title"_s},
            .add = true,
            .edit = true,
            .deleting = [](const Record &contact) {
                return Question{
                    tr("Delete the contact"), tr("Delete %1?").arg(contact.title()),
                    tr("The contact's phone numbers and addresses go with it; its tickets stay. This "
                       "client cannot bring it back."),
                    tr("&Delete")};
            }});
    addTab({.child = &ticketeer::resource(resources::CustomerProducts),
            .title = tr("Products"),
            .tableName = tr("Products of this customer"),
            .emptyText = tr("This customer has no products yet."),
            .columns = {u"Product"_s, u"VersionNumber"_s, u"VersionStatus"_s, u"SupportExpiration"_s},
            .add = true,
            .edit = true,
            .deleting = [](const Record &product) {
                return Question{tr("Remove the product"),
                                tr("Remove %1 %2 from this customer?")
                                    .arg(product.text(u"Product"), product.text(u"VersionNumber"))
                                    .simplified(),
                                tr("The product itself stays. Support dates and custom fields kept with this "
                                   "customer's product go."),
                                tr("&Remove")};
            }});
    addTab(ticketsPlan(tr("Tickets of this customer"), tr("This customer has no tickets.")));

    QAction *remove = head().addMenuAction("delete"_L1, tr("&Delete the customer …"));
    remove->setObjectName(u"deleteObject"_s);
    connect(remove, &QAction::triggered, this, [this] {
        // The service refuses it always (reference B.4): say so instead of asking it.
        head().messages().showMessage(MessageBar::Tone::Info,
                                      tr("The service does not let any client delete customers."),
                                      tr("To take a customer out of use, edit it and switch “Active” off. An "
                                         "administrator can delete it "
                                         "on the service's own pages."));
        head().messages().addButton(tr("Edit the customer"), [this] { edit(); });
    });
    start();
}

} // namespace ticketeer
