#pragma once

#include "objectpage.h"

namespace ticketeer {

/// A customer: fields, phone numbers, addresses, notes, contacts, products with versions, and tickets.
class CustomerPage : public ObjectPage
{
    Q_OBJECT
public:
    CustomerPage(qint64 id, Desk &desk, QWidget *parent = nullptr);
};

} // namespace ticketeer
