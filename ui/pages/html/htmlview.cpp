#include "htmlview.h"

#include "window/plaintip.h"

#include <QAbstractTextDocumentLayout>
#include <QCursor>
#include <QEvent>
#include <QScrollBar>
#include <QTextDocument>
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
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { Q_EMIT linkChosen(QString::fromLatin1(url.toEncoded())); });
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &url) {
        if (url.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(QCursor::pos(),
                               plainTip(tr("Leads to %1").arg(QString::fromLatin1(url.toEncoded()))), this);
    });
    connect(closed->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &HtmlView::fitHeight);
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
