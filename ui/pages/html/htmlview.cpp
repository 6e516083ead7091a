#include "htmlview.h"

#include "linkdoubt.h"
#include "linkquestion.h"
#include "window/icons.h"
#include "window/plaintip.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QCursor>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

/// QTextDocument reads files and data: addresses by itself when nobody else answers.
class ClosedDocument : public QTextDocument
{
public:
    ClosedDocument(QObject *parent, std::function<QVariant(const QUrl &)> known)
        : QTextDocument(parent), m_known(std::move(known))
    {
    }

protected:
    QVariant loadResource(int, const QUrl &name) override { return m_known(name); }

private:
    std::function<QVariant(const QUrl &)> m_known;
};

} // namespace

HtmlView::HtmlView(QWidget *parent) : QTextBrowser(parent)
{
    auto *closed = new ClosedDocument(this, [this](const QUrl &name) { return known(name); });
    closed->setDocumentMargin(0);
    closed->setUndoRedoEnabled(false);
    setDocument(closed);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        Q_EMIT linkChosen(QString::fromLatin1(url.toEncoded()), textOfLink(url));
    });
    connect(this, &QTextBrowser::highlighted, this, &HtmlView::showTarget);
    connect(closed->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &HtmlView::fitHeight);
}

void HtmlView::showTarget(const QUrl &url)
{
    if (url.isEmpty()) {
        QToolTip::hideText();
        return;
    }
    QString text = tr("Leads to %1").arg(QString::fromLatin1(url.toEncoded()));
    if (const QString warning = linkWarning(url, textOfLink(url)); !warning.isEmpty())
        text = warning + u'\n' + text;
    // A link that the keyboard has reached is selected; the mouse is elsewhere then.
    const bool byKey = textCursor().hasSelection() && !underMouse();
    QToolTip::showText(byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : QCursor::pos(),
                       plainTip(text), this);
}

QString HtmlView::textOfLink(const QUrl &target) const
{
    const QString href = QString::fromLatin1(target.toEncoded());
    QString shown;
    QString run;
    const auto take = [&] {
        if (!run.isEmpty() && (shown.isEmpty() || linkDoubt(target, shown) == LinkDoubt::None))
            shown = run;
        run.clear();
    };
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            const bool leads =
                format.isAnchor() && QString::fromLatin1(QUrl(format.anchorHref()).toEncoded()) == href;
            if (leads)
                run += it.fragment().text();
            else
                take();
        }
        take();
    }
    return shown;
}

void HtmlView::setNeedle(const QString &needle)
{
    m_needle = needle;
    m_currentHit = -1;
    findHits();
}

void HtmlView::findHits()
{
    m_hits.clear();
    QTextCursor at(document());
    while (!m_needle.isEmpty()) {
        at = document()->find(m_needle, at);
        if (at.isNull())
            break;
        m_hits.append(at);
    }
    paintHits();
}

void HtmlView::paintHits()
{
    QList<ExtraSelection> marks;
    for (int i = 0; i < m_hits.size(); ++i) {
        ExtraSelection mark;
        mark.cursor = m_hits.at(i);
        QColor colour = palette().color(QPalette::Highlight);
        if (i == m_currentHit) {
            mark.format.setForeground(palette().color(QPalette::HighlightedText));
            // Told apart without colour, too.
            mark.format.setFontUnderline(true);
        } else {
            colour.setAlpha(70);
        }
        mark.format.setBackground(colour);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

QRect HtmlView::showHit(int nth)
{
    if (nth >= m_hits.size())
        return {};
    if (nth != m_currentHit) {
        m_currentHit = nth;
        paintHits();
    }
    return nth < 0 ? QRect() : cursorRect(m_hits.at(nth)).adjusted(-2, -2, 2, 2);
}

void HtmlView::keyPressEvent(QKeyEvent *event)
{
    // Moves in the conversation, not in a text that is shown as tall as it is.
    switch (event->key()) {
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!(event->modifiers() & Qt::ShiftModifier) || event->key() == Qt::Key_Space) {
            event->ignore();
            return;
        }
        break;
    default:
        break;
    }
    QTextBrowser::keyPressEvent(event);
}

void HtmlView::setSafe(const SafeHtml &safe)
{
    m_html = safe.html;
    m_pictures.clear();
    display();
}

void HtmlView::display()
{
    // Colours are baked in when the document is made.
    document()->setDefaultStyleSheet(
        u"a { color: %1; } p { margin-top: 0; margin-bottom: 8px; } "
        "blockquote { margin-left: 14px; margin-right: 0; color: %2; }"_s.arg(
            palette().color(QPalette::Link).name(), palette().color(QPalette::PlaceholderText).name()));
    setHtml(m_html);
    findHits();
    fitHeight();
}

QVariant HtmlView::loadResource(int, const QUrl &name)
{
    return known(name);
}

QVariant HtmlView::known(const QUrl &name)
{
    const auto picture = m_pictures.constFind(name.toString());
    if (picture != m_pictures.cend())
        return *picture;
    if (name.scheme() == "picture"_L1) {
        // On its way, or not to be had: room for it would only make the text jump.
        QImage nothing(1, 1, QImage::Format_ARGB32);
        nothing.fill(Qt::transparent);
        return nothing;
    }
    ++m_refused;
    return {};
}

void HtmlView::setPicture(int number, const QImage &picture)
{
    m_pictures.insert(u"picture:%1"_s.arg(number), picture);
    document()->clear();
    display();
}

void HtmlView::fitHeight()
{
    int height = static_cast<int>(std::ceil(document()->size().height())) + 2;
    if (document()->idealWidth() > viewport()->width() + 1)
        height += horizontalScrollBar()->sizeHint().height();
    if (height != minimumHeight())
        setFixedHeight(height);
}

QString HtmlView::selectedHtml() const
{
    const QTextCursor cursor = textCursor();
    return cursor.hasSelection() ? cursor.selection().toHtml() : QString();
}

void HtmlView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"entryMenu"_s);
    QAction *quote = new QAction(icon("quote"_L1), tr("&Quote in the Answer"), menu);
    quote->setObjectName(u"quoteEntry"_s);
    quote->setShortcut(QKeySequence(Qt::Key_Q));
    connect(quote, &QAction::triggered, this, &HtmlView::quoteRequested);
    QAction *first = menu->actions().value(0);
    menu->insertAction(first, quote);
    menu->insertSeparator(first);
    menu->popup(event->globalPos());
    event->accept();
}

void HtmlView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_html.isEmpty())
        display();
}

void HtmlView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitHeight();
}

void HtmlView::wheelEvent(QWheelEvent *event)
{
    // The page scrolls, not the message in it.
    if (std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y()))
        QTextBrowser::wheelEvent(event);
    else
        event->ignore();
}

} // namespace ticketeer
