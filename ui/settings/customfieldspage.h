#pragma once

#include "records/customfields.h"
#include "settingsdialog.h"

#include <QMap>

class QComboBox;
class QTableWidget;

namespace ticketeer {

/// What the service does not tell about custom fields: their kind is inferred, and corrected here; so are
/// their names for people and whether they must be filled in.
class CustomFieldsPage : public SettingsPage
{
    Q_OBJECT
public:
    CustomFieldsPage(Desk &desk, QWidget *parent);
    void save() override;

private:
    struct Group
    {
        const Resource *resource = nullptr;
        qint64 ticketTypeId = 0;
    };
    void fillGroups();
    void showGroup();
    /// Takes what is in the table over into m_edited.
    void keepGroup();
    Desk &m_desk;
    QComboBox *m_group;
    QTableWidget *m_table;
    QList<Group> m_groups;
    int m_shown = -1;
    QMap<int, QList<CustomField>> m_edited; ///< by index of the group
};

} // namespace ticketeer
