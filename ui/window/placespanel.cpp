#include "placespanel.h"

#include "icons.h"
#include "settings/keys.h"
#include "store/recordstore.h"
#include "sync/workspace.h"

#include <QHeaderView>
#include <QLocale>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int RowPadding = 12;

} // namespace

PlacesPanel::PlacesPanel(const RecordStore &store, const Workspace &workspace, const Settings &settings,
                         QWidget *parent)
    : QTreeWidget(parent), m_workspace(workspace), m_settings(settings), m_counts(store)
{
    setObjectName(u"placesTree"_s);
    setAccessibleName(tr("Places"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(18);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(1);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(&m_counts, &PlaceCounts::changed, this, &PlacesPanel::showCounts);
    connect(&workspace, &Workspace::listStateChanged, this, &PlacesPanel::showCounts);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (const qsizetype at = m_items.indexOf(item); at >= 0)
            Q_EMIT chosen(m_places.at(at));
    });
    // Also when it is the current one: a page may be in front of the list.
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) {
        if (const qsizetype at = m_items.indexOf(item); at >= 0)
            Q_EMIT chosen(m_places.at(at));
    });
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1StringView(keys::Me.key))
            build();
    });
    build();
}

void PlacesPanel::build()
{
    const qsizetype was = m_items.indexOf(currentItem());
    const QString current = was < 0 ? QString() : m_places.at(was).key;
    m_places = allPlaces(m_settings.get(keys::Me));
    m_items.clear();
    {
        // Taking the rows away one by one would choose each of them in turn.
        const QSignalBlocker quiet(this);
        clear();
        QTreeWidgetItem *above = nullptr;
        for (const Place &place : std::as_const(m_places)) {
            QTreeWidgetItem *item = place.below ? new QTreeWidgetItem(above) : new QTreeWidgetItem(this);
            if (!place.below)
                above = item;
            item->setText(0, place.title);
            item->setToolTip(0, place.title);
            item->setIcon(0, icon(place.icon));
            item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
            item->setForeground(1, palette().brush(QPalette::PlaceholderText));
            item->setSizeHint(0, QSize(0, fontMetrics().height() + RowPadding));
            m_items.append(item);
        }
        expandAll();
    }
    m_counts.setPlaces(m_places);
    showCounts();
    if (!current.isEmpty())
        choose(current);
}

void PlacesPanel::choose(const QString &key)
{
    const auto at = std::find_if(m_places.cbegin(), m_places.cend(),
                                 [&](const Place &place) { return place.key == key; });
    setCurrentItem(m_items.at(at == m_places.cend() ? 0 : at - m_places.cbegin()));
}

QSize PlacesPanel::sizeHint() const
{
    int titles = 0;
    for (const Place &place : m_places) {
        const int indent = place.below ? indentation() : 0;
        titles = std::max(titles, fontMetrics().horizontalAdvance(place.title) + indent);
    }
    const int symbol = style()->pixelMetric(QStyle::PM_ListViewIconSize, nullptr, this);
    const int count = fontMetrics().horizontalAdvance(QLocale().toString(10'000));
    return {titles + symbol + count + 5 * RowPadding, QTreeWidget::sizeHint().height()};
}

void PlacesPanel::showCounts()
{
    const QLocale locale;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        // A record opened by itself makes no list of one.
        const ListState state = m_workspace.listState(*m_places.at(i).resource);
        const bool known = state.loadedAt.isValid() || state.phase == ListState::Phase::Loading;
        const qsizetype count = known ? m_counts.count(i) : 0;
        m_items.at(i)->setText(1, count > 0 ? locale.toString(count) : QString());
    }
}

} // namespace ticketeer
