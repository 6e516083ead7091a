#include "listoverlay.h"

#include "icons.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace ticketeer {

ListOverlay::ListOverlay(QAbstractScrollArea &table, QWidget *page)
    : QWidget(page), m_table(table), m_symbol(new QLabel(this)), m_title(new QLabel(this)),
      m_text(new QLabel(this)), m_progress(new QProgressBar(this)), m_choices(new QHBoxLayout)
{
    setObjectName(u"listOverlay"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_title->setObjectName(u"overlayTitle"_s);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_text->setMinimumWidth(320);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(260, 6);
    m_progress->setAccessibleName(tr("Loading progress"));
    m_symbol->setAlignment(Qt::AlignCenter);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(m_symbol);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_choices);
    row->addStretch();
    column->addLayout(row);
    column->addStretch(3);
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
    cover();
    hide();
}

void ListOverlay::cover()
{
    const QWidget *area = m_table.viewport();
    setGeometry(QRect(area->mapTo(parentWidget(), QPoint()), area->size()));
}

void ListOverlay::say(QLatin1StringView iconName, const QString &title, const QString &text,
                      const QList<Choice> &choices)
{
    clearChoices();
    m_iconName = iconName;
    m_symbol->setPixmap(icon(iconName).pixmap(QSize(40, 40), devicePixelRatio(), QIcon::Disabled));
    m_symbol->setVisible(!m_symbol->pixmap(Qt::ReturnByValue).isNull());
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_progress->hide();
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, choice.pressed);
        m_choices->addWidget(button);
    }
    setAccessibleName(title);
    setAccessibleDescription(text);
    show();
    raise();
}

void ListOverlay::sayLoading(const QString &title, const QString &text, qint64 done, qint64 total)
{
    say("refresh"_L1, title, text);
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_progress->setValue(static_cast<int>(std::min<qint64>(1000, done * 1000 / total)));
    m_progress->show();
}

QString ListOverlay::title() const
{
    return m_title->text();
}

bool ListOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        cover();
    else if (watched == &m_table && event->type() == QEvent::PaletteChange)
        m_symbol->setPixmap(icon(m_iconName).pixmap(QSize(40, 40), devicePixelRatio(), QIcon::Disabled));
    return QWidget::eventFilter(watched, event);
}

void ListOverlay::clearChoices()
{
    while (const std::unique_ptr<QLayoutItem> item{m_choices->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
}

} // namespace ticketeer
