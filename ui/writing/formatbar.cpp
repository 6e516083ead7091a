#include "formatbar.h"

#include "formatting.h"
#include "richdocument.h"
#include "richedit.h"
#include "window/icons.h"

#include <QMenu>
#include <QTextBlock>
#include <QTextTable>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int NewRows = 2;
constexpr int NewColumns = 2;

} // namespace

FormatBar::FormatBar(RichEdit &edit, QWidget *parent)
    : QToolBar(parent), m_edit(edit), m_table(new QMenu(tr("Table"), this))
{
    setObjectName(u"formatBar"_s);
    setAccessibleName(tr("Formatting"));
    setWindowTitle(tr("Formatting"));
    setIconSize({16, 16});
    setMovable(false);
    setFloatable(false);
    addMarks();
    addSeparator();
    addBlocks();
    addTableMenu();
    addSeparator();
    addCommand(u"clearFormatting"_s, "clearformat"_L1, tr("Clear formatting"),
               Qt::CTRL | Qt::SHIFT | Qt::Key_D, [this] { formatting::clear(m_edit); });
    QAction *undo = addCommand(u"undo"_s, "undo"_L1, tr("Undo"), QKeySequence(QKeySequence::Undo),
                               [this] { m_edit.undo(); });
    QAction *redo = addCommand(u"redo"_s, "redo"_L1, tr("Redo"), QKeySequence(QKeySequence::Redo),
                               [this] { m_edit.redo(); });
    undo->setEnabled(false);
    redo->setEnabled(false);
    connect(&edit, &QTextEdit::undoAvailable, undo, &QAction::setEnabled);
    connect(&edit, &QTextEdit::redoAvailable, redo, &QAction::setEnabled);
    connect(&edit, &QTextEdit::cursorPositionChanged, this, &FormatBar::showState);
    connect(&edit, &QTextEdit::currentCharFormatChanged, this, &FormatBar::showState);
    connect(&edit, &RichEdit::menuRequested, this, &FormatBar::addToMenu);
    showState();
}

QAction *FormatBar::addCommand(const QString &name, QLatin1StringView iconName, const QString &text,
                               const QKeySequence &keys, std::function<void()> run)
{
    QAction *action = addAction(icon(iconName), text);
    action->setObjectName(name);
    const QString shown = keys.toString(QKeySequence::NativeText);
    action->setToolTip((shown.isEmpty() ? text : tr("%1 (%2)").arg(text, shown)).toHtmlEscaped());
    connect(action, &QAction::triggered, &m_edit, [this, run = std::move(run)] {
        if (m_edit.isReadOnly())
            return;
        run();
        showState();
    });
    if (!keys.isEmpty())
        m_edit.addCommand(action, keys);
    if (auto *button = qobject_cast<QToolButton *>(widgetForAction(action))) {
        button->setAccessibleName(text);
        button->setObjectName(name + u"Button"_s);
    }
    return action;
}

QAction *FormatBar::addToggle(const QString &name, QLatin1StringView iconName, const QString &text,
                              const QKeySequence &keys, std::function<void()> run, std::function<bool()> isOn)
{
    QAction *action = addCommand(name, iconName, text, keys, std::move(run));
    action->setCheckable(true);
    m_toggles.append({action, std::move(isOn)});
    return action;
}

