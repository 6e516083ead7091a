#pragma once

#include "typeaheadpopup.h"

class QMenuBar;

namespace ticketeer {

class RecordStore;
struct Resource;

/// Everything the window can do, found by typing: the actions of its menus, and tickets, customers, products
/// and contacts by number or name. The text "#" asks for a ticket number.
class CommandPalette : public TypeAheadPopup
{
    Q_OBJECT
public:
    CommandPalette(QMenuBar &menus, const RecordStore &store, QWidget *parent);

Q_SIGNALS:
    void recordChosen(const ticketeer::Resource &resource, qint64 id) const;
    void ticketNumberChosen(qint64 number) const;

protected:
    [[nodiscard]] QList<Entry> entriesFor(const QString &text) const override;
    [[nodiscard]] QString nothing(const QString &text) const override;

private:
    void collectActions(const QStringList &words, QList<Entry> &entries) const;
    void collectRecords(const QStringList &words, QList<Entry> &entries) const;
    QMenuBar &m_menus;
    const RecordStore &m_store;
};

} // namespace ticketeer
