#pragma once

#include "places.h"

#include <QTreeWidget>

class QTimer;

namespace ticketeer {

class RecordStore;
class Settings;

/// The places at the left edge of the window, each with the number of its records.
class PlacesPanel : public QTreeWidget
{
    Q_OBJECT
public:
    PlacesPanel(const RecordStore &store, const Settings &settings, QWidget *parent);
    /// The first place when there is none of that key.
    void choose(const QString &key);

Q_SIGNALS:
    void chosen(const ticketeer::Place &place);

private:
    void build();
    void recount();
    const RecordStore &m_store;
    const Settings &m_settings;
    QList<Place> m_places;
    QList<QTreeWidgetItem *> m_items; ///< as m_places
    QTimer *m_recount;
};

} // namespace ticketeer
