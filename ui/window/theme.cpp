#include "theme.h"

#include "calmstyle.h"
#include "settings/keys.h"

#include <QApplication>
#include <QEvent>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

struct Colours
{
    QRgb window, text, base, alternate, button, mid, border, highlight, highlightedText, link, disabled, tip;
};

constexpr Colours Light{0xfff5f6f8, 0xff1d2430, 0xffffffff, 0xfff7f8fa, 0xfff0f1f4, 0xffc3c8d1,
                        0xffa7aebb, 0xff2f6fde, 0xffffffff, 0xff1a5fd0, 0xff6b7381, 0xffffffff};
constexpr Colours Dark{0xff20242b, 0xffe4e7ec, 0xff181b20, 0xff1d2127, 0xff2b3038, 0xff3b424d,
                       0xff101216, 0xff3b78e0, 0xffffffff, 0xff7fb0ff, 0xff8f97a6, 0xff2b3038};

} // namespace

Theme::Theme(QApplication &application, Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings)
{
    QApplication::setStyle(new CalmStyle);
    apply();
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1StringView(keys::Theme.key))
            apply();
    });
    application.installEventFilter(this);
}

bool Theme::isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

QPalette Theme::palette(bool dark)
{
    const Colours &c = dark ? Dark : Light;
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.base);
    p.setColor(QPalette::AlternateBase, c.alternate);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.disabled);
    p.setColor(QPalette::Button, c.button);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, Qt::white);
    p.setColor(QPalette::Light, QColor(c.button).lighter(dark ? 130 : 105));
    p.setColor(QPalette::Midlight, QColor(c.button).lighter(dark ? 115 : 102));
    p.setColor(QPalette::Mid, c.mid);
    p.setColor(QPalette::Dark, c.border);
    p.setColor(QPalette::Shadow, dark ? QColor(0, 0, 0) : QColor(0x76, 0x7c, 0x88));
    p.setColor(QPalette::Highlight, c.highlight);
    p.setColor(QPalette::HighlightedText, c.highlightedText);
    p.setColor(QPalette::Link, c.link);
    p.setColor(QPalette::LinkVisited, c.link);
    p.setColor(QPalette::ToolTipBase, c.tip);
    p.setColor(QPalette::ToolTipText, c.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.disabled);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.mid);
    // A list that lost the focus keeps its selection readable, only calmer.
    p.setColor(QPalette::Inactive, QPalette::Highlight,
               dark ? QColor(0x33, 0x4a, 0x70) : QColor(0x5a, 0x79, 0xb0));
    p.setColor(QPalette::Inactive, QPalette::HighlightedText, c.highlightedText);
    return p;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_settings.get(keys::Theme) == "follow"_L1)
        apply();
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    const QString wanted = m_settings.get(keys::Theme);
    bool dark = wanted == "dark"_L1;
    if (wanted != "dark"_L1 && wanted != "light"_L1) {
        // Without a palette of ours, the application shows the platform's.
        QApplication::setPalette(QPalette());
        dark = isDark(QApplication::palette());
    }
    QApplication::setPalette(palette(dark));
}

} // namespace ticketeer
