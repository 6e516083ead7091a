#include "messagebar.h"

#include "icons.h"
#include "yieldinglabel.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new YieldingLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_symbol(new QLabel(this)), m_summary(plainLabel(this)), m_advice(plainLabel(this)),
      m_buttons(new QHBoxLayout), m_more(new QToolButton(this)), m_copy(new QToolButton(this)),
      m_details(new QPlainTextEdit(this))
{
    setObjectName(u"messageBar"_s);
    setAccessibleName(tr("Message"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);

    QFont bold = m_summary->font();
    bold.setWeight(QFont::DemiBold);
    m_summary->setFont(bold);
    m_summary->setObjectName(u"messageSummary"_s);
    m_symbol->setAlignment(Qt::AlignTop);

    m_more->setText(tr("Details"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_more, &QToolButton::toggled, this, &MessageBar::foldDetails);
    m_copy->setText(tr("Copy details"));
    m_copy->setAutoRaise(true);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(text() + u'\n' + m_details->toPlainText()); });
    m_details->setReadOnly(true);
    m_details->setAccessibleName(tr("Details"));
    m_details->setMaximumHeight(fontMetrics().lineSpacing() * 7);
    m_details->setTabChangesFocus(true);

    auto *close = new QToolButton(this);
    close->setIcon(icon("close"_L1));
    if (close->icon().isNull())
        close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });

    auto *folding = new QHBoxLayout;
    folding->addWidget(m_more);
    folding->addWidget(m_copy);
    folding->addStretch();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_summary);
    texts->addWidget(m_advice);
    texts->addLayout(folding);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addLayout(m_buttons);
    row->addWidget(close, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 8, 8);
    column->addLayout(row);
    column->addWidget(m_details);
    clear();
}

void MessageBar::showError(const ErrorText &text)
{
    showMessage(Tone::Error, text.summary, text.advice, text.details);
}

void MessageBar::showMessage(Tone tone, const QString &summary, const QString &advice, const QString &details)
{
    clear();
    m_tone = tone;
    paintSymbol();
    m_summary->setText(summary);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_details->setPlainText(details);
    m_more->setVisible(!details.isEmpty());
    setAccessibleDescription(text());
    show();
}

void MessageBar::addButton(const QString &text, std::function<void()> pressed)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [pressed = std::move(pressed)] { pressed(); });
    m_buttons->addWidget(button);
}

void MessageBar::clear()
{
    while (const std::unique_ptr<QLayoutItem> item{m_buttons->takeAt(0)}) {
        // A button may be what called us.
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    m_summary->clear();
    m_advice->clear();
    m_details->clear();
    m_more->setChecked(false);
    foldDetails(false);
    hide();
}

QString MessageBar::text() const
{
    return m_advice->text().isEmpty() ? m_summary->text() : m_summary->text() + u' ' + m_advice->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintSymbol();
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const QColor stripe = m_tone == Tone::Info      ? palette().color(QPalette::Highlight)
                          : m_tone == Tone::Warning ? QColor(0xd9, 0x8a, 0x00)
                                                    : QColor(0xd1, 0x3b, 0x3b);
    const QRect inside = rect().adjusted(1, 1, -1, -1);
    QPainter(this).fillRect(
        QStyle::visualRect(layoutDirection(), inside, QRect(inside.topLeft(), QSize(4, inside.height()))),
        stripe);
}

void MessageBar::paintSymbol()
{
    const auto standard = m_tone == Tone::Info      ? QStyle::SP_MessageBoxInformation
                          : m_tone == Tone::Warning ? QStyle::SP_MessageBoxWarning
                                                    : QStyle::SP_MessageBoxCritical;
    QIcon symbol = icon(m_tone == Tone::Info      ? "info"_L1
                        : m_tone == Tone::Warning ? "warning"_L1
                                                  : "error"_L1);
    if (symbol.isNull())
        symbol = style()->standardIcon(standard);
    m_symbol->setPixmap(symbol.pixmap(QSize(20, 20), devicePixelRatio()));
}

void MessageBar::foldDetails(bool open)
{
    m_more->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_copy->setVisible(open);
    m_details->setVisible(open);
}

} // namespace ticketeer
