#include "longtextedit.h"

#include "lengthcounter.h"
#include "plainhtml.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ticketeer {

LongTextEdit::LongTextEdit(Form form, int maxLength, QWidget *parent)
    : FieldEditor(parent), m_form(form), m_maxLength(maxLength), m_text(new QPlainTextEdit(this)),
      m_counter(makeCounter(this))
{
    m_text->setTabChangesFocus(true);
    const int lines = form == Form::Html ? 6 : 3;
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * lines + 12);
    m_text->setMaximumHeight(m_text->fontMetrics().lineSpacing() * (lines + 5));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_text);
    column->addWidget(m_counter, 0, Qt::AlignRight);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        count();
        Q_EMIT edited();
    });
    count();
}

void LongTextEdit::load(const Value &value)
{
    // The user's own words come back from the session as HTML: setting them again would move the cursor.
    if (value.toText() == this->value().toText())
        return;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(m_form == Form::Html ? plainFromHtml(value.toText()) : value.toText());
    count();
}

Value LongTextEdit::value() const
{
    const QString text = m_text->toPlainText();
    return Value::of(m_form == Form::Html ? htmlFromPlain(text) : text);
}

QWidget *LongTextEdit::input() const
{
    return m_text;
}

void LongTextEdit::count()
{
    showCount(m_counter, m_text->toPlainText().size(), m_maxLength);
}

} // namespace ticketeer
