#include "flagbox.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace ticketeer {

FlagBox::FlagBox(const QString &label, bool mayBeUnset, QWidget *parent)
    : FieldEditor(parent), m_label(QString(label).replace(u'&', u"&&"_s)), m_mayBeUnset(mayBeUnset),
      m_box(new QCheckBox(this))
{
    m_box->setTristate(mayBeUnset);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_box);
    row->addStretch();
    connect(m_box, &QCheckBox::stateChanged, this, [this] {
        tell();
        Q_EMIT edited();
    });
    tell();
}

void FlagBox::load(const Value &value)
{
    const QSignalBlocker quiet(m_box);
    if (m_mayBeUnset && !value.hasValue())
        m_box->setCheckState(Qt::PartiallyChecked);
    else
        m_box->setCheckState(value.toFlag() ? Qt::Checked : Qt::Unchecked);
    tell();
}

Value FlagBox::value() const
{
    switch (m_box->checkState()) {
    case Qt::PartiallyChecked:
        return Value::empty();
    case Qt::Checked:
        return Value::of(true);
    case Qt::Unchecked:
        break;
    }
    return Value::of(false);
}

QWidget *FlagBox::input() const
{
    return m_box;
}

void FlagBox::tell()
{
    m_box->setText(m_box->checkState() == Qt::PartiallyChecked ? tr("%1 (not set)").arg(m_label) : m_label);
}

} // namespace ticketeer
