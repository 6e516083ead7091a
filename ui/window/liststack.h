#pragma once

#include "records/resource.h"

#include <QStackedWidget>

#include <functional>

namespace ticketeer {

class ListPage;
struct Desk;

/// The lists, one of them in front. A list is made when it is first wanted: a start pays for one table and
/// one model, and most days never see all of them.
class ListStack : public QStackedWidget
{
    Q_OBJECT
public:
    /// welcome: called once with each page, before it is seen.
    ListStack(Desk &desk, std::function<void(ListPage &)> welcome, QWidget *parent);

    /// Brings this list to front, made if need be.
    ListPage &bringToFront(const Resource &resource);
    /// nullptr before the first bringToFront().
    [[nodiscard]] ListPage *current() const;
    /// nullptr: it was not wanted yet.
    [[nodiscard]] ListPage *page(const Resource &resource) const;
    void setSignedIn(bool signedIn);

private:
    [[nodiscard]] QList<ListPage *> pages() const;
    Desk &m_desk;
    std::function<void(ListPage &)> m_welcome;
    bool m_signedIn = false;
};

} // namespace ticketeer
