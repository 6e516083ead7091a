#include "draftnotice.h"

#include "whenwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ticketeer {

DraftNotice::DraftNotice(QWidget *parent) : QFrame(parent), m_text(new QLabel(this))
{
    setObjectName(u"draftNotice"_s);
    m_text->setObjectName(u"draftText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(6);
    row->addWidget(m_text, 1);
    const auto add = [this, row](const QString &name, const QString &text, void (DraftNotice::*pressed)()) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setText(text);
        button->setAccessibleName(text);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, pressed);
        row->addWidget(button, 0, Qt::AlignTop);
        return button;
    };
    add(u"draftStates"_s, tr("Earlier States …"), &DraftNotice::statesRequested);
    add(u"draftDiscard"_s, tr("Discard"), &DraftNotice::discardRequested)
        ->setToolTip(tr("Throws the draft away; its states stay for a while."));
    hide();
}

void DraftNotice::tell(const QDateTime &draftOf, const QString &meanwhile)
{
    QString said = tr("Your draft of %1 is here.").arg(whenWords(draftOf));
    if (!meanwhile.isEmpty())
        said += u' ' + meanwhile;
    m_text->setText(said);
    // What others have changed is more than a hint.
    m_text->setForegroundRole(meanwhile.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    setAccessibleDescription(said);
    show();
}

QString DraftNotice::text() const
{
    return m_text->text();
}

} // namespace ticketeer
