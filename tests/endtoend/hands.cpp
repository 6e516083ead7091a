#include "hands.h"

#include "models/recordtablemodel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace ticketeer::test {

namespace {

template <typename Condition>
bool wait(Condition condition, int patience)
{
    return QTest::qWaitFor(condition, patience);
}

QString plain(QString text)
{
    return text.remove(u'&');
}

/// Plain and rich texts have no class in common that knows of selections.
template <typename Text>
bool typeInto(Text *edit, const QString &text)
{
    if (!edit || !edit->isEnabled())
        return false;
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    return edit->toPlainText() == text;
}

} // namespace

QWidget *seenWidget(QWidget *within, const QString &name, int patience)
{
    QWidget *found = nullptr;
    (void)wait(
        [&] {
            const QList<QWidget *> all = within ? within->findChildren<QWidget *>(name) : QList<QWidget *>();
            for (QWidget *widget : all) {
                if (widget->isVisible()) {
                    found = widget;
                    return true;
                }
            }
            return false;
        },
        patience);
    return found;
}

QWidget *seenWindow(const QString &name, int patience)
{
    QWidget *found = nullptr;
    (void)wait(
        [&] {
            const QWidgetList all = QApplication::topLevelWidgets();
            for (QWidget *window : all) {
                if (window->isVisible() && window->objectName() == name) {
                    found = window;
                    return true;
                }
            }
            return false;
        },
        patience);
    return found;
}

bool isGone(const QString &name, int patience)
{
    return wait([&] { return seenWindow(name, 0) == nullptr; }, patience);
}

bool press(QAbstractButton *button, int patience)
{
    // A page that has just come may not have laid itself out yet.
    const auto ready = [button] {
        return button->isVisible() && button->isEnabled() && !button->size().isEmpty();
    };
    if (!button || !wait(ready, patience))
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

QAbstractButton *buttonWithText(QWidget *within, const QString &text, int patience)
{
    QAbstractButton *found = nullptr;
    (void)wait(
        [&] {
            const auto all = within ? within->findChildren<QAbstractButton *>() : QList<QAbstractButton *>();
            for (QAbstractButton *button : all) {
                if (button->isVisible() && plain(button->text()) == text) {
                    found = button;
                    return true;
                }
            }
            return false;
        },
        patience);
    return found;
}

bool type(QLineEdit *edit, const QString &text)
{
    if (!edit || !edit->isEnabled())
        return false;
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    // keyClicks() knows Latin letters only.
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    return edit->text() == text;
}

bool type(QPlainTextEdit *edit, const QString &text)
{
    return typeInto(edit, text);
}

bool type(QTextEdit *edit, const QString &text)
{
    return typeInto(edit, text);
}

bool choose(QComboBox *box, const QString &text)
{
    if (!box || !box->isEnabled() || !wait([&] { return box->findText(text) >= 0; }, Patience))
        return false;
    if (!box->isEditable())
        return choose(box, box->findText(text));
    const bool typed = type(box->lineEdit(), text);
    if (box->completer())
        box->completer()->popup()->hide();
    return typed;
}

bool choose(QComboBox *box, int row)
{
    if (!box || !box->isEnabled() || box->isEditable() || row < 0 || row >= box->count())
        return false;
    box->setFocus();
    for (int steps = box->count() + 1; steps > 0 && box->currentIndex() != row; --steps)
        QTest::keyClick(box, box->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
    return box->currentIndex() == row;
}

bool becomesActive(QWidget *window)
{
    if (!window)
        return false;
    window->activateWindow();
    return QTest::qWaitForWindowActive(window);
}

bool takesFocus(QWidget *widget, int patience)
{
    constexpr int Calm = 3;
    int seen = 0;
    return widget && wait(
                         [&] {
                             if (QApplication::focusWidget() == widget)
                                 return ++seen >= Calm;
                             seen = 0;
                             widget->window()->activateWindow();
                             widget->setFocus();
                             return false;
                         },
                         patience);
}

QString messageIn(QWidget *within, int patience)
{
    auto *summary = seen<QLabel>(within, u"messageSummary"_s, patience);
    return summary ? summary->text() : QString();
}

RecordTableModel *modelOf(const QTableView *table)
{
    return qobject_cast<RecordTableModel *>(table->model());
}

QString cell(const QTableView &table, qint64 id, const QString &element)
{
    const RecordTableModel *model = modelOf(&table);
    const int row = model ? model->rowOf(id) : -1;
    const int column = model ? model->columnOf(element) : -1;
    return row < 0 || column < 0 ? QString() : model->index(row, column).data().toString();
}

bool pick(QTableView &table, qint64 id)
{
    const RecordTableModel *model = modelOf(&table);
    if (!model || !wait([&] { return model->rowOf(id) >= 0; }, Patience))
        return false;
    int column = 0;
    while (column < model->columnCount() && table.isColumnHidden(column))
        ++column;
    const QModelIndex index = model->index(model->rowOf(id), column);
    table.scrollTo(index);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::NoModifier, table.visualRect(index).center());
    return table.currentIndex().row() == index.row();
}

} // namespace ticketeer::test
