#include "lengthcounter.h"

#include <QCoreApplication>
#include <QLabel>

namespace ticketeer {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LengthCounter)
};

} // namespace

QLabel *makeCounter(QWidget *parent)
{
    auto *counter = new QLabel(parent);
    counter->setTextFormat(Qt::PlainText);
    counter->setForegroundRole(QPalette::PlaceholderText);
    counter->hide();
    return counter;
}

void showCount(QLabel *counter, qsizetype used, int max)
{
    const qsizetype left = max - used;
    counter->setVisible(max > 0 && left <= max / 10);
    counter->setForegroundRole(left < 0 ? QPalette::WindowText : QPalette::PlaceholderText);
    counter->setText(left < 0 ? Words::tr("%n too many", nullptr, static_cast<int>(-left))
                              : Words::tr("%n left", nullptr, static_cast<int>(left)));
}

} // namespace ticketeer
