#include "initials.h"

#include "window/theme.h"

#include <QHash>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace ticketeer {

Initials::Initials(QWidget *parent) : QWidget(parent)
{
    const int side = fontMetrics().height() + 14;
    setFixedSize(side, side);
}

QString Initials::of(const QString &name)
{
    QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    // "(automatic)" and the like are no names.
    words.removeIf([](const QString &word) { return word.at(0) == u'('; });
    QString letters;
    for (const QString &word : {words.value(0), words.size() > 1 ? words.constLast() : QString()}) {
        if (word.isEmpty())
            continue;
        const bool pair = word.at(0).isHighSurrogate() && word.size() > 1;
        letters += word.left(pair ? 2 : 1).toUpper();
    }
    return letters.isEmpty() ? u"?"_s : letters;
}

void Initials::setName(const QString &name)
{
    m_text = of(name);
    m_hue = static_cast<int>(qHash(name, 0) % 360);
    update();
}

void Initials::paintEvent(QPaintEvent *)
{
    const bool dark = Theme::isDark(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromHsl(m_hue, dark ? 70 : 90, dark ? 70 : 215));
    painter.drawEllipse(rect().adjusted(1, 1, -1, -1));
    painter.setPen(QColor::fromHsl(m_hue, 90, dark ? 215 : 60));
    QFont small = font();
    small.setWeight(QFont::DemiBold);
    small.setPointSizeF(small.pointSizeF() * 0.95);
    painter.setFont(small);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace ticketeer
