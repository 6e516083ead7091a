#pragma once

#include <QString>
#include <QTest>
#include <QWidget>

class QAbstractButton;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QTableView;
class QTextEdit;

namespace ticketeer {
class RecordTableModel;
}

namespace ticketeer::test {

/// What a person does at the screen: looks for something visible, presses, types, chooses. Everything waits
/// until it can be done, and fails the test's next check (nullptr, false) when it never can.

inline constexpr int Patience = 15'000;

/// The visible widget of this name in a window or part of one.
QWidget *seenWidget(QWidget *within, const QString &name, int patience = Patience);
template <typename W>
W *seen(QWidget *within, const QString &name, int patience = Patience)
{
    return qobject_cast<W *>(seenWidget(within, name, patience));
}
/// The visible top-level window of this name.
QWidget *seenWindow(const QString &name, int patience = Patience);
/// No window of this name is visible (any more).
[[nodiscard]] bool isGone(const QString &name, int patience = Patience);

/// Presses with the mouse once the button is enabled.
[[nodiscard]] bool press(QAbstractButton *button, int patience = Patience);
/// The visible button with this text, mnemonics aside.
QAbstractButton *buttonWithText(QWidget *within, const QString &text, int patience = Patience);
/// Replaces the text by typing.
[[nodiscard]] bool type(QLineEdit *edit, const QString &text);
[[nodiscard]] bool type(QPlainTextEdit *edit, const QString &text);
[[nodiscard]] bool type(QTextEdit *edit, const QString &text);
/// Types into an editable box, or goes to the entry with the arrow keys.
[[nodiscard]] bool choose(QComboBox *box, const QString &text);
[[nodiscard]] bool choose(QComboBox *box, int row);

/// Without a window system nobody makes the next window active when one has closed.
[[nodiscard]] bool becomesActive(QWidget *window);
/// The focus is there and stays: without a window system a window below may become active once more.
[[nodiscard]] bool takesFocus(QWidget *widget, int patience = Patience);

/// What the message bar of this window says, once it says something.
QString messageIn(QWidget *within, int patience = Patience);
[[nodiscard]] RecordTableModel *modelOf(const QTableView *table);
/// The text of a cell by its column's element and the row's id; empty when it is not shown.
QString cell(const QTableView &table, qint64 id, const QString &element);
/// Makes the row of this id current, as a click on it does.
[[nodiscard]] bool pick(QTableView &table, qint64 id);

} // namespace ticketeer::test
