#pragma once

#include <QList>
#include <QString>
#include <Qt>

class QWidget;

namespace ticketeer::test {

/// What a day costs the hands, by the keystroke-level model: every key that is pressed, modifiers included,
/// every point and click, and a moment for every decision. Text that a person composes, reading and the
/// program's own time are left out.
class Strokes
{
public:
    /// Seconds.
    static constexpr double Key = 0.20;
    static constexpr double Point = 1.10;
    static constexpr double Decision = 1.35;

    struct Step
    {
        QString name;
        int keys = 0;
        int clicks = 0;
        int decisions = 0;
        [[nodiscard]] double seconds() const;
    };

    void begin(const QString &name);
    void decide();
    /// Goes where the focus is, as a keyboard's does.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void letters(const QString &text);
    /// Typed, but not counted: the words of an answer.
    static void compose(const QString &text);
    /// Starting the program, which a test does otherwise.
    void click();

    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }
    [[nodiscard]] double seconds() const;
    void print() const;

private:
    [[nodiscard]] Step &step() { return m_steps.last(); }
    QList<Step> m_steps;
};

} // namespace ticketeer::test
