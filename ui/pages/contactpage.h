#pragma once

#include "objectpage.h"

namespace ticketeer {

/// A person at a customer: fields, phone numbers, addresses, tickets.
class ContactPage : public ObjectPage
{
    Q_OBJECT
public:
    ContactPage(qint64 id, Desk &desk, QWidget *parent = nullptr);
};

} // namespace ticketeer
