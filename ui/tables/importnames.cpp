#include "importnames.h"

#include "editor/thing.h"
#include "models/tableimport.h"
#include "sync/workspace.h"

namespace ticketeer {

ImportNames::ImportNames(TableImport &import, Workspace &workspace, QObject *parent)
    : QObject(parent), m_import(import), m_workspace(workspace)
{
    workspace.refreshLookups();
    connect(&import, &TableImport::changed, this, &ImportNames::fetch);
    connect(&import, &TableImport::rowsChanged, this, &ImportNames::fetch);
    connect(&workspace, &Workspace::listStateChanged, this, &ImportNames::changed);
}

void ImportNames::fetch()
{
    for (const FormField &field : m_import.fields()) {
        const Resource *list = findResource(field.lookup);
        const bool wanted = list && m_import.mapping().contains(field.element) && !list->route.isEmpty();
        if (wanted && m_workspace.listState(*list).phase == ListState::Phase::NotLoaded)
            m_workspace.refresh(*list);
    }
    for (const qint64 product : m_import.productsUsed()) {
        if (m_products.contains(product))
            continue;
        m_products.insert(product);
        m_workspace.loadChildren(resource(resources::Products), product, resource(resources::Versions), this,
                                 [this, product](const Outcome<Done> &outcome) {
                                     if (!outcome.ok())
                                         m_products.remove(product); // the next change tries again
                                 });
    }
}

QStringList ImportNames::underWay() const
{
    QStringList names;
    for (const FormField &field : m_import.fields()) {
        const Resource *list = findResource(field.lookup);
        if (list && m_import.mapping().contains(field.element) &&
            m_workspace.listState(*list).phase == ListState::Phase::Loading)
            names.append(pluralName(*list));
    }
    names.removeDuplicates();
    return names;
}

} // namespace ticketeer
