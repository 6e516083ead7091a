#pragma once

#include <QTreeWidget>

namespace ticketeer {

class RecordStore;
struct Resource;

/// The lists at the left edge of the window, each with the number of its records.
class PlacesPanel : public QTreeWidget
{
    Q_OBJECT
public:
    PlacesPanel(const RecordStore &store, QWidget *parent);
    void choose(const Resource &resource);

Q_SIGNALS:
    void chosen(const ticketeer::Resource &resource);

private:
    void recount(const Resource *resource);
    const RecordStore &m_store;
};

} // namespace ticketeer
