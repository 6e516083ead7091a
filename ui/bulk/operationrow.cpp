#include "operationrow.h"

#include "flagchoice.h"

#include "editor/clearbutton.h"
#include "editor/longtextedit.h"
#include "editor/lookupedit.h"
#include "editor/makeeditor.h"
#include "editor/picklistedit.h"
#include "editor/tagedit.h"
#include "models/choices.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int BoxWidth = 230;

bool isTags(BulkOperation::Kind kind)
{
    return kind == BulkOperation::Kind::AddTags || kind == BulkOperation::Kind::RemoveTags;
}

bool isLink(BulkOperation::Kind kind)
{
    return kind == BulkOperation::Kind::Link || kind == BulkOperation::Kind::Unlink;
}

} // namespace

OperationRow::OperationRow(const OperationContext &context, int number, QWidget *parent)
    : QWidget(parent), m_context(context), m_box(new QComboBox(this)), m_place(new QVBoxLayout),
      m_note(new QLabel(this)), m_types(context.scope.types), m_products(context.scope.products)
{
    m_box->setObjectName(u"operationBox"_s);
    m_box->setAccessibleName(tr("What to change, %1").arg(number));
    m_box->setPlaceholderText(tr("Choose what to change"));
    m_box->setFixedWidth(BoxWidth);
    m_box->setMaxVisibleItems(20);
    bool separated = false;
    for (qsizetype i = 0; i < context.offers.size(); ++i) {
        const OperationOffer &each = context.offers.at(i);
        if (each.kind != BulkOperation::Kind::Set && !std::exchange(separated, true) && m_box->count())
            m_box->insertSeparator(m_box->count());
        m_box->addItem(each.field.label, i);
    }
    m_box->setCurrentIndex(-1);
    connect(m_box, &QComboBox::currentIndexChanged, this, &OperationRow::choose);

    QToolButton *remove = makeClearButton(this);
    remove->setObjectName(u"removeOperation"_s);
    remove->setAccessibleName(tr("Do not change this"));
    remove->setToolTip(tr("Do not change this"));
    connect(remove, &QToolButton::clicked, this, &OperationRow::removeRequested);

    m_note->setObjectName(u"operationNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->hide();
    m_place->setSpacing(2);
    m_place->addWidget(m_note);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(10);
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addLayout(m_place, 1);
    row->addWidget(remove, 0, Qt::AlignTop);
}

const OperationOffer *OperationRow::offer() const
{
    const QVariant chosen = m_box->currentData();
    return chosen.isValid() ? &m_context.offers.at(chosen.toLongLong()) : nullptr;
}

FieldEditor *OperationRow::makeFieldEditor(const FormField &field)
{
    if (field.type == FieldType::Flag && field.lookup.isEmpty() && !field.pickList) {
        auto *choice = new FlagChoice(field.custom, this);
        choice->setNames(field);
        return choice;
    }
    return makeEditor(field, m_context.session, this);
}

void OperationRow::makeTagEditor(const OperationOffer &chosen)
{
    m_tags = new TagEdit(this);
    m_tags->setKnownTags(m_context.tags);
    m_tags->input()->setAccessibleName(chosen.field.label);
    m_tags->input()->setPlaceholderText(chosen.kind == BulkOperation::Kind::AddTags ? tr("Add a tag")
                                                                                    : tr("Tag to remove"));
    connect(m_tags, &TagEdit::edited, this, &OperationRow::tell);
    connect(m_tags->input(), &QLineEdit::textChanged, this, &OperationRow::tell);
    m_place->insertWidget(0, m_tags);
    setFocusProxy(m_tags->input());
}

void OperationRow::choose(int)
{
    for (QWidget *old : {static_cast<QWidget *>(m_editor), static_cast<QWidget *>(m_tags)}) {
        if (old) {
            old->hide();
            // Somebody may look for the field by its name before this one is gone.
            for (QWidget *input : old->findChildren<QWidget *>())
                input->setObjectName({});
            old->deleteLater();
        }
    }
    m_editor = nullptr;
    m_tags = nullptr;
    const OperationOffer *chosen = offer();
    if (!chosen)
        return;
    if (isTags(chosen->kind)) {
        makeTagEditor(*chosen);
    } else {
        m_editor = makeFieldEditor(chosen->field);
        m_editor->load(Value::empty());
        m_place->insertWidget(0, m_editor);
        connect(m_editor, &FieldEditor::edited, this, &OperationRow::tell);
        refill(m_types, m_products);
    }
    tell();
}

void OperationRow::refill(const QSet<qint64> &types, const QSet<qint64> &products)
{
    m_types = types;
    m_products = products;
    const OperationOffer *chosen = offer();
    if (!chosen || !m_editor)
        return;
    const FormField &field = chosen->field;
    if (auto *pick = qobject_cast<PickListEdit *>(m_editor))
        pick->setOptions(bulkOptions(m_context.scope, field.element, m_context.store));
    auto *lookup = qobject_cast<LookupEdit *>(m_editor);
    if (!lookup)
        return;
    if (chosen->kind == BulkOperation::Kind::Unlink) {
        lookup->setChoices(chosen->other->is(resources::Customers) ? m_context.linkedCustomers
                                                                   : m_context.linkedContacts);
    } else if (field.lookup == resources::Statuses) {
        lookup->setChoices(bulkStatuses(types, m_context.store));
    } else if (field.lookup == resources::Versions) {
        lookup->setChoices(bulkVersions(products, m_context.store));
    } else if (const Resource *target = findResource(field.lookup)) {
        const Field asked{.element = {}, .label = "", .type = FieldType::Integer, .lookup = target->key};
        lookup->setChoices(choicesFor(asked, m_context.session, m_context.store, m_context.me));
    }
}

Value OperationRow::value() const
{
    return m_editor ? m_editor->value() : Value();
}

QStringList OperationRow::tags() const
{
    QStringList all = m_tags->tags();
    for (const QString &part : m_tags->input()->text().replace(u';', u',').split(u',')) {
        const QString tag = part.trimmed();
        if (!tag.isEmpty() && !all.contains(tag, Qt::CaseInsensitive))
            all.append(tag);
    }
    return all;
}

QString OperationRow::element() const
{
    const OperationOffer *chosen = offer();
    return chosen && chosen->kind == BulkOperation::Kind::Set ? chosen->field.element : QString();
}

QString OperationRow::lookup() const
{
    const OperationOffer *chosen = offer();
    return chosen ? chosen->field.lookup : QString();
}

QString OperationRow::obstacle() const
{
    const OperationOffer *chosen = offer();
    if (!chosen)
        return tr("Choose what to change.");
    const QString &label = chosen->field.label;
    if (isTags(chosen->kind))
        return tags().isEmpty() ? tr("%1: enter a tag.").arg(label) : QString();
    const Value entered = value();
    const bool needed = chosen->kind != BulkOperation::Kind::Set || chosen->field.required;
    if (entered.isAbsent() || (needed && !entered.hasValue()))
        return tr("%1: this is needed.").arg(label);
    if (!chosen->field.lookup.isEmpty() && entered.hasValue() && !entered.isInteger())
        return tr("%1: pick one from the list.").arg(label);
    return {};
}

std::optional<BulkOperation> OperationRow::operation() const
{
    if (!obstacle().isEmpty())
        return {};
    const OperationOffer &chosen = *offer();
    BulkOperation operation{.kind = chosen.kind};
    if (isTags(chosen.kind)) {
        operation.tags = tags();
    } else if (isLink(chosen.kind)) {
        operation.other = chosen.other;
        operation.otherId = value().toInteger();
        operation.otherName = m_context.store.record(*chosen.other, operation.otherId).title();
        if (operation.otherName.isEmpty())
            operation.otherName = qobject_cast<QComboBox *>(m_editor->input())->currentText();
    } else if (chosen.kind == BulkOperation::Kind::Note) {
        operation.text = value().toText();
    } else {
        operation.element = chosen.field.element;
        operation.value = value();
    }
    return operation;
}

void OperationRow::tell()
{
    const OperationOffer *chosen = offer();
    QString note;
    if (chosen && chosen->kind == BulkOperation::Kind::Set && obstacle().isEmpty() && !value().hasValue())
        note = tr("The field is emptied.");
    else if (chosen && chosen->kind == BulkOperation::Kind::Unlink && chosen->other->is(resources::Contacts))
        note = tr("With the last contact of a customer the service removes that customer, too.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    Q_EMIT changed();
}

void OperationRow::focusBox()
{
    m_box->setFocus();
}

} // namespace ticketeer
