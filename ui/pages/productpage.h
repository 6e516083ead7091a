#pragma once

#include "objectpage.h"

namespace ticketeer {

/// A product: fields, versions, the customers who have it, and its tickets as far as they are known here.
class ProductPage : public ObjectPage
{
    Q_OBJECT
public:
    ProductPage(qint64 id, Desk &desk, QWidget *parent = nullptr);
};

} // namespace ticketeer
