#include "formrow.h"

#include "fieldeditor.h"
#include "makeeditor.h"
#include "problemtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

QString escaped(const QString &label)
{
    return QString(label).replace(u'&', u"&&"_s);
}

} // namespace

FormRow::FormRow(const FormField &field, EditSession &session, QWidget *parent)
    : QWidget(parent), m_field(field), m_session(session), m_editor(makeEditor(field, session, this)),
      m_note(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(3);
    if (m_editor->hasOwnLabel()) {
        column->addSpacing(fontMetrics().lineSpacing() + 3);
    } else {
        auto *head = new QHBoxLayout;
        head->setSpacing(6);
        auto *label = new QLabel(escaped(field.label), this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(m_editor->input());
        head->addWidget(label);
        if (field.required) {
            auto *needed = new QLabel(tr("required"), this);
            needed->setTextFormat(Qt::PlainText);
            needed->setForegroundRole(QPalette::PlaceholderText);
            head->addWidget(needed);
        }
        head->addStretch();
        column->addLayout(head);
    }
    column->addWidget(m_editor);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"note_"_s + field.element);
    m_note->hide();
    column->addWidget(m_note);
    if (!m_editor->isWide())
        column->addStretch();
    m_editor->setEnabled(!field.readOnly);
    m_editor->input()->installEventFilter(this);
    connect(m_editor, &FieldEditor::edited, this, &FormRow::send);
}

bool FormRow::isWide() const
{
    return m_editor->isWide();
}

void FormRow::send()
{
    const QScopedValueRollback sending(m_sending, true);
    m_session.setValue(m_field.element, m_editor->value());
}

void FormRow::reload()
{
    if (!m_sending)
        m_editor->load(m_session.value(m_field.element));
}

void FormRow::refill()
{
    refillEditor(m_editor, m_field, m_session);
}

void FormRow::setProblem(const Problem *problem)
{
    QString note;
    if (problem && (m_shown || problem->warning))
        note = problem->warning ? tr("Note: %1").arg(problemText(*problem))
                                : tr("Problem: %1").arg(problemText(*problem));
    else if (m_session.changedElsewhere(m_field.element))
        note = tr("Note: somebody else changed this meanwhile. Saving puts your value in its place.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_editor->input()->setAccessibleDescription(!note.isEmpty()    ? note
                                                : m_field.required ? tr("required")
                                                                   : QString());
    QFont font = m_note->font();
    font.setBold(problem && !problem->warning);
    m_note->setFont(font);
}

bool FormRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !m_shown && m_session.touched(m_field.element)) {
        m_shown = true;
        Q_EMIT left();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ticketeer
