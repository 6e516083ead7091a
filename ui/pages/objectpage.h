#pragma once

#include "childsection.h"
#include "recordpage.h"

#include <QPointer>

class QTabWidget;
class QToolButton;
class QVBoxLayout;

namespace ticketeer {

class FieldGrid;
class Job;
class PageHeader;

/// What the pages of customers, products and contacts have in common: a head, an overview with all fields,
/// and tabs with what hangs below the object.
class ObjectPage : public RecordPage
{
    Q_OBJECT
public:
    void reload() override;

protected:
    /// inHead: elements beside the title.
    ObjectPage(const Resource &resource, qint64 id, const QStringList &inHead, Desk &desk, QWidget *parent);

    void recordChanged() override;
    /// A list of its own tab.
    ChildSection *addTab(const ChildSection::Plan &plan);
    void addPage(QWidget *page, const QString &title);
    /// A short list below the fields of the overview.
    ChildSection *addToOverview(const ChildSection::Plan &plan);
    [[nodiscard]] PageHeader &head() const { return *m_head; }
    /// Puts the deletion of the whole object into the menu.
    void offerDelete(const QString &text, std::function<Question()> question);
    /// Call at the end of the constructor.
    void start();

private:
    void showObject();
    QStringList m_inHead;
    PageHeader *m_head;
    QTabWidget *m_tabs;
    QVBoxLayout *m_overview;
    FieldGrid *m_fields;
    QToolButton *m_edit;
    QPointer<Job> m_job;
};

} // namespace ticketeer
