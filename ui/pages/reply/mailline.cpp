#include "mailline.h"

#include "window/icons.h"
#include "window/plaintip.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ticketeer {

MailLine::MailLine(QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_private(new QToolButton(this))
{
    setObjectName(u"mailLine"_s);
    m_text->setObjectName(u"whoIsMailed"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_private->setObjectName(u"makePrivate"_s);
    m_private->setIcon(icon("private"_L1));
    m_private->setText(
        tr("For Agents Only (%1)").arg(QKeySequence(PrivateKey).toString(QKeySequence::NativeText)));
    m_private->setAccessibleName(tr("For agents only"));
    m_private->setToolTip(tr("Makes it an internal note: no customer reads it."));
    m_private->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_private->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_text, 1);
    row->addWidget(m_private);
    connect(m_private, &QToolButton::clicked, this, &MailLine::privateRequested);
    hide();
}

void MailLine::tell(const MailPreview &answer, const MailPreview &withStatus, bool isPublic)
{
    const bool byStatus = !answer.mayMail() && withStatus.mayMail();
    const MailPreview &shown = byStatus ? withStatus : answer;
    const QString line = byStatus ? tr("With the other status: %1").arg(shown.line()) : shown.line();
    m_text->setText(line);
    m_text->setToolTip(plainTip(shown.names()));
    m_text->setAccessibleDescription(shown.names());
    m_private->setVisible(isPublic);
    setVisible(isPublic || shown.mayMail());
}

QString MailLine::text() const
{
    return m_text->text();
}

} // namespace ticketeer
