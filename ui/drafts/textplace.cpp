#include "textplace.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr QLatin1StringView Cursor{"cursor"};
constexpr QLatin1StringView Anchor{"anchor"}; // the other end of what is selected

QLineEdit *lineOf(const QWidget *input)
{
    if (const auto *combo = qobject_cast<const QComboBox *>(input))
        return combo->lineEdit();
    return qobject_cast<QLineEdit *>(const_cast<QWidget *>(input));
}

QCborMap place(int cursor, int anchor)
{
    QCborMap found{{Cursor, cursor}};
    if (anchor != cursor)
        found.insert(Anchor, anchor);
    return found;
}

int within(const QCborMap &place, QLatin1StringView key, qsizetype size)
{
    return static_cast<int>(std::clamp<qint64>(place.value(key).toInteger(), 0, size));
}

/// Plain and rich texts have no class in common that knows of cursors.
template <typename Text>
void goIn(Text *text, const QCborMap &place, QLatin1StringView from)
{
    const qsizetype size = text->document()->characterCount() - 1;
    QTextCursor cursor = text->textCursor();
    cursor.setPosition(within(place, from, size));
    cursor.setPosition(within(place, Cursor, size), QTextCursor::KeepAnchor);
    text->setTextCursor(cursor);
}

} // namespace

QCborMap textPlace(const QWidget *input)
{
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(input))
        return place(text->textCursor().position(), text->textCursor().anchor());
    if (const auto *text = qobject_cast<const QTextEdit *>(input))
        return place(text->textCursor().position(), text->textCursor().anchor());
    if (const QLineEdit *line = lineOf(input)) {
        const int cursor = line->cursorPosition();
        const bool fromStart = line->selectionStart() != cursor;
        return place(cursor, !line->hasSelectedText() ? cursor
                             : fromStart              ? line->selectionStart()
                                                      : line->selectionEnd());
    }
    return {};
}

void goToTextPlace(QWidget *input, const QCborMap &place)
{
    if (!place.contains(Cursor))
        return;
    const QLatin1StringView from = place.contains(Anchor) ? Anchor : Cursor;
    if (auto *plain = qobject_cast<QPlainTextEdit *>(input)) {
        goIn(plain, place, from);
    } else if (auto *rich = qobject_cast<QTextEdit *>(input)) {
        goIn(rich, place, from);
    } else if (QLineEdit *line = lineOf(input)) {
        const int anchor = within(place, from, line->text().size());
        const int cursor = within(place, Cursor, line->text().size());
        if (anchor != cursor)
            line->setSelection(anchor, cursor - anchor);
        else
            line->setCursorPosition(cursor);
    }
}

} // namespace ticketeer
