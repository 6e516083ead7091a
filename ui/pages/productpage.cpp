#include "productpage.h"

#include "producttickets.h"
#include "store/recordstore.h"
#include "window/desk.h"

using namespace Qt::StringLiterals;

namespace ticketeer {

ProductPage::ProductPage(qint64 id, Desk &desk, QWidget *parent)
    : ObjectPage(ticketeer::resource(resources::Products), id, {u"DateCreated"_s, u"DateModified"_s}, desk,
                 parent)
{
    addTab({.child = &ticketeer::resource(resources::Versions),
            .title = tr("Versions"),
            .tableName = tr("Versions of this product"),
            .emptyText = tr("This product has no versions yet."),
            .columns = {u"VersionNumber"_s, u"VersionStatus"_s, u"IsReleased"_s, u"ReleaseDate"_s,
                        u"Description"_s},
            .add = true,
            .edit = true,
            .deleting = [](const Record &version) {
                return Question{tr("Delete the version"), tr("Delete version %1?").arg(version.title()),
                                tr("Tickets and customers that name it lose it. This client cannot bring it "
                                   "back."),
                                tr("&Delete")};
            }});
    addTab({.child = &ticketeer::resource(resources::Customers),
            .title = tr("Customers"),
            .tableName = tr("Customers of this product"),
            .emptyText = tr("No customer has this product."),
            .columns = {u"Name"_s, u"PrimaryContact"_s, u"Website"_s, u"DateModified"_s}});
    addPage(new ProductTickets(id, desk), tr("Tickets"));
    offerDelete(tr("&Delete the product …"), [this] {
        const Record product = record();
        const RecordStore &store = this->desk().store;
        const qsizetype versions =
            store.children(resource(), this->id(), ticketeer::resource(resources::Versions)).size();
        return Question{
            tr("Delete the product"), tr("Delete %1?").arg(product.title()),
            tr("Its versions (%n known here) go with it. It is taken away from every customer, and "
               "tickets lose their product and versions. This client cannot bring it back.",
               nullptr, static_cast<int>(versions)),
            tr("&Delete")};
    });
    start();
}

} // namespace ticketeer
