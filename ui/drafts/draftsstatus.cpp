#include "draftsstatus.h"

#include "store/drafts.h"
#include "window/icons.h"

using namespace Qt::StringLiterals;

namespace ticketeer {

DraftsStatus::DraftsStatus(const Drafts &drafts, QWidget *parent) : QToolButton(parent), m_drafts(drafts)
{
    setObjectName(u"draftsStatus"_s);
    setAccessibleName(tr("Drafts"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    // By key only: a click into the status bar leaves the focus where it is.
    setFocusPolicy(Qt::TabFocus);
    setIconSize(QSize(14, 14));
    setIcon(ticketeer::icon("edit"_L1));
    connect(&drafts, &Drafts::read, this, &DraftsStatus::showCount);
    connect(&drafts, &Drafts::changed, this, &DraftsStatus::showCount);
    connect(&drafts, &Drafts::removed, this, &DraftsStatus::showCount);
    connect(&drafts, &Drafts::cleared, this, &DraftsStatus::showCount);
    showCount();
}

void DraftsStatus::showCount()
{
    const int count = m_drafts.count();
    setVisible(count > 0);
    setText(tr("%Ln draft(s)", "", count));
    const QString tip = tr("What you typed and did not send. Click to see it (Ctrl+Shift+D).");
    setToolTip(tip.toHtmlEscaped());
    setAccessibleDescription(text() + u'\n' + tip);
}

} // namespace ticketeer
