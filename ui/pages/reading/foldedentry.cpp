#include "foldedentry.h"

#include "entrywords.h"
#include "window/icons.h"
#include "window/plaintip.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int Padding = 12;
constexpr int Between = 8;
constexpr int SymbolSide = 14;

} // namespace

FoldedEntry::FoldedEntry(const Record &action, QWidget *parent) : QAbstractButton(parent)
{
    setObjectName(u"foldedEntry"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAction(action);
}

void FoldedEntry::setAction(const Record &action)
{
    m_action = action;
    m_author = entrywords::author(action);
    m_when = entrywords::when(action);
    m_words = entrywords::firstWords(action);
    if (m_words.isEmpty())
        m_words = entrywords::about(action).join(u" · "_s);
    setAccessibleName(tr("%1, %2, folded: %3", "Public reply by …, date, first words")
                          .arg(entrywords::headline(action), m_when, m_words));
    setToolTip(plainTip(entrywords::headline(action)));
    update();
}

int FoldedEntry::heightFor(const QWidget &widget)
{
    return widget.fontMetrics().height() + 12;
}

QSize FoldedEntry::sizeHint() const
{
    return {200, heightFor(*this)};
}

bool FoldedEntry::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void FoldedEntry::keyPressEvent(QKeyEvent *event)
{
    // Space reads on, as everywhere in the conversation; arrows are the list's.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        event->ignore();
}

void FoldedEntry::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool open = entrywords::isPublic(m_action);
    const QRectF box = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    const bool strong = underMouse() || hasFocus();
    QColor line = palette().color(open ? QPalette::Highlight : QPalette::PlaceholderText);
    QPen pen(line, hasFocus() ? 2 : 1);
    if (!open)
        pen.setStyle(entrywords::isAutomatic(m_action) ? Qt::DotLine : Qt::DashLine);
    if (!strong)
        line.setAlpha(130);
    pen.setColor(line);
    painter.setPen(pen);
    painter.setBrush(palette().color(open ? QPalette::Base : QPalette::AlternateBase));
    painter.drawRoundedRect(box, 4, 4);
    if (open)
        painter.fillRect(style()->visualRect(layoutDirection(), rect(), QRect(1, 4, 3, height() - 8)),
                         palette().color(QPalette::Highlight));

    int x = Padding;
    const auto place = [this](int left, int width) {
        return style()->visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
    };
    const QRect symbol = place(x, SymbolSide);
    painter.drawPixmap(QRect(symbol.x(), (height() - SymbolSide) / 2, SymbolSide, SymbolSide),
                       ticketeer::icon(open ? "public"_L1 : "private"_L1)
                           .pixmap(QSize(SymbolSide, SymbolSide), devicePixelRatio()));
    x += SymbolSide + Between;
    const QFontMetrics plain = fontMetrics();
    const int whenWidth = plain.horizontalAdvance(m_when);
    const int room = width() - Padding - x - whenWidth - Between;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics strongMetrics(bold);
    const int authorWidth = std::min(strongMetrics.horizontalAdvance(m_author) + 2, std::max(room / 3, 60));
    const Qt::Alignment flags = Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(place(x, authorWidth), static_cast<int>(flags | Qt::TextSingleLine),
                     strongMetrics.elidedText(m_author, Qt::ElideRight, authorWidth));
    x += authorWidth + Between;
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int wordsWidth = std::max(width() - Padding - whenWidth - Between - x, 0);
    painter.drawText(place(x, wordsWidth), static_cast<int>(flags | Qt::TextSingleLine),
                     plain.elidedText(m_words, Qt::ElideRight, wordsWidth));
    painter.drawText(place(width() - Padding - whenWidth, whenWidth),
                     static_cast<int>(flags | Qt::TextSingleLine), m_when);
}

} // namespace ticketeer
