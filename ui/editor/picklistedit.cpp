#include "picklistedit.h"

#include "clearbutton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace ticketeer {

PickListEdit::PickListEdit(QWidget *parent) : FieldEditor(parent), m_combo(new QComboBox(this))
{
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(10);
    addClearButton(*m_combo->lineEdit());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_combo);
    connect(m_combo, &QComboBox::currentTextChanged, this, &PickListEdit::edited);
}

void PickListEdit::setOptions(const QStringList &options)
{
    const QSignalBlocker quiet(m_combo);
    const QString typed = m_combo->currentText();
    m_combo->clear();
    m_combo->addItems(options);
    m_combo->setCurrentIndex(m_combo->findText(typed));
    m_combo->setEditText(typed);
}

void PickListEdit::load(const Value &value)
{
    if (value.toText() == m_combo->currentText())
        return;
    const QSignalBlocker quiet(m_combo);
    m_combo->setCurrentIndex(m_combo->findText(value.toText()));
    m_combo->setEditText(value.toText());
}

Value PickListEdit::value() const
{
    return Value::of(m_combo->currentText());
}

QWidget *PickListEdit::input() const
{
    return m_combo;
}

} // namespace ticketeer
