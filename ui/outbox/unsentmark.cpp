#include "unsentmark.h"

#include "window/icons.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int SymbolSize = 14;

} // namespace

UnsentMark::UnsentMark(const QString &why, QWidget *parent) : QLabel(parent)
{
    setObjectName(u"unsentMark"_s);
    const QString text = why.isEmpty() ? tr("Not sent yet") : why;
    setToolTip(text.toHtmlEscaped());
    setAccessibleName(tr("Not sent yet"));
    setAccessibleDescription(text);
    paintSymbol();
}

void UnsentMark::paintSymbol()
{
    setPixmap(icon("clock"_L1).pixmap(QSize(SymbolSize, SymbolSize), devicePixelRatio()));
}

void UnsentMark::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintSymbol();
}

} // namespace ticketeer
