#include "dateedit.h"

#include "clearbutton.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace ticketeer {

DateEdit::DateEdit(QWidget *parent)
    : FieldEditor(parent), m_edit(new OptionalDateTimeEdit(OptionalDateTimeEdit::Kind::Day, this)),
      m_clear(makeClearButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2);
    row->addWidget(m_edit, 1);
    row->addWidget(m_clear);
    m_clear->setEnabled(false);
    connect(m_clear, &QToolButton::clicked, m_edit, &OptionalDateTimeEdit::setNull);
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_clear->setEnabled(!m_edit->isNull());
        Q_EMIT edited();
    });
}

void DateEdit::load(const Value &value)
{
    const QSignalBlocker quiet(m_edit);
    if (value.isDate())
        m_edit->setDateTime(value.toDate().startOfDay());
    else
        m_edit->setNull();
    m_clear->setEnabled(!m_edit->isNull());
}

Value DateEdit::value() const
{
    return m_edit->isNull() ? Value::empty() : Value::of(m_edit->date());
}

QWidget *DateEdit::input() const
{
    return m_edit;
}

} // namespace ticketeer
