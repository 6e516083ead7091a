#include "placespanel.h"

#include "icons.h"
#include "store/recordstore.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int KeyRole = Qt::UserRole;

struct Place
{
    QLatin1StringView key;
    QLatin1StringView icon;
};
constexpr Place Places[]{{resources::Tickets, "ticket"_L1},
                         {resources::Customers, "customer"_L1},
                         {resources::Contacts, "contact"_L1},
                         {resources::Products, "product"_L1}};

} // namespace

PlacesPanel::PlacesPanel(const RecordStore &store, QWidget *parent) : QTreeWidget(parent), m_store(store)
{
    setObjectName(u"placesTree"_s);
    setAccessibleName(tr("Places"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (const Place &place : Places) {
        auto *item = new QTreeWidgetItem(this);
        item->setText(0, QCoreApplication::translate("Resource", resource(place.key).pluralLabel));
        item->setIcon(0, icon(place.icon));
        item->setData(0, KeyRole, QString(place.key));
        item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setSizeHint(0, QSize(0, fontMetrics().height() + 12));
        recount(&resource(place.key));
    }
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            Q_EMIT chosen(*findResource(item->data(0, KeyRole).toString()));
    });
    connect(&store, &RecordStore::changed, this, &PlacesPanel::recount);
    connect(&store, &RecordStore::removed, this, &PlacesPanel::recount);
    connect(&store, &RecordStore::cleared, this, [this] {
        for (const Place &place : Places)
            recount(&resource(place.key));
    });
}

void PlacesPanel::choose(const Resource &resource)
{
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (topLevelItem(row)->data(0, KeyRole).toString() == resource.key)
            setCurrentItem(topLevelItem(row));
    }
}

void PlacesPanel::recount(const Resource *resource)
{
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = topLevelItem(row);
        if (item->data(0, KeyRole).toString() != resource->key)
            continue;
        const int count = m_store.count(*resource);
        item->setText(1, count > 0 ? QLocale().toString(count) : QString());
    }
}

} // namespace ticketeer
