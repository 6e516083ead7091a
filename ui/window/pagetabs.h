#pragma once

#include <QTabWidget>

namespace ticketeer {

class RecordPage;
struct Desk;
struct Resource;

/// The lists in a first tab that stays, and each opened record in a tab of its own: one a record, closed by
/// its button, Ctrl+W or the middle mouse button; asks before a text that was not sent is thrown away.
class PageTabs : public QTabWidget
{
    Q_OBJECT
public:
    PageTabs(Desk &desk, QWidget *lists, QWidget *parent);

    /// Brings the record's tab to front, or makes it.
    void openPage(const Resource &resource, qint64 id);
    [[nodiscard]] RecordPage *currentPage() const;
    [[nodiscard]] QList<RecordPage *> pages() const;
    void setListTitle(const QString &title);
    void closeCurrent();
    /// As openPage(), in place of the page in front.
    void turnTo(const Resource &resource, qint64 id);
    /// Other account, or signed out.
    void closeAll();
    /// 1 for the next tab, -1 for the one before; goes around.
    void step(int by);

Q_SIGNALS:
    void pageClosed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void closeTab(int index);
    void retitle(RecordPage *page);
    void discard(RecordPage *page);
    Desk &m_desk;
};

} // namespace ticketeer
