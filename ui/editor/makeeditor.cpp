#include "makeeditor.h"

#include "dateedit.h"
#include "flagbox.h"
#include "longtextedit.h"
#include "lookupedit.h"
#include "momentedit.h"
#include "numberedit.h"
#include "picklistedit.h"
#include "textedit.h"

#include <QCoreApplication>

namespace ticketeer {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MakeEditor)
};

/// Lists that can be long are found by typing.
bool typedAhead(const QString &lookup)
{
    return lookup == resources::Users || lookup == resources::Customers || lookup == resources::Contacts ||
           lookup == resources::Products || lookup == resources::Tickets;
}

FieldEditor *editorFor(const FormField &field, QWidget *parent)
{
    if (!field.lookup.isEmpty()) {
        const bool ahead = typedAhead(field.lookup);
        auto *editor = new LookupEdit(ahead ? LookupEdit::Style::TypeAhead : LookupEdit::Style::Pick,
                                      !field.required, parent);
        editor->setPlaceholder(Words::tr("Type to search"));
        return editor;
    }
    if (field.pickList)
        return new PickListEdit(parent);
    switch (field.type) {
    case FieldType::Text:
        return new TextEdit(field.maxLength, parent);
    case FieldType::LongText:
        return new LongTextEdit(LongTextEdit::Form::Plain, field.maxLength, parent);
    case FieldType::Html:
        return new LongTextEdit(LongTextEdit::Form::Html, field.maxLength, parent);
    case FieldType::Integer:
        return new NumberEdit(false, parent);
    case FieldType::Decimal:
        return new NumberEdit(true, parent);
    case FieldType::Flag:
        return new FlagBox(field.label, field.custom, parent);
    case FieldType::Date:
        return new DateEdit(parent);
    case FieldType::Moment:
        return new MomentEdit(parent);
    }
    return new TextEdit(field.maxLength, parent);
}

} // namespace

void refillEditor(FieldEditor *editor, const FormField &field, const EditSession &session)
{
    if (auto *lookup = qobject_cast<LookupEdit *>(editor)) {
        lookup->setFallbackText(session.choiceText(field.element));
        lookup->setChoices(session.choices(field.element));
    } else if (auto *pick = qobject_cast<PickListEdit *>(editor)) {
        pick->setOptions(session.options(field.element));
    }
}

FieldEditor *makeEditor(const FormField &field, const EditSession &session, QWidget *parent)
{
    FieldEditor *editor = editorFor(field, parent);
    editor->setNames(field);
    refillEditor(editor, field, session);
    editor->load(session.value(field.element));
    return editor;
}

} // namespace ticketeer
