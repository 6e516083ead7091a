#include "flagchoice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace ticketeer {

namespace {

enum Entry {
    Yes,
    No,
    Unset,
};

} // namespace

FlagChoice::FlagChoice(bool mayBeUnset, QWidget *parent) : FieldEditor(parent), m_combo(new QComboBox(this))
{
    m_combo->addItems({tr("Yes"), tr("No")});
    if (mayBeUnset)
        m_combo->addItem(tr("Not set"));
    m_combo->setPlaceholderText(tr("Choose"));
    m_combo->setCurrentIndex(-1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_combo);
    row->addStretch();
    connect(m_combo, &QComboBox::currentIndexChanged, this, &FlagChoice::edited);
}

void FlagChoice::load(const Value &value)
{
    const QSignalBlocker quiet(m_combo);
    m_combo->setCurrentIndex(value.isFlag() ? (value.toFlag() ? Yes : No) : -1);
}

Value FlagChoice::value() const
{
    switch (m_combo->currentIndex()) {
    case Yes:
        return Value::of(true);
    case No:
        return Value::of(false);
    case Unset:
        return Value::empty();
    default:
        return {};
    }
}

QWidget *FlagChoice::input() const
{
    return m_combo;
}

} // namespace ticketeer
