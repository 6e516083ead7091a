#include "section.h"

#include "window/icons.h"
#include "window/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ticketeer {

Section::Section(const QString &title, QWidget *parent)
    : QWidget(parent), m_name(title), m_title(new QToolButton(this)), m_count(new QLabel(this)),
      m_buttons(new QHBoxLayout), m_progress(new QProgressBar(this)), m_bar(new MessageBar(this)),
      m_empty(new QLabel(this)), m_column(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_title->setText(QString(title).replace(u'&', u"&&"_s));
    m_title->setAccessibleName(title);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setArrowType(Qt::DownArrow);
    m_title->setAutoRaise(true);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(60, 5);
    m_progress->setAccessibleName(tr("Loading %1").arg(title));
    m_progress->hide();
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setContentsMargins(8, 0, 0, 4);
    m_empty->hide();
    m_buttons->setSpacing(2);

    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addWidget(m_progress);
    head->addStretch();
    head->addLayout(m_buttons);
    m_column->setContentsMargins({});
    m_column->setSpacing(4);
    m_column->addLayout(head);
    m_column->addWidget(m_bar);
    m_column->addWidget(m_empty);
    // Keeps the head at the top while there is no content to fill the height.
    m_column->addStretch(0);
    connect(m_title, &QToolButton::clicked, this, [this] {
        if (m_foldable)
            setFolded(!m_folded);
    });
    showParts();
}

void Section::setContent(QWidget *content)
{
    m_content = content;
    m_column->insertWidget(m_column->count() - 1, content, 1);
    showParts();
}

void Section::setCount(int count)
{
    m_count->setVisible(count >= 0);
    m_count->setText(QLocale().toString(count));
    m_count->setAccessibleName(tr("%1: %2").arg(m_name, m_count->text()));
}

QToolButton *Section::addButton(QLatin1StringView iconName, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    if (button->icon().isNull())
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_buttons->addWidget(button);
    return button;
}

void Section::setFolded(bool folded)
{
    m_folded = folded;
    showParts();
    if (!folded)
        Q_EMIT unfolded();
}

void Section::setFoldable(bool foldable)
{
    m_foldable = foldable;
    m_title->setFocusPolicy(foldable ? Qt::TabFocus : Qt::NoFocus);
    m_title->setAttribute(Qt::WA_TransparentForMouseEvents, !foldable);
    m_title->setToolButtonStyle(foldable ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
    showParts();
}

bool Section::isFolded() const
{
    return m_foldable && m_folded;
}

void Section::setLoading(bool loading)
{
    m_progress->setVisible(loading);
}

void Section::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    showParts();
}

void Section::setError(const ErrorText &text, std::function<void()> retry)
{
    m_bar->showError(text);
    if (retry)
        m_bar->addButton(tr("Retry"), std::move(retry));
}

void Section::clearError()
{
    m_bar->clear();
}

void Section::showParts()
{
    const bool open = !isFolded();
    const bool empty = !m_empty->text().isEmpty();
    m_title->setArrowType(!m_foldable ? Qt::NoArrow : open ? Qt::DownArrow : Qt::RightArrow);
    m_title->setAccessibleDescription(!m_foldable ? QString() : open ? tr("unfolded") : tr("folded"));
    m_empty->setVisible(open && empty);
    if (m_content)
        m_content->setVisible(open && !empty);
}

} // namespace ticketeer
