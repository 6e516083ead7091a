#pragma once

#include <QAbstractButton>
#include <QTest>
#include <QWidget>

namespace ticketeer::test {

/// The visible button of this text, without its mnemonic; nullptr when there is none.
inline QAbstractButton *buttonOf(const QWidget &window, const QString &text)
{
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && QString(button->text()).remove(u'&') == text)
            return button;
    }
    return nullptr;
}

/// As a person would, who waits a moment for it to appear; false when there is no such button.
inline bool press(const QWidget &window, const QString &text)
{
    QAbstractButton *button = nullptr;
    const auto ready = [&] {
        button = buttonOf(window, text);
        return button && button->isEnabled() && button->width() > 0;
    };
    if (!QTest::qWaitFor(ready, 3000))
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

/// Replaces what a field holds by typing.
inline void typeInto(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

} // namespace ticketeer::test
