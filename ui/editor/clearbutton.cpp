#include "clearbutton.h"

#include "window/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClearButton)
};

} // namespace

QToolButton *makeClearButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon("close"_L1));
    if (button->icon().isNull())
        button->setIcon(button->style()->standardIcon(QStyle::SP_LineEditClearButton));
    button->setAutoRaise(true);
    button->setToolTip(Words::tr("Clear"));
    button->setAccessibleName(Words::tr("Clear"));
    return button;
}

void addClearButton(QLineEdit &line)
{
    line.setClearButtonEnabled(true);
    for (QToolButton *button : line.findChildren<QToolButton *>()) {
        const QAction *action = button->defaultAction();
        if (action && action->objectName() == u"_q_qlineeditclearaction"_s)
            button->setAccessibleName(Words::tr("Clear"));
    }
}

} // namespace ticketeer
