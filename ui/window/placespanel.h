#pragma once

#include "placecounts.h"

#include <QTreeWidget>

namespace ticketeer {

class RecordStore;
class Settings;
class Workspace;

/// The places at the left edge of the window, each with the number of its records.
class PlacesPanel : public QTreeWidget
{
    Q_OBJECT
public:
    PlacesPanel(const RecordStore &store, const Workspace &workspace, const Settings &settings,
                QWidget *parent);
    /// The first place when there is none of that key.
    void choose(const QString &key);
    /// Wide enough for every title and a count of five digits.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const ticketeer::Place &place);

private:
    void build();
    void showCounts();
    const Workspace &m_workspace;
    const Settings &m_settings;
    QList<Place> m_places;
    QList<QTreeWidgetItem *> m_items; ///< as m_places
    PlaceCounts m_counts;
};

} // namespace ticketeer
