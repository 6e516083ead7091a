#include "recordform.h"

#include "drafts/textplace.h"
#include "fieldeditor.h"
#include "formrow.h"
#include "problemtext.h"
#include "tagedit.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ticketeer {

namespace {

constexpr QLatin1StringView FocusPlace{"focus"}; // the element
constexpr QLatin1StringView TextPlace{"text"};   // as typed: white space at its end is in no value
constexpr QLatin1StringView TagPlace{"tag"};     // begun, not yet added
constexpr QLatin1StringView TagsElement{"Tags"};

} // namespace

RecordForm::RecordForm(EditSession &session, const QStringList &hidden, QWidget *parent)
    : QWidget(parent), m_session(session), m_hidden(hidden), m_grid(new QGridLayout(this)),
      m_customTitle(new QLabel(tr("Custom fields"), this))
{
    m_grid->setContentsMargins(16, 12, 16, 12);
    m_grid->setHorizontalSpacing(18);
    m_grid->setVerticalSpacing(10);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    QFont bold = m_customTitle->font();
    bold.setWeight(QFont::DemiBold);
    m_customTitle->setFont(bold);

    if (session.resource().is(resources::Tickets)) {
        m_tagRow = new QWidget(this);
        auto *column = new QVBoxLayout(m_tagRow);
        column->setContentsMargins({});
        column->setSpacing(3);
        m_tags = new TagEdit(m_tagRow);
        auto *label = new QLabel(tr("Tags"), m_tagRow);
        label->setBuddy(m_tags->input());
        column->addWidget(label);
        column->addWidget(m_tags);
        connect(m_tags, &TagEdit::edited, this, [this] {
            m_session.setTags(m_tags->tags());
            Q_EMIT userEdited();
        });
        connect(m_tags, &TagEdit::begunChanged, this, &RecordForm::userEdited);
        connect(m_tags, &TagEdit::begunChanged, &m_problems, qOverload<>(&QTimer::start));
    }

    m_refill.setSingleShot(true);
    m_refill.setInterval(60ms);
    connect(&m_refill, &QTimer::timeout, this, [this] {
        for (const QString &element : std::exchange(m_toRefill, {})) {
            if (FormRow *row = m_rows.value(element))
                row->refill();
        }
    });
    // Checking a lookup looks through all its choices: once per pause in typing is enough.
    m_problems.setSingleShot(true);
    m_problems.setInterval(80ms);
    connect(&m_problems, &QTimer::timeout, this, &RecordForm::showProblems);

    connect(&session, &EditSession::fieldsChanged, this, &RecordForm::rebuild);
    connect(&session, &EditSession::valueChanged, this, [this](const QString &element) {
        if (FormRow *row = m_rows.value(element))
            row->reload();
    });
    connect(&session, &EditSession::choicesChanged, this, &RecordForm::refillSoon);
    connect(&session, &EditSession::problemsChanged, this, [this] {
        if (m_tags)
            m_tags->setTags(m_session.tags().value_or(QStringList()));
        m_problems.start();
    });
    rebuild();
}

void RecordForm::setKnownTags(const QStringList &tags)
{
    if (m_tags)
        m_tags->setKnownTags(tags);
}

void RecordForm::rebuild()
{
    QList<FormRow *> rows;
    QHash<QString, FormRow *> kept;
    m_order.clear();
    for (const FormField &field : m_session.fields()) {
        if (m_hidden.contains(field.element))
            continue;
        FormRow *row = m_rows.take(field.element);
        if (row && row->field() != field) {
            row->deleteLater();
            row = nullptr;
        }
        if (!row) {
            row = new FormRow(field, m_session, this);
            row->setVisible(true);
            connect(row, &FormRow::left, this, &RecordForm::showProblems);
            connect(row->editor(), &FieldEditor::edited, this, &RecordForm::userEdited);
        } else {
            row->refill();
            row->reload();
        }
        rows.append(row);
        kept.insert(field.element, row);
        m_order.append(field.element);
    }
    for (FormRow *gone : std::as_const(m_rows)) {
        gone->hide();
        gone->deleteLater();
    }
    m_rows = kept;
    if (m_tags)
        m_tags->setTags(m_session.tags().value_or(QStringList()));
    arrange(rows);
    m_problems.start();
}

