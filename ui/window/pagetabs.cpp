#include "pagetabs.h"

#include "desk.h"
#include "icons.h"
#include "pages/recordpage.h"
#include "plaintip.h"

#include <QMouseEvent>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int LongestTitle = 40;

QIcon iconFor(const Resource &resource)
{
    return icon(resource.is(resources::Tickets)     ? "ticket"_L1
                : resource.is(resources::Customers) ? "customer"_L1
                : resource.is(resources::Contacts)  ? "contact"_L1
                                                    : "product"_L1);
}

} // namespace

PageTabs::PageTabs(Desk &desk, QWidget *lists, QWidget *parent) : QTabWidget(parent), m_desk(desk)
{
    setObjectName(u"pageTabs"_s);
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(true);
    addTab(lists, QString());
    for (const auto side : {QTabBar::RightSide, QTabBar::LeftSide}) {
        if (QWidget *button = tabBar()->tabButton(0, side)) {
            tabBar()->setTabButton(0, side, nullptr);
            button->deleteLater();
        }
    }
    tabBar()->setAccessibleName(tr("Open pages"));
    tabBar()->installEventFilter(this);
    connect(this, &QTabWidget::tabCloseRequested, this, &PageTabs::closeTab);
    // The lists stay at the left, whatever is dragged.
    connect(tabBar(), &QTabBar::tabMoved, this, [this, lists] {
        if (const int at = indexOf(lists); at > 0)
            tabBar()->moveTab(at, 0);
    });
}

void PageTabs::openPage(const Resource &resource, qint64 id)
{
    for (RecordPage *page : pages()) {
        if (&page->resource() == &resource && page->id() == id) {
            setCurrentWidget(page);
            return;
        }
    }
    RecordPage *page = makeRecordPage(resource, id, m_desk, this);
    if (!page)
        return;
    connect(page, &RecordPage::pageTitleChanged, this, [this, page] { retitle(page); });
    connect(page, &RecordPage::closeRequested, this, [this, page] { discard(page); });
    addTab(page, iconFor(resource), QString());
    retitle(page);
    setCurrentWidget(page);
    page->setFocus();
}

RecordPage *PageTabs::currentPage() const
{
    return qobject_cast<RecordPage *>(currentWidget());
}

QList<RecordPage *> PageTabs::pages() const
{
    QList<RecordPage *> all;
    for (int index = 0; index < count(); ++index) {
        if (auto *page = qobject_cast<RecordPage *>(widget(index)))
            all.append(page);
    }
    return all;
}

void PageTabs::setListTitle(const QString &title)
{
    setTabText(0, QString(title).replace(u'&', u"&&"_s));
}

void PageTabs::closeCurrent()
{
    closeTab(currentIndex());
}

void PageTabs::turnTo(const Resource &resource, qint64 id)
{
    RecordPage *before = currentPage();
    openPage(resource, id);
    if (before && before != currentPage())
        discard(before);
}

void PageTabs::closeAll()
{
    for (RecordPage *page : pages())
        discard(page);
}

void PageTabs::step(int by)
{
    setCurrentIndex((currentIndex() + by + count()) % count());
}

bool PageTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == tabBar() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::MiddleButton) {
            closeTab(tabBar()->tabAt(mouse->position().toPoint()));
            return true;
        }
    }
    return QTabWidget::eventFilter(watched, event);
}

void PageTabs::closeTab(int index)
{
    // What was written there is kept as a draft.
    if (auto *page = qobject_cast<RecordPage *>(widget(index)))
        discard(page);
}

void PageTabs::retitle(RecordPage *page)
{
    QString title = page->pageTitle();
    setTabToolTip(indexOf(page), plainTip(title));
    if (title.size() > LongestTitle)
        title = title.left(LongestTitle - 1) + u'…';
    setTabText(indexOf(page), title.replace(u'&', u"&&"_s));
}

void PageTabs::discard(RecordPage *page)
{
    const int index = indexOf(page);
    if (index < 0)
        return;
    removeTab(index);
    page->deleteLater();
    Q_EMIT pageClosed();
}

} // namespace ticketeer
