#include "textedit.h"

#include "lengthcounter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace ticketeer {

TextEdit::TextEdit(int maxLength, QWidget *parent)
    : FieldEditor(parent), m_maxLength(maxLength), m_line(new QLineEdit(this)), m_counter(makeCounter(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_line, 1);
    row->addWidget(m_counter);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        count();
        Q_EMIT edited();
    });
    count();
}

void TextEdit::load(const Value &value)
{
    if (value.toText() == m_line->text())
        return;
    const QSignalBlocker quiet(m_line);
    m_line->setText(value.toText());
    m_line->setCursorPosition(0);
    count();
}

Value TextEdit::value() const
{
    return Value::of(m_line->text());
}

QWidget *TextEdit::input() const
{
    return m_line;
}

bool TextEdit::isWide() const
{
    return m_maxLength >= 254 && m_maxLength <= 256;
}

void TextEdit::count()
{
    showCount(m_counter, m_line->text().size(), m_maxLength);
}

} // namespace ticketeer
