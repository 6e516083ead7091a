#include "mailbody.h"

#include "htmlview.h"

#include <QEvent>
#include <QTextCursor>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int AtOnce = 1;
/// What assistive technology is given as a whole; the rest it reads piece by piece.
constexpr qsizetype LongestName = 4000;

} // namespace

MailBody::MailBody(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(2);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &MailBody::makeNext);
}

void MailBody::setSafe(const SafeHtml &safe)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_pieces.clear();
    m_pictures.clear();
    m_next.stop();
    for (const SafePart &part : safe.parts)
        m_pieces.append({part});
    MailPart before = MailPart::Text;
    for (Piece &piece : m_pieces) {
        if (piece.part.kind != MailPart::Text && piece.part.kind != before)
            addButton(piece);
        before = piece.part.kind;
    }
    showPieces();
}

void MailBody::addButton(Piece &piece)
{
    auto *button = new QToolButton(this);
    const MailPart kind = piece.part.kind;
    button->setObjectName(kind == MailPart::Quote ? u"showQuoted"_s : u"showSignature"_s);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setCursor(Qt::PointingHandCursor);
    connect(button, &QToolButton::clicked, this, [this, kind] { setShown(kind, !isShown(kind)); });
    piece.button = button;
}

QString MailBody::buttonText(MailPart kind) const
{
    if (kind == MailPart::Quote)
        return m_quotesShown ? tr("Hide quoted text") : tr("Show quoted text");
    return m_signatureShown ? tr("Hide signature") : tr("Show signature");
}

bool MailBody::isShown(MailPart kind) const
{
    return kind == MailPart::Text || (kind == MailPart::Quote ? m_quotesShown : m_signatureShown);
}

bool MailBody::has(MailPart kind) const
{
    return std::any_of(m_pieces.cbegin(), m_pieces.cend(),
                       [kind](const Piece &piece) { return piece.part.kind == kind; });
}

void MailBody::setShown(MailPart kind, bool shown)
{
    if (kind == MailPart::Text || isShown(kind) == shown)
        return;
    (kind == MailPart::Quote ? m_quotesShown : m_signatureShown) = shown;
    showPieces();
    Q_EMIT foldsChanged();
}

/// What is wanted and there is shown, the first that is missing made at once, the others soon.
void MailBody::showPieces()
{
    int at = 0;
    int made = 0;
    for (Piece &piece : m_pieces) {
        if (piece.button) {
            auto *button = static_cast<QToolButton *>(piece.button);
            if (m_column->indexOf(button) < 0)
                m_column->insertWidget(at, button, 0, Qt::AlignLeading);
            button->setText(buttonText(piece.part.kind));
            button->setAccessibleName(button->text());
            button->setArrowType(isShown(piece.part.kind) ? Qt::DownArrow
                                 : isRightToLeft()        ? Qt::LeftArrow
                                                          : Qt::RightArrow);
            button->show();
            ++at;
        }
        piece.wanted = isShown(piece.part.kind);
        if (piece.wanted && !piece.view) {
            if (made++ >= AtOnce) {
                m_next.start(0);
                continue;
            }
            (void)viewOf(static_cast<int>(&piece - m_pieces.data()));
        }
        if (!piece.view)
            continue;
        piece.view->setVisible(piece.wanted);
        ++at;
    }
}

void MailBody::makeNext()
{
    for (int i = 0; i < m_pieces.size(); ++i) {
        if (m_pieces.at(i).wanted && !m_pieces.at(i).view) {
            viewOf(i)->show();
            m_next.start(0);
            return;
        }
    }
}

HtmlView *MailBody::viewOf(int index)
{
    Piece &piece = m_pieces[index];
    if (piece.view)
        return piece.view;
    auto *view = new HtmlView(this);
    view->setObjectName(u"actionText"_s);
    connect(view, &HtmlView::linkChosen, this, &MailBody::linkChosen);
    connect(view, &HtmlView::quoteRequested, this, &MailBody::quoteRequested);
    SafeHtml safe;
    safe.html = piece.part.html;
    view->setSafe(safe);
    view->setAccessibleName(view->toPlainText().left(LongestName));
    for (const auto &[number, picture] : std::as_const(m_pictures)) {
        if (safe.html.contains(u"\"picture:%1\""_s.arg(number)))
            view->setPicture(number, picture);
    }
    view->setNeedle(m_needle);
    int at = 0;
    for (int i = 0; i < index; ++i)
        at += (m_pieces.at(i).button ? 1 : 0) + (m_pieces.at(i).view ? 1 : 0);
    at += piece.button ? 1 : 0;
    m_column->insertWidget(at, view);
    piece.view = view;
    return view;
}

QList<HtmlView *> MailBody::views() const
{
    QList<HtmlView *> all;
    for (const Piece &piece : m_pieces) {
        if (piece.view)
            all.append(piece.view);
    }
    return all;
}

bool MailBody::isSelecting() const
{
    return std::any_of(m_pieces.cbegin(), m_pieces.cend(), [](const Piece &piece) {
        return piece.view && piece.view->textCursor().hasSelection();
    });
}

QString MailBody::plainText() const
{
    QStringList words;
    for (const Piece &piece : m_pieces) {
        if (piece.view && piece.wanted)
            words << piece.view->toPlainText();
    }
    return words.join(u'\n');
}

QString MailBody::quotableHtml() const
{
    QString text;
    for (const Piece &piece : m_pieces) {
        if (const QString selected = piece.view ? piece.view->selectedHtml() : QString(); !selected.isEmpty())
            return selected;
        if (piece.part.kind == MailPart::Text)
            text += piece.part.html;
    }
    return text;
}

void MailBody::setPicture(int number, const QImage &picture)
{
    m_pictures.append({number, picture});
    for (const Piece &piece : std::as_const(m_pieces)) {
        if (piece.view && piece.part.html.contains(u"\"picture:%1\""_s.arg(number)))
            piece.view->setPicture(number, picture);
    }
}

void MailBody::setNeedle(const QString &needle)
{
    m_needle = needle;
    for (const Piece &piece : std::as_const(m_pieces)) {
        if (piece.view)
            piece.view->setNeedle(needle);
    }
}

QRect MailBody::showHit(int part, int nth)
{
    if (part < 0 || part >= m_pieces.size())
        return {};
    clearCurrentHit();
    setShown(m_pieces.at(part).part.kind, true);
    HtmlView *view = viewOf(part);
    view->show();
    const QRect place = view->showHit(nth);
    return place.isNull() ? QRect() : place.translated(view->mapTo(this, QPoint()));
}

void MailBody::clearCurrentHit()
{
    for (const Piece &piece : std::as_const(m_pieces)) {
        if (piece.view)
            (void)piece.view->showHit(-1);
    }
}

void MailBody::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        showPieces();
}

} // namespace ticketeer
