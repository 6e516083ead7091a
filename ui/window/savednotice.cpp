#include "savednotice.h"

#include "plaintip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ticketeer {

SavedNotice::SavedNotice(QAction &undo, QWidget *parent)
    : QWidget(parent), m_undo(undo), m_words(new QLabel(this)), m_button(new QToolButton(this))
{
    setObjectName(u"savedNotice"_s);
    m_words->setObjectName(u"savedWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_button->setObjectName(u"savedUndo"_s);
    m_button->setText(tr("Undo"));
    m_button->setAutoRaise(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 0, 6, 0);
    row->setSpacing(4);
    row->addWidget(m_words);
    row->addWidget(m_button);
    m_gone.setSingleShot(true);
    m_gone.setInterval(ShownMs);
    connect(&m_gone, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QToolButton::clicked, this, [this] {
        hide();
        m_undo.trigger();
    });
    hide();
}

void SavedNotice::tell(const QString &what)
{
    m_words->setText(tr("Saved: %1.").arg(what));
    m_button->setAccessibleName(m_undo.text().remove(u'&'));
    m_button->setToolTip(plainTip(m_button->accessibleName()));
    show();
    m_gone.start();
}

} // namespace ticketeer
