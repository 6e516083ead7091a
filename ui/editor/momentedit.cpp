#include "momentedit.h"

#include "clearbutton.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace ticketeer {

MomentEdit::MomentEdit(QWidget *parent)
    : FieldEditor(parent), m_edit(new OptionalDateTimeEdit(OptionalDateTimeEdit::Kind::Moment, this)),
      m_clear(makeClearButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2);
    row->addWidget(m_edit, 1);
    row->addWidget(m_clear);
    m_edit->setToolTip(tr("In your time zone"));
    m_clear->setEnabled(false);
    connect(m_clear, &QToolButton::clicked, m_edit, &OptionalDateTimeEdit::setNull);
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_clear->setEnabled(!m_edit->isNull());
        Q_EMIT edited();
    });
}

void MomentEdit::load(const Value &value)
{
    m_loaded = value;
    const QSignalBlocker quiet(m_edit);
    if (value.isMoment())
        m_edit->setDateTime(value.toMoment().toLocalTime());
    else
        m_edit->setNull();
    m_clear->setEnabled(!m_edit->isNull());
}

Value MomentEdit::value() const
{
    if (m_edit->isNull())
        return Value::empty();
    const QDateTime shown = m_edit->dateTime();
    if (m_loaded.isMoment() && m_loaded.toMoment() == shown)
        return m_loaded;
    return Value::of(shown);
}

QWidget *MomentEdit::input() const
{
    return m_edit;
}

} // namespace ticketeer
