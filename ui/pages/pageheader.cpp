#include "pageheader.h"

#include "badge.h"
#include "fieldgrid.h"
#include "window/icons.h"
#include "window/messagebar.h"
#include "window/yieldinglabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ticketeer {

PageHeader::PageHeader(QWidget *parent)
    : QFrame(parent), m_kind(new QLabel(this)), m_badge(new Badge(this)), m_title(new YieldingLabel(this)),
      m_progress(new QProgressBar(this)), m_notes(new QHBoxLayout), m_buttons(new QHBoxLayout),
      m_more(new QToolButton(this)), m_menu(new QMenu(this)),
      m_fields(new FieldGrid(FieldGrid::Style::Flow, this)), m_bar(new MessageBar(this))
{
    m_kind->setTextFormat(Qt::PlainText);
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    m_kind->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.45);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(70, 5);
    m_progress->setAccessibleName(tr("Loading progress"));
    m_progress->hide();
    m_more->setIcon(icon("more"_L1));
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("More actions"));
    m_more->setAccessibleName(tr("More"));
    m_more->setObjectName(u"moreButton"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setAutoRaise(true);
    m_more->hide();

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_kind);
    top->addWidget(m_badge);
    top->addLayout(m_notes);
    top->addWidget(m_progress);
    top->addStretch();
    m_buttons->setSpacing(2);
    top->addLayout(m_buttons);
    top->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 12, 10);
    column->setSpacing(6);
    column->addLayout(top);
    column->addWidget(m_title);
    column->addSpacing(2);
    column->addWidget(m_fields);
    column->addWidget(m_bar);
}

void PageHeader::setTitle(const QString &kind, const QString &title)
{
    m_kind->setText(kind);
    m_title->setText(title);
    m_title->setAccessibleName(title);
}

void PageHeader::setBadge(const QString &text)
{
    m_badge->setText(text);
}

QToolButton *PageHeader::addButton(QLatin1StringView iconName, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setAccessibleName(QString(text).remove(u'&'));
    m_buttons->addWidget(button);
    return button;
}

QAction *PageHeader::addMenuAction(QLatin1StringView iconName, const QString &text)
{
    m_more->show();
    return m_menu->addAction(iconName.isEmpty() ? QIcon() : icon(iconName), text);
}

void PageHeader::addNote(QWidget *note)
{
    m_notes->addWidget(note);
}

void PageHeader::setLoading(bool loading)
{
    m_progress->setVisible(loading);
}

} // namespace ticketeer