void RecordForm::arrange(const QList<FormRow *> &rows)
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    int line = 0;
    int column = 0;
    bool custom = false;
    QWidget *before = nullptr;
    const auto wholeLine = [&](QWidget *widget) {
        if (column)
            ++line;
        m_grid->addWidget(widget, line++, 0, 1, 2);
        column = 0;
    };
    const auto chain = [&before](QWidget *next) {
        if (before)
            setTabOrder(before, next);
        before = next;
    };
    const auto addTags = [&] {
        if (m_tagRow)
            wholeLine(m_tagRow);
        if (m_tags)
            chain(m_tags->input());
    };
    m_customTitle->hide();
    for (FormRow *row : rows) {
        if (row->field().custom && !custom) {
            custom = true;
            addTags();
            wholeLine(m_customTitle);
            m_customTitle->show();
        }
        if (row->isWide()) {
            wholeLine(row);
        } else {
            m_grid->addWidget(row, line, column);
            if (column)
                ++line;
            column = 1 - column;
        }
        chain(row->editor()->input());
    }
    if (!custom)
        addTags();
    if (column)
        ++line;
    m_grid->setRowStretch(line, 1);
}

void RecordForm::refillSoon(const QString &element)
{
    FormRow *row = m_rows.value(element);
    if (!row)
        return;
    // Short lists at once, so that a status follows its type under the user's eyes; long ones once per burst
    // of news.
    const QString &lookup = row->field().lookup;
    if (lookup == resources::Statuses || lookup == resources::Versions) {
        row->refill();
        return;
    }
    m_toRefill.insert(element);
    m_refill.start();
}

void RecordForm::showProblems()
{
    QHash<QString, Problem> first;
    const QList<Problem> all = m_session.problems();
    for (const Problem &problem : all) {
        if (!first.contains(problem.element) || first.value(problem.element).warning)
            first.insert(problem.element, problem);
    }
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        if (m_all)
            it.value()->showFromNow();
        const auto found = first.constFind(it.key());
        it.value()->setProblem(found == first.constEnd() ? nullptr : &*found);
    }
    Q_EMIT problemsShown();
}

void RecordForm::showAllProblems()
{
    m_all = true;
    showProblems();
}

QStringList RecordForm::shownProblems() const
{
    QStringList lines;
    for (const Problem &problem : m_session.problems()) {
        if (!problem.warning)
            lines.append(u"%1: %2"_s.arg(labelOf(problem.element), problemText(problem)));
    }
    return lines;
}

bool RecordForm::hasBegunTag() const
{
    return m_tags && !m_tags->begun().isEmpty();
}

void RecordForm::endTag()
{
    if (m_tags)
        m_tags->addTyped();
}

QString RecordForm::labelOf(const QString &element) const
{
    if (element == u"Tags")
        return tr("Tags");
    for (const FormField &field : m_session.fields()) {
        if (field.element.compare(element, Qt::CaseInsensitive) == 0)
            return field.label;
    }
    return element;
}

void RecordForm::focusFirst()
{
    for (const QString &element : std::as_const(m_order)) {
        QWidget *input = m_rows.value(element)->editor()->input();
        if (input->isEnabled()) {
            input->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void RecordForm::focusProblem()
{
    for (const Problem &problem : m_session.problems()) {
        FormRow *row = m_rows.value(problem.element);
        if (row && !problem.warning) {
            row->editor()->input()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

QCborMap RecordForm::place() const
{
    QCborMap place;
    const auto add = [&place](const QString &element, const QWidget *input) {
        place.insert(FocusPlace, element);
        const QCborMap within = textPlace(input);
        for (auto it = within.cbegin(); it != within.cend(); ++it)
            place.insert(it.key(), it.value());
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(input))
            place.insert(TextPlace, text->toPlainText());
    };
    const QWidget *focus = window()->focusWidget();
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
        const QWidget *input = it.value()->editor()->input();
        if (focus && (input == focus || input->isAncestorOf(focus)))
            add(it.key(), input);
    }
    if (m_tags && m_tags->input() == focus)
        add(TagsElement, m_tags->input());
    if (hasBegunTag())
        place.insert(TagPlace, m_tags->begun());
    return place;
}

void RecordForm::goTo(const QCborMap &place)
{
    if (m_tags && place.contains(TagPlace))
        m_tags->setBegun(place.value(TagPlace).toString());
    const QString element = place.value(FocusPlace).toString();
    const FormRow *row = m_rows.value(element);
    QWidget *input = row ? row->editor()->input() : nullptr;
    if (m_tags && element == TagsElement)
        input = m_tags->input();
    if (!input)
        return;
    const QString typed = place.value(TextPlace).toString();
    if (auto *text = qobject_cast<QPlainTextEdit *>(input);
        text && typed.simplified() == text->toPlainText().simplified()) {
        const QSignalBlocker quiet(text);
        text->setPlainText(typed);
    }
    input->setFocus(Qt::OtherFocusReason);
    goToTextPlace(input, place);
}

} // namespace ticketeer
