#include "liststack.h"

#include "listpage.h"

#include <algorithm>
#include <utility>

namespace ticketeer {

ListStack::ListStack(Desk &desk, std::function<void(ListPage &)> welcome, QWidget *parent)
    : QStackedWidget(parent), m_desk(desk), m_welcome(std::move(welcome))
{
}

ListPage &ListStack::bringToFront(const Resource &resource)
{
    ListPage *wanted = page(resource);
    if (!wanted) {
        wanted = new ListPage(resource, m_desk, this);
        wanted->setSignedIn(m_signedIn);
        m_welcome(*wanted);
        addWidget(wanted);
    }
    setCurrentWidget(wanted);
    return *wanted;
}

ListPage *ListStack::page(const Resource &resource) const
{
    const QList<ListPage *> made = pages();
    const auto at = std::find_if(made.cbegin(), made.cend(),
                                 [&](const ListPage *page) { return &page->resource() == &resource; });
    return at == made.cend() ? nullptr : *at;
}

ListPage *ListStack::current() const
{
    return qobject_cast<ListPage *>(currentWidget());
}

void ListStack::setSignedIn(bool signedIn)
{
    m_signedIn = signedIn;
    for (ListPage *page : pages())
        page->setSignedIn(signedIn);
}

QList<ListPage *> ListStack::pages() const
{
    QList<ListPage *> made;
    for (int index = 0; index < count(); ++index)
        made.append(qobject_cast<ListPage *>(widget(index)));
    return made;
}

} // namespace ticketeer
