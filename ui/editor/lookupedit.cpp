#include "lookupedit.h"

#include "choicedelegate.h"
#include "choicemodel.h"
#include "clearbutton.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>

namespace ticketeer {

namespace {

constexpr int RowsShown = 12;

QListView *makeList(QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setUniformItemSizes(true);
    list->setItemDelegate(new ChoiceDelegate(list));
    return list;
}

} // namespace

LookupEdit::LookupEdit(Style style, bool mayBeEmpty, QWidget *parent)
    : FieldEditor(parent), m_style(style), m_mayBeEmpty(mayBeEmpty), m_value(Value::empty()),
      m_combo(new QComboBox(this)), m_model(new ChoiceModel(this))
{
    m_combo->setModel(m_model);
    m_combo->setView(makeList(m_combo));
    m_combo->setMaxVisibleItems(RowsShown);
    // Measuring thousands of names would take longer than the dialog may.
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(10);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_combo);

    if (style == Style::TypeAhead) {
        m_combo->setEditable(true);
        m_combo->setInsertPolicy(QComboBox::NoInsert);
        addClearButton(*m_combo->lineEdit());
        auto *completer = new QCompleter(m_model, this);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCompletionMode(QCompleter::PopupCompletion);
        completer->setMaxVisibleItems(RowsShown);
        completer->setPopup(makeList(nullptr));
        m_combo->setCompleter(completer);
        // After the completer's own filter was put there: ours is asked first.
        completer->popup()->installEventFilter(this);
        connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
                [this](const QModelIndex &index) {
                    take(Value::of(index.data(Qt::UserRole + 1).toLongLong()));
                    showValue();
                });
        connect(m_combo, &QComboBox::editTextChanged, this, &LookupEdit::takeTyped);
    }
    connect(m_combo, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (m_loading || index < 0)
            return;
        const qint64 id = m_model->idAt(index);
        take(id ? Value::of(id) : Value::empty());
    });
}

void LookupEdit::setChoices(const QList<Choice> &choices)
{
    const QScopedValueRollback loading(m_loading, true);
    m_model->setChoices(choices, m_mayBeEmpty && m_style == Style::Pick ? tr("None") : QString());
    showValue();
}

void LookupEdit::setFallbackText(const QString &text)
{
    m_fallback = text;
}

void LookupEdit::load(const Value &value)
{
    m_value = value;
    showValue();
}

void LookupEdit::showValue()
{
    const QScopedValueRollback loading(m_loading, true);
    const bool isId = m_value.isInteger();
    const int row = isId ? m_model->rowOf(m_value.toInteger()) : m_value.hasValue() ? -1 : m_model->rowOf(0);
    m_combo->setCurrentIndex(row);
    if (m_style == Style::TypeAhead) {
        const QString text = row >= 0 ? m_model->choices().at(row).text
                             : isId   ? m_fallback
                                      : m_value.toText();
        if (m_combo->currentText() != text)
            m_combo->setEditText(text);
        m_combo->lineEdit()->setCursorPosition(0);
    } else {
        // A value that the list does not have (yet) stays readable.
        m_combo->setPlaceholderText(row < 0 ? (isId ? m_fallback : tr("Choose")) : QString());
    }
}

void LookupEdit::takeTyped(const QString &text)
{
    if (m_loading)
        return;
    const QString wanted = text.trimmed();
    if (wanted.isEmpty()) {
        take(Value::empty());
        return;
    }
    const QList<Choice> &choices = m_model->choices();
    const Choice *found = nullptr;
    for (const Choice &choice : choices) {
        if (choice.text.compare(wanted, Qt::CaseInsensitive) != 0)
            continue;
        // Of two people of one name, typing cannot tell which: the first, unless one was chosen already.
        if (m_value.isInteger() && m_value.toInteger() == choice.id)
            return;
        if (!found)
            found = &choice;
    }
    take(found ? Value::of(found->id) : Value::of(wanted));
}

void LookupEdit::take(const Value &value)
{
    if (value == m_value)
        return;
    m_value = value;
    Q_EMIT edited();
}

bool LookupEdit::takeFirstMatch(bool only)
{
    const QCompleter *completer = m_combo->completer();
    const int matches = completer->completionCount();
    if (matches == 0 || (only && matches > 1))
        return false;
    take(Value::of(completer->completionModel()->index(0, 0).data(Qt::UserRole + 1).toLongLong()));
    showValue();
    return true;
}

bool LookupEdit::eventFilter(QObject *watched, QEvent *event)
{
    const auto *list = qobject_cast<const QAbstractItemView *>(watched);
    if (!list || event->type() != QEvent::KeyPress || list->currentIndex().isValid())
        return FieldEditor::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    // Once something is found, the list goes; Tab then goes on to the next field.
    if ((!enter && key != Qt::Key_Tab) || !takeFirstMatch(!enter))
        return false;
    m_combo->completer()->popup()->hide();
    return enter;
}

Value LookupEdit::value() const
{
    return m_value;
}

QWidget *LookupEdit::input() const
{
    return m_combo;
}

void LookupEdit::setPlaceholder(const QString &text)
{
    if (m_style == Style::TypeAhead)
        m_combo->lineEdit()->setPlaceholderText(text);
}

} // namespace ticketeer
