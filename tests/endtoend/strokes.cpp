#include "strokes.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

#include <cstdio>

namespace ticketeer::test {

namespace {

QWidget *inFocus()
{
    // A list that has dropped down takes the keyboard first.
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    QWidget *focus = QApplication::focusWidget();
    return focus ? focus : QApplication::activeWindow();
}

void send(Qt::Key key, const QString &text, Qt::KeyboardModifiers modifiers)
{
    if (QWidget *widget = inFocus())
        QTest::sendKeyEvent(QTest::Click, widget, key, text, modifiers);
}

} // namespace

double Strokes::Step::seconds() const
{
    return keys * Key + clicks * (Point + Key) + decisions * Decision;
}

void Strokes::begin(const QString &name)
{
    m_steps.append({name});
}

void Strokes::decide()
{
    ++step().decisions;
}

void Strokes::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    for (const auto modifier : {Qt::ControlModifier, Qt::ShiftModifier, Qt::AltModifier})
        step().keys += modifiers.testFlag(modifier) ? 1 : 0;
    ++step().keys;
    if (QWidget *widget = inFocus())
        QTest::keyClick(widget, key, modifiers);
}

void Strokes::letters(const QString &text)
{
    step().keys += static_cast<int>(text.size());
    compose(text);
}

void Strokes::compose(const QString &text)
{
    for (const QChar letter : text)
        send(Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

void Strokes::click()
{
    ++step().clicks;
}

double Strokes::seconds() const
{
    double sum = 0;
    for (const Step &each : m_steps)
        sum += each.seconds();
    return sum;
}

void Strokes::print() const
{
    std::printf("\n%-60s %5s %7s %10s %8s\n", "step", "keys", "clicks", "decisions", "seconds");
    for (const Step &each : m_steps)
        std::printf("%-60s %5d %7d %10d %8.2f\n", qPrintable(each.name), each.keys, each.clicks,
                    each.decisions, each.seconds());
    std::printf("%-60s %5s %7s %10s %8.2f\n\n", "the day", "", "", "", seconds());
    std::fflush(stdout);
}

} // namespace ticketeer::test
