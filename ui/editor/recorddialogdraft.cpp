// What is typed in a RecordDialog, as a draft.
#include "recorddialogprivate.h"

#include "drafts/draftkeeper.h"
#include "drafts/draftkey.h"
#include "drafts/draftnotice.h"
#include "drafts/statesdialog.h"
#include "models/editsession.h"
#include "models/valuewords.h"
#include "outbox/entrytext.h"
#include "recordform.h"
#include "records/merge.h"
#include "store/outbox.h"
#include "store/recordstore.h"

#include <QApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr qsizetype MostLabels = 5;

} // namespace

void RecordDialog::Private::begin(const Change &start, const QString &draftKey)
{
    useKey(draftKey);
    // Where the user goes next belongs to the draft, too.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now && form && form->isAncestorOf(now) && keeper->kept() && !placeWhenShown)
            keepDraft();
    });
    if (const std::optional<Draft> kept = keeper->kept())
        restore(*kept);
    else
        load(start);
}

void RecordDialog::Private::useKey(const QString &draftKey)
{
    delete keeper;
    keeper = new DraftKeeper(desk.drafts, draftKey, this);
    connect(keeper, &DraftKeeper::brought, this, [this](const Draft &draft) {
        if (!watch)
            restore(draft);
    });
    connect(keeper, &DraftKeeper::thrownAway, this, [this] {
        if (!watch)
            q->QDialog::done(Rejected);
    });
}

void RecordDialog::Private::keepDraft()
{
    // What is on its way is in the outbox.
    if (watch)
        return;
    if (!hasEdits()) {
        if (keeper->kept())
            keeper->forget();
        return;
    }
    keepDraft(session->change());
}

void RecordDialog::Private::keepDraft(const Change &change)
{
    Draft draft;
    draft.title = entryName(change);
    draft.change = change;
    draft.view = form->place();
    keepFiles(draft.view);
    if (replaces)
        draft.view.insert(EntryInView, replaces);
    keeper->keep(draft);
}

void RecordDialog::Private::restore(const Draft &draft)
{
    load(draft.change);
    takeFiles(draft.view);
    edited = true;
    const QString news = meanwhile(draft);
    session->catchUp();
    form->goTo(draft.view);
    if (!q->isVisible())
        placeWhenShown = draft.view;
    notice->tell(draft.changedAt, news);
    validate();
}

QString RecordDialog::Private::meanwhile(const Draft &draft) const
{
    const Change &change = draft.change;
    const Record now = desk.store.record(change.resource(), change.id());
    if (change.isCreate() || now.isNull())
        return {};
    QStringList labels;
    for (const FieldEdit &edit : merge(change, now).theirs)
        labels.append(fieldLabel(change.resource(), edit.element, desk.store, now.integer(u"TicketTypeID")));
    labels.removeDuplicates();
    if (labels.isEmpty())
        return {};
    if (labels.size() > MostLabels)
        labels = labels.first(MostLabels) << u"…"_s;
    return tr("Changed meanwhile: %1.").arg(QLocale().createSeparatedList(labels));
}

Change RecordDialog::Private::fresh() const
{
    if (const std::optional<OutboxEntry> entry = desk.outbox.entry(replaces); replaces && entry)
        return entry->change;
    const Change change = session->change();
    if (change.isCreate())
        return begun;
    Change again = Change::update(change.base());
    if (change.parent())
        again.setParent(*change.parent(), change.parentId());
    return again;
}

void RecordDialog::Private::discardDraft()
{
    keeper->forget();
    edited = false;
    notice->hide();
    takeFiles({});
    load(fresh());
}

void RecordDialog::Private::showStates()
{
    keepDraft();
    (new StatesDialog(desk, keeper->key(), q))->open();
}

void RecordDialog::Private::askWhetherToKeep()
{
    if (question)
        return;
    // Already, whatever the answer will be, or if none comes.
    keepDraft();
    auto *asked = new QMessageBox(QMessageBox::Question, q->windowTitle(),
                                  tr("What you changed here has not been saved."), QMessageBox::NoButton, q);
    question = asked;
    asked->setObjectName(u"discardQuestion"_s);
    asked->setAttribute(Qt::WA_DeleteOnClose);
    asked->setTextFormat(Qt::PlainText);
    asked->setInformativeText(tr("A draft is there again when you edit this the next time."));
    const auto add = [asked](const QString &text, QMessageBox::ButtonRole role, const QString &name) {
        QPushButton *button = asked->addButton(text, role);
        button->setObjectName(name);
        return button;
    };
    QPushButton *keep = add(tr("Keep as &Draft"), QMessageBox::AcceptRole, u"keepDraftButton"_s);
    const QPushButton *discard = add(tr("D&iscard"), QMessageBox::DestructiveRole, u"discardButton"_s);
    QPushButton *stay = add(tr("&Keep Editing"), QMessageBox::RejectRole, u"keepEditingButton"_s);
    asked->setDefaultButton(keep);
    asked->setEscapeButton(stay);
    connect(keep, &QPushButton::clicked, q, &RecordDialog::keepAsDraft);
    connect(discard, &QPushButton::clicked, this, [this] {
        keeper->forget();
        q->QDialog::done(Rejected);
    });
    asked->open();
}

} // namespace ticketeer
