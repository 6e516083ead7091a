#include "recorddialogprivate.h"

#include "drafts/draftkeeper.h"
#include "drafts/draftkey.h"
#include "drafts/draftnotice.h"
#include "files/filetray.h"
#include "formdata.h"
#include "models/editsession.h"
#include "outbox/entrytext.h"
#include "outbox/entrywindows.h"
#include "recordform.h"
#include "settings/keys.h"
#include "store/outbox.h"
#include "sync/pusher.h"
#include "sync/workspace.h"
#include "thing.h"
#include "window/plaintip.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int TitleBarHeight = 40;

} // namespace

RecordDialog::Private::Private(RecordDialog *dialog, Desk &handed, const Change &start)
    : q(dialog), desk(handed), newTicket(start.isCreate() && start.resource().is(resources::Tickets)),
      begun(start)
{
}

RecordDialog::Private::~Private()
{
    // The form listens to the session.
    delete form;
    desk.pusher.setHeld(replaces, false);
}

void RecordDialog::Private::build()
{
    bar = new MessageBar(q);
    notice = new DraftNotice(q);
    notice->setContentsMargins(16, 8, 16, 0);
    connect(notice, &DraftNotice::statesRequested, this, &Private::showStates);
    connect(notice, &DraftNotice::discardRequested, this, &Private::discardDraft);
    scroll = new QScrollArea(q);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    hint = new QLabel(q);
    hint->setObjectName(u"saveHint"_s);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    progress = new QProgressBar(q);
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    progress->setFixedSize(90, 6);
    progress->setAccessibleName(tr("Saving"));
    progress->hide();
    save = new QPushButton(q);
    save->setObjectName(u"saveButton"_s);
    save->setDefault(true);
    cancel = new QPushButton(q);
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 10, 16, 12);
    buttons->addWidget(hint, 1);
    buttons->addWidget(progress);
    auto *box = new QDialogButtonBox(q);
    box->addButton(save, QDialogButtonBox::AcceptRole);
    box->addButton(cancel, QDialogButtonBox::RejectRole);
    buttons->addWidget(box);
    auto *line = new QFrame(q);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);

    auto *column = new QVBoxLayout(q);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(notice);
    column->addWidget(scroll, 1);
    column->addWidget(line);
    if (newTicket)
        buildTicketParts(column);
    column->addLayout(buttons);

    connect(save, &QPushButton::clicked, this, &Private::apply);
    connect(cancel, &QPushButton::clicked, q, &QDialog::reject);
    for (const auto key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter, Qt::CTRL | Qt::Key_S}) {
        auto *shortcut = new QShortcut(QKeySequence(key), q);
        connect(shortcut, &QShortcut::activated, save, &QPushButton::click);
    }
}

void RecordDialog::Private::load(const Change &start)
{
    delete form;
    session = std::make_unique<EditSession>(desk.store, start);
    session->setMe(desk.workspace.me());
    session->setBelowOutbox(replaces != 0);
    QStringList hidden;
    if (start.isCreate() && start.parent())
        hidden.append(QString(start.parent()->id));
    form = new RecordForm(*session, hidden);
    QStringList tags;
    for (const Record &ticket :
         session->resource().is(resources::Tickets) ? desk.store.all(session->resource()) : QList<Record>())
        tags += ticket.tags().value_or(QStringList());
    tags.removeDuplicates();
    tags.sort(Qt::CaseInsensitive);
    form->setKnownTags(tags);
    scroll->setWidget(form);
    connect(form, &RecordForm::userEdited, this, [this] {
        edited = true;
        // Whoever goes straight on to the button must not find it asleep until the form has looked at itself.
        if (!save->isEnabled())
            validate();
        keepDraft();
    });
    connect(form, &RecordForm::problemsShown, this, &Private::validate);

    const bool create = session->isCreate();
    q->setWindowTitle(create ? newThingTitle(session->resource()) : editThingTitle(start.base()));
    const QSize wanted(720, qBound(240, form->sizeHint().height() + 70, 720));
    // On a small or much enlarged screen the buttons must stay on it.
    if (!q->isVisible())
        q->resize(wanted.boundedTo(q->screen()->availableSize() - QSize(0, TitleBarHeight)));

    auto *data = new FormData(*session, desk.store, desk.workspace, form);
    connect(data, &FormData::staleBase, this, [this](const ApiError &error) {
        if (watch)
            return;
        const ErrorText text = explain(error, Doing::Opening, thing());
        bar->showMessage(MessageBar::Tone::Warning, tr("This may not be the newest state."), text.summary,
                         text.details);
    });
    data->start();
    followTitle();
    setBusy(false);
    form->focusFirst();
}

