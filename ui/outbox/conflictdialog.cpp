#include "conflictdialog.h"

#include "fieldchoice.h"
#include "models/valuewords.h"
#include "records/merge.h"
#include "store/outbox.h"
#include "store/recordstore.h"
#include "sync/pusher.h"
#include "sync/samevalue.h"
#include "window/desk.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

QLabel *plain(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ConflictDialog::ConflictDialog(Desk &desk, const OutboxEntry &entry, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_id(entry.id), m_summary(plain(this, u"conflictSummary"_s)),
      m_scroll(new QScrollArea(this)), m_others(plain(this, u"conflictOthers"_s)),
      m_hint(plain(this, u"conflictHint"_s))
{
    setObjectName(u"conflictDialog"_s);
    setSizeGripEnabled(true);
    build();
    load(entry);
    const auto about = [this](qint64 id) {
        if (id == m_id)
            follow();
    };
    connect(&desk.outbox, &Outbox::changed, this, about);
    connect(&desk.outbox, &Outbox::removed, this, about);
    resize(780, 480);
}

void ConflictDialog::build()
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto *allMine = new QPushButton(tr("All &Mine"), this);
    auto *allTheirs = new QPushButton(tr("All &Theirs"), this);
    allMine->setObjectName(u"allMine"_s);
    allTheirs->setObjectName(u"allTheirs"_s);
    for (QPushButton *button : {allMine, allTheirs})
        button->setAutoDefault(false);
    connect(allMine, &QPushButton::clicked, this, [this] {
        for (FieldChoice *choice : std::as_const(m_choices))
            choice->chooseMine();
    });
    connect(allTheirs, &QPushButton::clicked, this, [this] {
        for (FieldChoice *choice : std::as_const(m_choices))
            choice->chooseTheirs();
    });

    auto *box = new QDialogButtonBox(this);
    m_save = box->addButton(tr("&Save These Choices"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveChoices"_s);
    m_save->setDefault(true);
    QPushButton *edit = box->addButton(tr("&Edit Mine …"), QDialogButtonBox::ActionRole);
    edit->setObjectName(u"editMine"_s);
    edit->setAutoDefault(false);
    QPushButton *later = box->addButton(tr("Decide &Later"), QDialogButtonBox::RejectRole);
    later->setObjectName(u"decideLater"_s);
    later->setAutoDefault(false);
    connect(box, &QDialogButtonBox::accepted, this, &ConflictDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(edit, &QPushButton::clicked, this, &ConflictDialog::edit);

    auto *top = new QHBoxLayout;
    top->addWidget(m_summary, 1);
    top->addWidget(allMine);
    top->addWidget(allTheirs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->addLayout(top);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_others);
    column->addWidget(m_hint);
    column->addWidget(box);
}

void ConflictDialog::load(const OutboxEntry &entry)
{
    m_theirs = entry.theirs;
    setWindowTitle(tr("%1: Two Changes Meet").arg(entry.what));
    const QString who = entry.theirs->text(u"ModifierName");
    const QString meeting =
        who.isEmpty() ? tr("While you were editing %1, somebody else changed it, too.").arg(entry.what)
                      : tr("While you were editing %1, %2 changed it, too.").arg(entry.what, who);
    m_summary->setText(meeting + u' ' + tr("Nothing of yours has been written yet. Choose what is to stay."));
    Merge merged = merge(entry.change, *entry.theirs, sameValueIn(m_desk.store, *entry.theirs));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->setSpacing(8);
    m_choices.clear();
    // As a form has them; custom fields come last.
    const Resource &kind = entry.change.resource();
    const auto place = [&kind](const FieldConflict &conflict) {
        const int slot = kind.slot(conflict.element);
        return slot < 0 ? static_cast<int>(kind.fields.size()) : slot;
    };
    std::stable_sort(merged.conflicts.begin(), merged.conflicts.end(),
                     [&place](const FieldConflict &left, const FieldConflict &right) {
                         return place(left) < place(right);
                     });
    for (const FieldConflict &conflict : merged.conflicts) {
        auto *choice = new FieldChoice(conflict, entry.change.preview(), *entry.theirs, m_desk.store, inside);
        connect(choice, &FieldChoice::changed, this, &ConflictDialog::showObstacle);
        column->addWidget(choice);
        m_choices.append(choice);
    }
    column->addStretch(1);
    m_scroll->setWidget(inside);
    m_others->setText(others(entry, merged.theirs));
    m_others->setVisible(!m_others->text().isEmpty());
    showObstacle();
}

QString ConflictDialog::others(const OutboxEntry &entry, const QList<FieldEdit> &theirs) const
{
    const Resource &kind = entry.change.resource();
    QStringList changes;
    for (const FieldEdit &edit : theirs) {
        const auto asked = [&edit, &kind](const FieldChoice *choice) {
            const Field *field = kind.field(choice->element());
            return choice->element() == edit.element || (field && field->name == edit.element);
        };
        // What is asked above needs no note.
        if (std::any_of(m_choices.cbegin(), m_choices.cend(), asked))
            continue;
        const QString label =
            fieldLabel(kind, edit.element, m_desk.store, entry.theirs->integer(u"TicketTypeID"));
        if (isLongText(kind, edit.element, edit.after)) {
            changes.append(label);
            continue;
        }
        const auto words = [&](const Value &value, const Record &context) {
            const QString text = valueWords(kind, edit.element, value, context, m_desk.store);
            return text.isEmpty() ? tr("(empty)") : text;
        };
        changes.append(
            tr("%1: %2 → %3")
                .arg(label, words(edit.before, entry.change.base()), words(edit.after, *entry.theirs)));
    }
    return changes.isEmpty() ? QString()
                             : tr("Others also changed, and it stays so: %1").arg(changes.join(u"; "_s));
}

void ConflictDialog::showObstacle()
{
    QStringList open;
    for (const FieldChoice *choice : std::as_const(m_choices)) {
        if (!choice->isDecided())
            open.append(choice->label());
    }
    m_save->setEnabled(open.isEmpty());
    m_hint->setText(open.isEmpty() ? QString()
                                   : tr("Still to choose: %1").arg(QLocale().createSeparatedList(open)));
    m_save->setAccessibleDescription(m_hint->text());
    m_save->setToolTip(m_hint->text().toHtmlEscaped());
}

void ConflictDialog::follow()
{
    const std::optional<OutboxEntry> entry = m_desk.outbox.entry(m_id);
    const bool asks = entry && entry->state == OutboxEntry::State::Conflict &&
                      entry->question == OutboxEntry::Question::Fields && entry->theirs;
    if (!asks)
        QDialog::reject();
    else if (!(entry->theirs == m_theirs))
        load(*entry);
}

void ConflictDialog::accept()
{
    if (!m_save->isEnabled())
        return;
    QHash<QString, Value> choices;
    for (const FieldChoice *choice : std::as_const(m_choices)) {
        if (choice->keepsMine())
            choices.insert(choice->element(), choice->mine());
    }
    // The entry moves on by this: there is nothing to follow any more.
    m_desk.outbox.disconnect(this);
    m_desk.pusher.resolve(m_id, choices);
    QDialog::accept();
}

void ConflictDialog::edit()
{
    const qint64 id = m_id;
    QDialog::reject();
    m_desk.editEntry(id);
}

} // namespace ticketeer
