#include "fieldgrid.h"

#include "editor/flowlayout.h"
#include "linkbutton.h"
#include "window/plaintip.h"
#include "window/yieldinglabel.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int WidestValue = 260;
constexpr qsizetype LongestValue = 4000;
constexpr qsizetype LongestWord = 24;

bool hasLongWord(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.cbegin(), words.cend(),
                       [](const QString &word) { return word.size() > LongestWord; });
}

} // namespace

FieldGrid::FieldGrid(Style style, QWidget *parent) : QWidget(parent), m_style(style)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
}

void FieldGrid::setFields(const QList<ShownField> &fields)
{
    if (fields == m_fields && m_inside)
        return;
    m_fields = fields;
    if (m_inside) {
        layout()->removeWidget(m_inside);
        m_inside->hide();
        m_inside->deleteLater();
    }
    m_inside = new QWidget(this);
    layout()->addWidget(m_inside);
    if (m_style == Style::Flow) {
        auto *flow = new FlowLayout(m_inside, 18);
        for (const ShownField &field : fields) {
            auto *cell = new QWidget(m_inside);
            auto *column = new QVBoxLayout(cell);
            column->setContentsMargins({});
            column->setSpacing(1);
            auto *label = new QLabel(field.label, cell);
            label->setTextFormat(Qt::PlainText);
            label->setForegroundRole(QPalette::PlaceholderText);
            QFont small = label->font();
            small.setPointSizeF(small.pointSizeF() * 0.9);
            label->setFont(small);
            column->addWidget(label);
            column->addWidget(valueFor(field));
            flow->addWidget(cell);
        }
    } else {
        auto *form = new QFormLayout(m_inside);
        form->setContentsMargins(8, 2, 4, 4);
        form->setVerticalSpacing(5);
        form->setHorizontalSpacing(12);
        form->setRowWrapPolicy(QFormLayout::WrapLongRows);
        for (const ShownField &field : fields) {
            auto *label = new YieldingLabel(m_inside);
            label->setTextFormat(Qt::PlainText);
            label->setText(field.label);
            label->setForegroundRole(QPalette::PlaceholderText);
            form->addRow(label, valueFor(field));
        }
    }
    m_inside->show();
}

QWidget *FieldGrid::valueFor(const ShownField &field)
{
    if (field.leadsTo) {
        auto *link = new LinkButton(m_inside);
        link->setText(field.text);
        link->setAccessibleName(tr("%1: %2").arg(field.label, field.text));
        link->setToolTip(plainTip(tr("Open %1").arg(field.text)));
        link->setMaximumWidth(WidestValue);
        connect(link, &LinkButton::clicked, this, [this, field] { Q_EMIT opened(field.leadsTo, field.id); });
        return link;
    }
    auto *value = new YieldingLabel(m_inside);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setObjectName(u"value_"_s + field.element);
    value->setAccessibleName(tr("%1: %2").arg(field.label, field.text.left(LongestValue)));
    QString text = field.text.left(LongestValue);
    if (m_style == Style::Flow) {
        text = text.simplified();
        const QString shown = value->fontMetrics().elidedText(text, Qt::ElideRight, WidestValue);
        value->setToolTip(plainTip(shown == text ? field.hint : text));
        text = shown;
    } else {
        value->setWordWrap(true);
        // A word that is cut is told whole.
        value->setToolTip(plainTip(field.hint.isEmpty() && hasLongWord(text) ? text : field.hint));
    }
    value->setText(text.isEmpty() ? u"–"_s : text);
    return value;
}

} // namespace ticketeer
