#include "recorddialogprivate.h"

#include "formdata.h"
#include "models/editsession.h"
#include "recordform.h"
#include "thing.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ticketeer {

RecordDialog::Private::Private(RecordDialog *dialog, Desk &handed, const Change &) : q(dialog), desk(handed)
{
}

RecordDialog::Private::~Private()
{
    // The form listens to the session.
    delete form;
}

void RecordDialog::Private::build()
{
    bar = new MessageBar(q);
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
    column->addWidget(scroll, 1);
    column->addWidget(line);
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
    connect(form, &RecordForm::userEdited, this, [this] { edited = true; });
    connect(form, &RecordForm::problemsShown, this, &Private::validate);

    const bool create = session->isCreate();
    q->setWindowTitle(create ? newThingTitle(session->resource()) : editThingTitle(start.base()));
    const QSize wanted(720, qBound(240, form->sizeHint().height() + 70, 720));
    if (!q->isVisible())
        q->resize(wanted);

    auto *data = new FormData(*session, desk.store, desk.workspace, form);
    connect(data, &FormData::staleBase, this, [this](const ApiError &error) {
        if (job || uncertain)
            return;
        const ErrorText text = explain(error, Doing::Opening, thing());
        bar->showMessage(MessageBar::Tone::Warning, tr("This may not be the newest state."), text.summary,
                         text.details);
    });
    data->start();
    setBusy(false, {});
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
    if (session->change().isEmpty())
        return tr("Nothing is changed yet.");
    return {};
}

void RecordDialog::Private::validate()
{
    if (job || looking)
        return;
    const QString reason = obstacle();
    save->setEnabled(reason.isEmpty());
    save->setToolTip(reason.toHtmlEscaped());
    save->setAccessibleDescription(reason);
    hint->setText(reason);
}

void RecordDialog::Private::setBusy(bool busy, const QString &what)
{
    if (busy) {
        focusBefore = q->focusWidget();
        hint->setText(what);
    }
    form->setEnabled(!busy);
    progress->setVisible(busy);
    save->setText(uncertain ? tr("&Save Again") : session->isCreate() ? tr("Crea&te") : tr("&Save"));
    cancel->setText(busy ? tr("S&top") : tr("&Cancel"));
    cancel->setEnabled(!looking);
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
    return edited && !session->change().isEmpty();
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
    if (job || looking)
        return;
    if (!obstacle().isEmpty()) {
        form->showAllProblems();
        form->focusProblem();
        return;
    }
    bar->clear();
    job = desk.workspace.save(wanted(), this, [this](const Outcome<Record> &outcome) {
        job.clear();
        if (outcome.ok())
            applied(outcome.value());
        else
            applyFailed(outcome.error());
    });
    setBusy(true, tr("Saving …"));
}

void RecordDialog::Private::applied(const Record &answer)
{
    const QStringList ignored = desk.workspace.unmet(wanted(), answer);
    QStringList labels;
    for (const QString &element : ignored)
        labels.append(form->labelOf(element));
    edited = false;
    uncertain = false;
    Q_EMIT q->saved(answer);
    if (labels.isEmpty()) {
        q->accept();
        return;
    }
    Change next = Change::update(answer);
    if (session->change().parent())
        next.setParent(*session->change().parent(), session->change().parentId());
    load(next);
    bar->showMessage(MessageBar::Tone::Warning,
                     tr("%1 was saved, but the service did not take everything over.").arg(thing()),
                     tr("It kept its own value for: %1. The form shows what it has now.")
                         .arg(QLocale().createSeparatedList(labels)));
}

void RecordDialog::Private::applyFailed(const ApiError &error)
{
    uncertain = error.outcomeUnknown;
    setBusy(false, {});
    bar->showError(explain(error, session->isCreate() ? Doing::Creating : Doing::Saving, thing()));
    if (uncertain)
        bar->addButton(tr("&Look Whether It Was Saved"), [this] { lookWhetherApplied(); });
}

void RecordDialog::Private::lookWhetherApplied()
{
    if (looking || job)
        return;
    looking = true;
    setBusy(true, tr("Looking …"));
    auto *check = new OutcomeCheck(desk.workspace, desk.store, wanted(), this);
    check->start([this, check](const Outcome<OutcomeCheck::Found> &outcome) {
        check->deleteLater();
        looking = false;
        if (!outcome.ok()) {
            setBusy(false, {});
            bar->showError(explain(outcome.error(), Doing::Opening, thing()));
            bar->addButton(tr("&Look Whether It Was Saved"), [this] { lookWhetherApplied(); });
            return;
        }
        if (const OutcomeCheck::Found found = outcome.value()) {
            applied(*found);
            return;
        }
        uncertain = false;
        setBusy(false, {});
        bar->showMessage(MessageBar::Tone::Info, tr("It was not saved. You can save it again."));
    });
}

} // namespace ticketeer
