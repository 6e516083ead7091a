#include "numberedit.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

namespace ticketeer {

NumberEdit::NumberEdit(bool decimal, QWidget *parent)
    : FieldEditor(parent), m_decimal(decimal), m_line(new QLineEdit(this))
{
    m_line->setInputMethodHints(decimal ? Qt::ImhFormattedNumbersOnly : Qt::ImhDigitsOnly);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &NumberEdit::edited);
}

void NumberEdit::load(const Value &value)
{
    if (value == this->value())
        return;
    const QSignalBlocker quiet(m_line);
    m_line->setText(value.isDecimal() ? QLocale().toString(value.toDecimal()) : value.toText());
}

Value NumberEdit::value() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return Value::empty();
    bool ok = false;
    if (m_decimal) {
        const double number = QLocale().toDouble(text, &ok);
        return ok ? Value::of(number) : Value::of(text);
    }
    const qint64 number = QLocale().toLongLong(text, &ok);
    return ok ? Value::of(number) : Value::of(text);
}

QWidget *NumberEdit::input() const
{
    return m_line;
}

} // namespace ticketeer
