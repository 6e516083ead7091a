#pragma once

#include <QToolButton>

namespace ticketeer {

class Drafts;

/// How many drafts there are, in the status bar while there are any; a click shows them.
class DraftsStatus : public QToolButton
{
    Q_OBJECT
public:
    DraftsStatus(const Drafts &drafts, QWidget *parent);

private:
    void showCount();
    const Drafts &m_drafts;
};

} // namespace ticketeer
