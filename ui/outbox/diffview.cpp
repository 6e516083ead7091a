#include "diffview.h"

#include "records/linediff.h"
#include "window/theme.h"

#include <QEvent>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int FewestLines = 4;
constexpr int MostLines = 12;

QColor paper(LineRun::Kind kind, bool dark)
{
    if (kind == LineRun::Kind::Added)
        return dark ? QColor(0x1f, 0x45, 0x2b) : QColor(0xdd, 0xf4, 0xe0);
    return dark ? QColor(0x55, 0x25, 0x25) : QColor(0xfb, 0xe1, 0xe1);
}

} // namespace

DiffView::DiffView(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void DiffView::showDifference(const QString &before, const QString &after)
{
    m_before = before;
    m_after = after;
    display();
    const int lines = qBound(FewestLines, document()->blockCount() + 1, MostLines);
    setFixedHeight(fontMetrics().lineSpacing() * lines + 10);
}

void DiffView::display()
{
    clear();
    QTextCursor cursor(document());
    const bool dark = Theme::isDark(palette());
    bool first = true;
    for (const LineRun &run : lineDiff(m_before, m_after)) {
        QTextBlockFormat block;
        QTextCharFormat letters;
        if (run.kind != LineRun::Kind::Same)
            block.setBackground(paper(run.kind, dark));
        letters.setFontStrikeOut(run.kind == LineRun::Kind::Removed);
        const QString sign = run.kind == LineRun::Kind::Same    ? u"   "_s
                             : run.kind == LineRun::Kind::Added ? u"+ "_s
                                                                : u"− "_s;
        for (const QString &line : run.lines) {
            if (!first)
                cursor.insertBlock();
            first = false;
            cursor.setBlockFormat(block);
            cursor.insertText(sign, {});
            cursor.insertText(line, letters);
        }
    }
    moveCursor(QTextCursor::Start);
}

void DiffView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        display();
}

} // namespace ticketeer