QString RecordDialog::Private::obstacle() const
{
    QStringList needed;
    QStringList wrong;
    for (const Problem &problem : session->problems()) {
        if (!problem.warning)
            (problem.kind == Problem::Kind::Required ? needed : wrong).append(form->labelOf(problem.element));
    }
    wrong.removeDuplicates();
    if (!needed.isEmpty())
        return tr("Still needed: %1").arg(QLocale().createSeparatedList(needed));
    if (!wrong.isEmpty())
        return tr("Please mend: %1").arg(QLocale().createSeparatedList(wrong));
    if (session->change().isEmpty() && !form->hasBegunTag())
        return tr("Nothing is changed yet.");
    return tray && session->isCreate() ? tray->obstacle() : QString();
}

void RecordDialog::Private::validate()
{
    if (watch)
        return;
    const QString reason = obstacle();
    save->setEnabled(reason.isEmpty());
    save->setToolTip(plainTip(reason));
    save->setAccessibleDescription(reason);
    hint->setText(reason);
}

void RecordDialog::Private::setBusy(bool busy)
{
    if (busy) {
        focusBefore = q->focusWidget();
        hint->setText(tr("Saving …"));
    }
    form->setEnabled(!busy);
    if (parts)
        parts->setEnabled(!busy);
    progress->setVisible(busy);
    save->setText(session->isCreate() ? tr("Crea&te") : tr("&Save"));
    cancel->setText(busy ? tr("Continue in the &Background") : tr("&Cancel"));
    if (busy) {
        save->setEnabled(false);
    } else {
        validate();
        if (focusBefore)
            focusBefore->setFocus();
    }
}

bool RecordDialog::Private::hasEdits() const
{
    return edited && (!session->change().isEmpty() || form->hasBegunTag());
}

QString RecordDialog::Private::thing() const
{
    return session->isCreate() ? newThingName(session->resource()) : thingName(session->change().base());
}

Change RecordDialog::Private::wanted() const
{
    Change change = session->change();
    // A contact is made below its customer: the route, not the body, says whose it is (reference C.3).
    const qint64 customer = change.resource().is(resources::Contacts) && change.isCreate() && !change.parent()
                                ? session->value(u"OrganizationID").toInteger()
                                : 0;
    if (customer)
        change.setParent(resource(resources::Customers), customer);
    return change;
}

void RecordDialog::Private::apply()
{
    if (watch)
        return;
    form->endTag();
    if (!obstacle().isEmpty()) {
        form->showAllProblems();
        form->focusProblem();
        return;
    }
    bar->clear();
    qint64 entry = 0;
    desk.drafts.together([&] {
        entry = handOver(wanted());
        handOverFiles(session->isCreate() && replaces ? replaces : entry);
        keeper->forget();
    });
    // Whoever tells about entries leaves this one to us.
    q->setProperty(EntryProperty, entry);
    follow(entry);
    setBusy(true);
    Q_EMIT q->handedOver(entry);
}

