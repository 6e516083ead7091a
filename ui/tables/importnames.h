#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

namespace ticketeer {

class TableImport;
class Workspace;

/// Fetches the lists that a table's names are looked up in, as its columns and cells need them; everything
/// arrives through the store.
class ImportNames : public QObject
{
    Q_OBJECT
public:
    ImportNames(TableImport &import, Workspace &workspace, QObject *parent);

    /// What is still on its way, by name.
    [[nodiscard]] QStringList underWay() const;

Q_SIGNALS:
    void changed();

private:
    void fetch();
    TableImport &m_import;
    Workspace &m_workspace;
    QSet<qint64> m_products; ///< whose versions were asked for
};

} // namespace ticketeer