void FormatBar::addMarks()
{
    const auto mark = [this](const QString &name, QLatin1StringView iconName, const QString &text,
                             const QKeySequence &keys, Mark which) {
        addToggle(
            name, iconName, text, keys, [this, which] { formatting::toggleMark(m_edit, which); },
            [this, which] { return formatting::hasMark(m_edit, which); });
    };
    mark(u"bold"_s, "bold"_L1, tr("Bold"), QKeySequence(Qt::CTRL | Qt::Key_B), Mark::Bold);
    mark(u"italic"_s, "italic"_L1, tr("Italic"), QKeySequence(Qt::CTRL | Qt::Key_I), Mark::Italic);
    mark(u"underline"_s, "underline"_L1, tr("Underline"), QKeySequence(Qt::CTRL | Qt::Key_U),
         Mark::Underline);
    mark(u"strike"_s, "strike"_L1, tr("Strikethrough"), Qt::CTRL | Qt::SHIFT | Qt::Key_X, Mark::Strike);
    mark(u"code"_s, "code"_L1, tr("Code"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, Mark::Code);
    addCommand(u"link"_s, "link"_L1, tr("Link…"), QKeySequence(Qt::CTRL | Qt::Key_K),
               [this] { Q_EMIT linkWanted(); });
}

void FormatBar::addBlocks()
{
    using List = RichBlock::List;
    const auto list = [this](const QString &name, QLatin1StringView iconName, const QString &text,
                             const QKeySequence &keys, List which) {
        addToggle(
            name, iconName, text, keys, [this, which] { formatting::toggleList(m_edit.textCursor(), which); },
            [this, which] { return formatting::listAt(m_edit.textCursor()) == which; });
    };
    list(u"bullets"_s, "bullets"_L1, tr("Bulleted list"), Qt::CTRL | Qt::SHIFT | Qt::Key_L, List::Bullet);
    list(u"numbers"_s, "numbers"_L1, tr("Numbered list"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, List::Number);
    const auto quoteDepth = [this] { return richdocument::quoteOf(m_edit.textCursor().block()); };
    addToggle(
        u"quote"_s, "quote"_L1, tr("Quote"), Qt::CTRL | Qt::SHIFT | Qt::Key_Q,
        [this, quoteDepth] { formatting::setQuote(m_edit.textCursor(), quoteDepth() > 0 ? 0 : 1); },
        [quoteDepth] { return quoteDepth() > 0; });
    const auto isCode = [this] { return richdocument::isCode(m_edit.textCursor().block()); };
    addToggle(
        u"codeBlock"_s, "codeblock"_L1, tr("Code block"), Qt::CTRL | Qt::SHIFT | Qt::Key_K,
        [this, isCode] { formatting::setCode(m_edit.textCursor(), !isCode()); }, isCode);
}

void FormatBar::addTableMenu()
{
    using Change = formatting::TableChange;
    QAction *insert =
        addCommand(u"table"_s, "table"_L1, tr("Insert table"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, [this] {
            QTextCursor cursor = m_edit.textCursor();
            const int at = cursor.position();
            formatting::insertTable(cursor, NewRows, NewColumns);
            cursor.setPosition(at);
            // The first cell is where writing goes on.
            while (!cursor.currentTable() && cursor.movePosition(QTextCursor::NextCharacter)) {
            }
            m_edit.setTextCursor(cursor);
        });
    QList<QAction *> changes;
    const auto change = [this, &changes](const QString &name, const QString &text, Change which) {
        QAction *action = m_table->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, &m_edit,
                [this, which] { formatting::changeTable(m_edit.textCursor(), which); });
        changes.append(action);
    };
    m_table->addAction(insert);
    m_table->addSeparator();
    change(u"tableAddRow"_s, tr("Add &Row Below"), Change::RowBelow);
    change(u"tableAddColumn"_s, tr("Add &Column After"), Change::ColumnBehind);
    change(u"tableRemoveRow"_s, tr("R&emove Row"), Change::RemoveRow);
    change(u"tableRemoveColumn"_s, tr("Re&move Column"), Change::RemoveColumn);
    QAction *paste = m_table->addAction(tr("&Paste as Table"));
    paste->setObjectName(u"pasteAsTable"_s);
    connect(paste, &QAction::triggered, &m_edit, &RichEdit::pasteTable);
    connect(m_table, &QMenu::aboutToShow, this, [this, insert, changes, paste] {
        const bool inside = m_edit.textCursor().currentTable();
        insert->setEnabled(!inside);
        for (QAction *action : changes)
            action->setEnabled(inside);
        paste->setEnabled(!inside && RichEdit::clipboardHasTable());
    });
    connect(m_table, &QMenu::aboutToHide, insert, [insert] { insert->setEnabled(true); });
    if (auto *button = qobject_cast<QToolButton *>(widgetForAction(insert))) {
        button->setMenu(m_table);
        button->setPopupMode(QToolButton::MenuButtonPopup);
    }
}

void FormatBar::addToMenu(QMenu *menu)
{
    if (m_edit.isReadOnly())
        return;
    menu->addSeparator();
    QMenu *format = menu->addMenu(tr("&Format"));
    format->setObjectName(u"formatMenu"_s);
    for (QAction *action : actions()) {
        if (!action->icon().isNull() && action->objectName() != "table"_L1)
            format->addAction(action);
    }
    menu->addMenu(m_table);
}

void FormatBar::showState()
{
    for (const Toggle &toggle : std::as_const(m_toggles))
        toggle.action->setChecked(toggle.isOn());
}

} // namespace ticketeer
