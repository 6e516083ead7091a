#include "audience.h"

#include "store/recordstore.h"
#include "store/storefile.h"
#include "window/desk.h"
#include "window/icons.h"
#include "window/plaintip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr QLatin1StringView ForCustomers("public"); // a name in a file

} // namespace

ReplyAudience::ReplyAudience(qint64 ticketId, Desk &desk, QWidget *parent)
    : QWidget(parent), m_ticketId(ticketId), m_desk(desk),
      m_internal(new QRadioButton(tr("Inter&nal note"), this)),
      m_public(new QRadioButton(tr("Repl&y to the customer"), this)), m_who(new QLabel(this))
{
    m_internal->setObjectName(u"internalChoice"_s);
    m_public->setObjectName(u"publicChoice"_s);
    m_internal->setIcon(icon("private"_L1));
    m_public->setIcon(icon("public"_L1));
    m_internal->setAccessibleName(tr("Internal note"));
    m_public->setAccessibleName(tr("Reply to the customer"));
    m_who->setTextFormat(Qt::PlainText);
    m_who->setObjectName(u"whoCanRead"_s);
    m_who->setForegroundRole(QPalette::PlaceholderText);
    m_who->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(14);
    line->addWidget(m_internal);
    line->addWidget(m_public);
    line->addWidget(m_who, 1);
    m_internal->setChecked(true);
    connect(m_public, &QRadioButton::toggled, this, [this](bool on) {
        if (!m_bringing)
            m_desk.file.setMark(mark(), on ? QString(ForCustomers) : QString());
        follow();
        Q_EMIT changed();
    });
    follow();
}

QString ReplyAudience::mark() const
{
    return u"readers/%1"_s.arg(m_ticketId);
}

bool ReplyAudience::isPublic() const
{
    return m_public->isChecked();
}

void ReplyAudience::choose(bool isPublic)
{
    (isPublic ? m_public : m_internal)->setChecked(true);
}

void ReplyAudience::bring(bool isPublic)
{
    const QScopedValueRollback bringing(m_bringing, true);
    choose(isPublic);
}

bool ReplyAudience::remembered() const
{
    return m_desk.file.mark(mark()) == ForCustomers;
}

MailPreview ReplyAudience::preview(bool statusChanges) const
{
    const Record ticket = m_desk.store.record(resource(resources::Tickets), m_ticketId);
    return {ticket,
            {.writes = true,
             .isPublic = isPublic(),
             .statusChanges = statusChanges,
             .ticketVisible = ticket.flag(u"IsVisibleOnPortal")},
            [this](qint64 id) { return m_desk.store.record(resource(resources::Contacts), id); }};
}

void ReplyAudience::follow()
{
    const QString who = preview(false).readers();
    m_who->setText(who);
    m_who->setToolTip(plainTip(who));
}

QWidget *ReplyAudience::firstChoice() const
{
    return m_internal;
}

QWidget *ReplyAudience::lastChoice() const
{
    return m_public;
}

} // namespace ticketeer