qint64 RecordDialog::Private::handOver(const Change &change)
{
    if (newTicket && session->isCreate())
        desk.settings.set(keys::LastTicketType, session->value(u"TicketTypeID").toInteger());
    if (replaces && desk.pusher.replace(replaces, change))
        return replaces;
    const std::optional<OutboxEntry> sent = desk.outbox.entry(replaces);
    const Record now = sent ? desk.store.record(change.resource(), sent->serverId) : Record();
    if (now.isNull() || !change.isCreate())
        return desk.pusher.save(change, {.what = entryName(change)});
    // It was created while it was being edited: what is different by now is a change of what was created.
    Change rest = Change::update(now);
    if (change.parent())
        rest.setParent(*change.parent(), change.parentId());
    for (const FieldEdit &edit : change.edits())
        rest.set(edit.element, edit.after);
    if (change.tags())
        rest.setTags(*change.tags());
    return desk.pusher.save(rest, {.what = entryName(rest)});
}

void RecordDialog::Private::follow(qint64 entry)
{
    watch = new EntryWatch(entry, desk, this);
    connect(watch, &EntryWatch::done, this, [this](qint64 id) {
        stopFollowing();
        const std::optional<OutboxEntry> done = desk.outbox.entry(id);
        const qint64 record = done ? std::max(done->serverId, done->change.id()) : 0;
        applied(desk.store.record(session->resource(), record), done ? done->ignored : QStringList());
    });
    connect(watch, &EntryWatch::refused, this, [this](qint64 id) {
        stopFollowing();
        const std::optional<OutboxEntry> refused = desk.outbox.entry(id);
        const ErrorText why = refused ? EntryText(desk).explanation(*refused) : ErrorText();
        // The text is here again; what was edited from the outbox stays there, too.
        desk.drafts.together([&] {
            // In this order: as long as it is in the outbox, the form shows nothing that differs from it.
            if (id != replaces)
                desk.pusher.discard(id);
            keepDraft();
        });
        applyFailed(why);
    });
    connect(watch, &EntryWatch::asks, this, [this](qint64 id) {
        stopFollowing();
        q->QDialog::done(Accepted);
        desk.decide(id);
    });
    connect(watch, &EntryWatch::waits, this, &Private::leave);
}

void RecordDialog::Private::stopFollowing()
{
    // It may be what called us.
    watch->deleteLater();
    watch.clear();
}

void RecordDialog::Private::leave()
{
    const auto entry = q->property(EntryProperty).toLongLong();
    stopFollowing();
    q->QDialog::done(Accepted);
    desk.tellWaiting(entry);
}

void RecordDialog::Private::applied(const Record &answer, const QStringList &ignored)
{
    QStringList labels;
    for (const QString &element : ignored)
        labels.append(form->labelOf(element));
    edited = false;
    desk.pusher.setHeld(std::exchange(replaces, 0), false);
    Q_EMIT q->saved(answer);
    if (labels.isEmpty() || answer.isNull()) {
        q->accept();
        return;
    }
    Change next = Change::update(answer);
    if (session->change().parent())
        next.setParent(*session->change().parent(), session->change().parentId());
    useKey(ticketeer::draftKey(next));
    load(next);
    bar->showMessage(MessageBar::Tone::Warning,
                     tr("%1 was saved, but the service did not take everything over.").arg(thing()),
                     tr("It kept its own value for: %1. The form shows what it has now.")
                         .arg(QLocale().createSeparatedList(labels)));
}

void RecordDialog::Private::applyFailed(const ErrorText &why)
{
    setBusy(false);
    bar->showError(why);
}

void RecordDialog::Private::edits(const OutboxEntry &entry)
{
    desk.pusher.setHeld(replaces, true);
    if (tray && !keeper->kept())
        tray->setFiles(waitingFiles(entry.id));
    const ErrorText why = EntryText(desk).explanation(entry);
    if (!why.summary.isEmpty())
        bar->showMessage(entry.needsUser() ? MessageBar::Tone::Warning : MessageBar::Tone::Info, why.summary,
                         why.advice, why.details);
    validate();
}

} // namespace ticketeer
