#pragma once

#include "models/similartickets.h"
#include "records/record.h"

#include <QWidget>

class QVBoxLayout;

namespace ticketeer {

struct Desk;

/// Below a new ticket: tickets that say much the same as its title, quietly. A press opens one in the main
/// window; the editor stays as it is, and the cursor where it is.
class SimilarList : public QWidget
{
    Q_OBJECT
public:
    explicit SimilarList(Desk &desk, QWidget *parent = nullptr);

    /// customer, product: 0 while there is none.
    void look(const QString &title, qint64 customer, qint64 product);

private:
    void rebuild();
    void addRow(const Record &ticket);
    Desk &m_desk;
    SimilarTickets m_similar;
    QVBoxLayout *m_rows;
};

} // namespace ticketeer
