#pragma once

#include "section.h"

class QTableView;

namespace ticketeer {

class RecordTableModel;
struct Desk;

/// The tickets of a product. The service has no such list: the ones known here, and a search that fetches the
/// rest.
class ProductTickets : public Section
{
    Q_OBJECT
public:
    ProductTickets(qint64 productId, Desk &desk, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void showState();
    qint64 m_productId;
    Desk &m_desk;
    RecordTableModel *m_model;
    QTableView *m_table;
    bool m_loading = false;
    bool m_loaded = false;
};

} // namespace ticketeer
