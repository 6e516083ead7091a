#include "customfieldspage.h"

#include "fieldcorrections.h"
#include "settings.h"
#include "store/recordstore.h"
#include "window/desk.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

enum TableColumn {
    Element,
    Label,
    Kind,
    Required,
    TableColumns,
};

} // namespace

CustomFieldsPage::CustomFieldsPage(Desk &desk, QWidget *parent)
    : SettingsPage(parent), m_desk(desk), m_group(new QComboBox(this)), m_table(new QTableWidget(this))
{
    m_group->setObjectName(u"customGroupBox"_s);
    m_group->setAccessibleName(tr("Custom fields of"));
    m_table->setObjectName(u"customFieldTable"_s);
    m_table->setAccessibleName(tr("Custom fields"));
    m_table->setColumnCount(TableColumns);
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Name shown"), tr("Kind"), tr("Required")});
    m_table->horizontalHeader()->setSectionResizeMode(Label, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setColumnWidth(Element, 160);
    m_table->setColumnWidth(Kind, 140);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *hint =
        new QLabel(tr("The service does not say what a custom field is; it is inferred from the values seen. "
                      "Correct it where that went wrong."),
                   this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_group);
    layout->addWidget(m_table, 1);
    layout->addWidget(hint);
    fillGroups();
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] {
        keepGroup();
        showGroup();
    });
    showGroup();
}

void CustomFieldsPage::fillGroups()
{
    for (const Resource *resource : allResources()) {
        const QString name = QCoreApplication::translate("Resource", resource->pluralLabel);
        if (resource->custom == Custom::Fields && !m_desk.store.customFields().fields(*resource).isEmpty()) {
            m_groups.append({resource, 0});
            m_group->addItem(name);
        }
        if (resource->custom != Custom::FieldsByType)
            continue;
        QList<Record> types = m_desk.store.all(ticketeer::resource(resources::TicketTypes));
        std::sort(types.begin(), types.end(), [](const Record &left, const Record &right) {
            return left.integer(u"Position") < right.integer(u"Position");
        });
        for (const Record &type : std::as_const(types)) {
            m_groups.append({resource, type.id()});
            m_group->addItem(tr("%1: %2").arg(name, type.title()));
        }
    }
    m_group->setEnabled(!m_groups.isEmpty());
    if (m_groups.isEmpty())
        m_group->setPlaceholderText(tr("No custom fields seen yet"));
}

void CustomFieldsPage::showGroup()
{
    m_shown = m_group->currentIndex();
    m_table->setRowCount(0);
    if (m_shown < 0 || m_shown >= m_groups.size())
        return;
    const Group &group = m_groups.at(m_shown);
    const QList<CustomField> fields =
        m_edited.contains(m_shown) ? m_edited.value(m_shown)
                                   : m_desk.store.customFields().fields(*group.resource, group.ticketTypeId);
    m_edited.insert(m_shown, fields);
    m_table->setRowCount(static_cast<int>(fields.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const CustomField &field = fields.at(row);
        auto *element = new QTableWidgetItem(field.element);
        element->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_table->setItem(row, Element, element);
        m_table->setItem(row, Label, new QTableWidgetItem(field.label));
        auto *kind = new QComboBox(m_table);
        kind->setObjectName(u"kind_"_s + field.element);
        kind->setAccessibleName(tr("Kind of %1").arg(field.element));
        kind->setFrame(false);
        kind->addItems(
            {tr("Text"), tr("Yes or no"), tr("Number"), tr("Pick list"), tr("Date"), tr("Date and time")});
        kind->setCurrentIndex(static_cast<int>(field.kind));
        m_table->setCellWidget(row, Kind, kind);
        auto *required = new QTableWidgetItem;
        required->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        required->setCheckState(field.required ? Qt::Checked : Qt::Unchecked);
        required->setData(Qt::AccessibleTextRole, tr("%1 is required").arg(field.element));
        m_table->setItem(row, Required, required);
    }
}

void CustomFieldsPage::keepGroup()
{
    if (!m_edited.contains(m_shown))
        return;
    QList<CustomField> &fields = m_edited[m_shown];
    for (int row = 0; row < m_table->rowCount(); ++row) {
        CustomField &field = fields[row];
        field.label = m_table->item(row, Label)->text().trimmed();
        field.kind = static_cast<CustomKind>(
            qobject_cast<QComboBox *>(m_table->cellWidget(row, Kind))->currentIndex());
        field.required = m_table->item(row, Required)->checkState() == Qt::Checked;
    }
}

void CustomFieldsPage::save()
{
    keepGroup();
    for (auto edited = m_edited.cbegin(); edited != m_edited.cend(); ++edited) {
        const Group &group = m_groups.at(edited.key());
        const QList<CustomField> before =
            m_desk.store.customFields().fields(*group.resource, group.ticketTypeId);
        for (CustomField field : edited.value()) {
            if (before.contains(field))
                continue;
            field.corrected = true;
            rememberCorrection(m_desk.settings, *group.resource, group.ticketTypeId, field);
            m_desk.store.correctCustomField(*group.resource, group.ticketTypeId, field);
        }
    }
}

} // namespace ticketeer
