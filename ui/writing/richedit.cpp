#include "richedit.h"

#include "formatting.h"
#include "richdocument.h"
#include "spelling/spellchecker.h"
#include "textdress.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int ThumbnailSide = 160;

QUrl pictureUrl(const QString &name)
{
    return QUrl(u"attachment:"_s + QString::fromLatin1(QUrl::toPercentEncoding(name)));
}

QColor faint(const QPalette &palette, int alpha)
{
    QColor colour = palette.color(QPalette::Text);
    colour.setAlpha(alpha);
    return colour;
}

/// What stands for a picture that is not at hand: its name in a frame.
QImage namePlate(const QString &name, const QWidget &widget)
{
    const QFontMetrics metrics(widget.font());
    const qreal scale = widget.devicePixelRatioF();
    const QString shown = metrics.elidedText(name, Qt::ElideMiddle, ThumbnailSide * 2);
    const QSize size(metrics.horizontalAdvance(shown) + 16, metrics.height() + 8);
    QImage plate(size * scale, QImage::Format_ARGB32_Premultiplied);
    plate.setDevicePixelRatio(scale);
    plate.fill(Qt::transparent);
    QPainter painter(&plate);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(widget.font());
    painter.setPen(QColor(0x80, 0x86, 0x92));
    painter.drawRoundedRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1), 4, 4);
    painter.drawText(QRect(QPoint(0, 0), size), Qt::AlignCenter, shown);
    return plate;
}

} // namespace

RichEdit::RichEdit(QWidget *parent) : QTextEdit(parent), m_dress(new TextDress(document()))
{
    setAcceptRichText(true);
    setTabChangesFocus(true);
    setAutoFormatting(QTextEdit::AutoNone);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setIndentWidth(24);
    document()->setDocumentMargin(6);
    m_dress->setPalette(palette());
    setRichText({});
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        if (!m_typing)
            m_dress->setTypingAt(-1);
    });
    // Backgrounds reach further than the characters that changed.
    connect(this, &QTextEdit::textChanged, viewport(), qOverload<>(&QWidget::update));
}

RichEdit::~RichEdit() = default;

void RichEdit::setRichText(const RichText &text)
{
    richdocument::fill(*document(), text);
    setCurrentCharFormat(QTextCharFormat());
    document()->setModified(false);
}

RichText RichEdit::richText() const
{
    return withLinks(richdocument::read(*document()));
}

void RichEdit::insertRichText(const RichText &text)
{
    QTextCursor cursor = textCursor();
    richdocument::insert(cursor, text);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void RichEdit::setSpelling(SpellChecker *checker)
{
    if (m_spelling)
        m_spelling->disconnect(this);
    m_spelling = checker;
    if (!checker) {
        m_dress->setSpelling({});
        return;
    }
    connect(checker, &SpellChecker::answered, this, [this] { m_dress->rehighlight(); });
    m_dress->setSpelling([this](const QString &word) { return m_spelling && m_spelling->isWrong(word); });
}

void RichEdit::addCommand(QAction *action, const QKeySequence &keys)
{
    m_commands.append({keys, action});
}

void RichEdit::setThumbnail(const QString &name, const QImage &image)
{
    const qreal scale = devicePixelRatioF();
    const int side = static_cast<int>(ThumbnailSide * scale);
    QImage small = image.width() > side || image.height() > side
                       ? image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                       : image;
    small.setDevicePixelRatio(scale);
    document()->addResource(QTextDocument::ImageResource, pictureUrl(name), small);
    document()->markContentsDirty(0, document()->characterCount());
}

QStringList RichEdit::pictureNames() const
{
    QStringList names;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().isImageFormat())
                names.append(richdocument::runOf(it.fragment().charFormat(), {}).image);
        }
    }
    names.removeDuplicates();
    return names;
}

QVariant RichEdit::loadResource(int, const QUrl &name)
{
    // Nothing else is ever asked for; and this must answer, or QTextDocument looks for itself.
    return namePlate(QUrl::fromPercentEncoding(name.path(QUrl::FullyEncoded).toLatin1()), *this);
}

bool RichEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // Nothing of this text to take back: the window may have something.
        if (key->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) {
            event->ignore();
            return false;
        }
        const QKeySequence pressed(key->keyCombination());
        const bool ours = std::any_of(m_commands.cbegin(), m_commands.cend(),
                                      [&](const Command &command) { return command.keys == pressed; });
        if (ours || key->key() == Qt::Key_F6) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

bool RichEdit::focusNextPrevChild(bool next)
{
    const QTextCursor cursor = textCursor();
    if (!m_leaving && !isReadOnly() && (cursor.currentList() || cursor.currentTable()))
        return false;
    return QTextEdit::focusNextPrevChild(next);
}

void RichEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"composerMenu"_s);
    Q_EMIT menuRequested(menu);
    addSpelling(menu, byKey ? textCursor() : cursorForPosition(event->pos()));
    menu->popup(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
    event->accept();
}

void RichEdit::paintEvent(QPaintEvent *event)
{
    // Backgrounds and bars follow the theme because they are painted here and are no part of the document.
    QPainter painter(viewport());
    const QPointF offset(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const QAbstractTextDocumentLayout *layout = document()->documentLayout();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const bool code = richdocument::isCode(block);
        const int quote = richdocument::quoteOf(block);
        if (!code && quote == 0)
            continue;
        const QRectF rect = layout->blockBoundingRect(block).translated(offset);
        if (rect.bottom() < event->rect().top())
            continue;
        if (rect.top() > event->rect().bottom())
            break;
        const QTextBlockFormat format = block.blockFormat();
        const bool rtl = block.textDirection() == Qt::RightToLeft;
        if (code) {
            const qreal inset = quote > 0 ? format.leftMargin() - 6 : 2;
            painter.fillRect(QRectF(inset, rect.top(), viewport()->width() - 2 * inset, rect.height()),
                             faint(palette(), 18));
        }
        for (int depth = 0; depth < quote; ++depth) {
            const qreal x = rtl ? viewport()->width() - 9 - depth * 14 : 6 + depth * 14;
            painter.fillRect(QRectF(x, rect.top(), 3, rect.height() + format.bottomMargin()),
                             faint(palette(), 70));
        }
    }
    painter.end();
    QTextEdit::paintEvent(event);
}

void RichEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_dress->setPalette(palette());
}

} // namespace ticketeer
