#include "replybox.h"

#include "drafts/draftnotice.h"
#include "drafts/replydraft.h"
#include "drafts/textplace.h"
#include "editor/flowlayout.h"
#include "editor/plainhtml.h"
#include "editor/tagedit.h"
#include "editor/thing.h"
#include "records/ticket.h"
#include "store/outbox.h"
#include "store/recordstore.h"
#include "sync/pusher.h"
#include "window/desk.h"
#include "window/icons.h"
#include "window/messagebar.h"
#include "window/plaintip.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int FewestLines = 3;
constexpr int MostLines = 10;

} // namespace

ReplyBox::ReplyBox(qint64 ticketId, Desk &desk, QWidget *parent)
    : QFrame(parent), m_ticketId(ticketId), m_desk(desk), m_bar(new MessageBar(this)),
      m_notice(new DraftNotice(this)), m_draft(new ReplyDraft(ticketId, desk, *m_notice, this)),
      m_internal(new QRadioButton(tr("Inter&nal note"), this)),
      m_public(new QRadioButton(tr("Repl&y to the customer"), this)), m_who(new QLabel(this)),
      m_text(new QPlainTextEdit(this)), m_controls(new QWidget(this)), m_type(new QComboBox(m_controls)),
      m_minutes(new QSpinBox(m_controls)), m_attach(new QToolButton(m_controls)),
      m_send(new QPushButton(m_controls)), m_fileRow(new QWidget(this)),
      m_fileFlow(new FlowLayout(m_fileRow, 4))
{
    setObjectName(u"replyBox"_s);
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(u"replyText"_s);
    m_text->setAccessibleName(tr("Your text"));
    m_text->setTabChangesFocus(true);
    const int line = m_text->fontMetrics().lineSpacing();
    m_text->setFixedHeight(line * FewestLines + 10);
    m_fileRow->hide();
    buildControls();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 10);
    column->setSpacing(6);
    column->addWidget(m_bar);
    column->addWidget(m_notice);
    column->addWidget(buildAudience());
    column->addWidget(m_text);
    column->addWidget(m_fileRow);
    column->addWidget(m_controls);
    QWidget *before = m_internal;
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_public, m_text, m_type, m_minutes, m_attach, m_send}) {
        setTabOrder(before, next);
        before = next;
    }

    for (const auto key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &ReplyBox::send);
    }
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const int lines = std::clamp(m_text->document()->blockCount() + 1, FewestLines, MostLines);
        m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * lines + 10);
        showAudience();
    });
    connect(m_public, &QRadioButton::toggled, this, &ReplyBox::showAudience);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReplyBox::keep);
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &ReplyBox::keep);
    connect(m_public, &QRadioButton::toggled, this, &ReplyBox::keep);
    connect(m_minutes, &QSpinBox::valueChanged, this, &ReplyBox::keep);
    connect(m_type, &QComboBox::activated, this, [this] {
        m_wantedType = m_type->currentData().toLongLong();
        keep();
    });
    connect(m_draft, &ReplyDraft::brought, this, &ReplyBox::fill);
    connect(m_draft, &ReplyDraft::discarded, this, &ReplyBox::stopEditing);
    connect(&desk.store, &RecordStore::changed, this,
            [this](const Resource *changed, const QList<qint64> &ids) {
                if (changed->is(resources::ActionTypes))
                    showTypes();
                else if (changed->is(resources::Tickets) && ids.contains(m_ticketId))
                    showAudience();
            });
    connect(&desk.outbox, &Outbox::changed, this, &ReplyBox::followEdited);
    connect(&desk.outbox, &Outbox::removed, this, &ReplyBox::followEdited);
    m_internal->setChecked(true);
    showTypes();
    showAudience();
    m_draft->start();
}

ReplyBox::~ReplyBox()
{
    setEdited(0);
}

QWidget *ReplyBox::buildAudience()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(14);
    m_internal->setObjectName(u"internalChoice"_s);
    m_public->setObjectName(u"publicChoice"_s);
    m_internal->setIcon(icon("private"_L1));
    m_public->setIcon(icon("public"_L1));
    m_internal->setAccessibleName(tr("Internal note"));
    m_public->setAccessibleName(tr("Reply to the customer"));
    m_who->setTextFormat(Qt::PlainText);
    m_who->setObjectName(u"whoCanRead"_s);
    m_who->setForegroundRole(QPalette::PlaceholderText);
    m_who->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->addWidget(m_internal);
    line->addWidget(m_public);
    line->addWidget(m_who, 1);
    return row;
}

void ReplyBox::buildControls()
{
    m_type->setObjectName(u"replyType"_s);
    m_type->setAccessibleName(tr("Kind of entry"));
    m_type->setToolTip(tr("Kind of entry"));
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_minutes->setObjectName(u"replyMinutes"_s);
    m_minutes->setAccessibleName(tr("Time spent in minutes"));
    m_minutes->setToolTip(tr("Time spent"));
    m_minutes->setRange(0, 100'000);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setSpecialValueText(tr("No time"));
    m_attach->setObjectName(u"attachButton"_s);
    m_attach->setIcon(icon("attach"_L1));
    m_attach->setText(tr("Attach files"));
    m_attach->setAccessibleName(tr("Attach files"));
    m_attach->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_attach->setAutoRaise(true);
    connect(m_attach, &QToolButton::clicked, this, &ReplyBox::chooseFiles);
    m_send->setObjectName(u"sendButton"_s);
    m_send->setIcon(icon("send"_L1));
    m_send->setAutoDefault(false);
    connect(m_send, &QPushButton::clicked, this, &ReplyBox::send);
    auto *line = new QHBoxLayout(m_controls);
    line->setContentsMargins({});
    line->addWidget(m_type);
    line->addWidget(m_minutes);
    line->addWidget(m_attach);
    line->addStretch();
    line->addWidget(m_send);
}

bool ReplyBox::isPublic() const
{
    return m_public->isChecked();
}

bool ReplyBox::hasText() const
{
    return !m_text->toPlainText().trimmed().isEmpty() || !m_files.isEmpty();
}

void ReplyBox::startReply()
{
    m_public->setChecked(true);
    m_text->setFocus();
}

void ReplyBox::startNote()
{
    m_internal->setChecked(true);
    m_text->setFocus();
}

void ReplyBox::showTypes()
{
    const qint64 chosen = m_wantedType ? m_wantedType : m_type->currentData().toLongLong();
    QList<Record> types = m_desk.store.all(resource(resources::ActionTypes));
    std::sort(types.begin(), types.end(), [](const Record &left, const Record &right) {
        return left.integer(u"Position") < right.integer(u"Position");
    });
    m_type->clear();
    for (const Record &type : types)
        m_type->addItem(type.title(), type.id());
    m_type->setCurrentIndex(std::max(0, m_type->findData(chosen)));
    m_type->setVisible(!types.isEmpty());
}

QString ReplyBox::readers() const
{
    if (!isPublic())
        return tr("Only agents will read this.");
    const Record ticket = m_desk.store.record(resource(resources::Tickets), m_ticketId);
    const QString names = contactNames(ticket).isEmpty() ? customerNames(ticket) : contactNames(ticket);
    QString text = names.isEmpty() ? tr("Customers can read this.") : tr("%1 can read this.").arg(names);
    if (!ticket.isNull() && !ticket.flag(u"IsVisibleOnPortal"))
        text += u' ' + tr("The ticket itself is not visible to customers.");
    return text;
}

void ReplyBox::showAudience()
{
    const QString who = readers();
    m_who->setText(who);
    m_who->setToolTip(plainTip(who));
    m_send->setText(isPublic() ? tr("&Send to the customer") : tr("Add for agents &only"));
    m_send->setAccessibleDescription(who);
    m_send->setToolTip(plainTip(tr("Ctrl+Enter. %1").arg(who)));
    m_send->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
    m_text->setPlaceholderText(isPublic() ? tr("Write to the customer") : tr("Write a note for agents"));
}

void ReplyBox::chooseFiles()
{
    const QPointer<ReplyBox> self(this);
    m_desk.askOpenFiles(this, [self](const QStringList &files) {
        if (!self)
            return;
        self->m_files += files;
        self->m_files.removeDuplicates();
        self->showFiles();
        self->keep();
    });
}

void ReplyBox::showFiles()
{
    while (QLayoutItem *item = m_fileFlow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &file : std::as_const(m_files)) {
        const QString name = QFileInfo(file).fileName();
        QWidget *chip = makeChip(name, tr("Do not attach %1").arg(name), m_fileRow);
        connect(chip->findChild<QToolButton *>(), &QToolButton::clicked, this, [this, file] {
            m_files.removeAll(file);
            showFiles();
            showAudience();
            keep();
        });
        m_fileFlow->addWidget(chip);
        chip->show();
    }
    m_fileRow->setVisible(!m_files.isEmpty());
}

Change ReplyBox::change() const
{
    Change change = Change::create(resource(resources::Actions), &resource(resources::Tickets), m_ticketId);
    change.set(u"Description", Value::of(htmlFromPlain(m_text->toPlainText())));
    change.set(u"IsVisibleOnPortal", Value::of(isPublic()));
    if (const qint64 type = m_type->currentData().toLongLong())
        change.set(u"ActionTypeID", Value::of(type));
    if (m_minutes->value() > 0) {
        change.set(u"TimeSpent", Value::of(qint64(m_minutes->value())));
        change.set(u"DateStarted",
                   Value::of(QDateTime::currentDateTimeUtc().addSecs(-60 * m_minutes->value())));
    }
    return change;
}

qint64 ReplyBox::newestSeen() const
{
    qint64 newest = 0;
    for (const Record &action :
         m_desk.store.children(resource(resources::Tickets), m_ticketId, resource(resources::Actions)))
        newest = std::max(newest, action.id());
    return newest;
}

void ReplyBox::send()
{
    if (!m_send->isEnabled())
        return;
    const Change wanted = change();
    const QString what = thingName(m_desk.store.record(resource(resources::Tickets), m_ticketId));
    bool handedOver = true;
    m_desk.drafts.together([&] {
        qint64 entry = m_edited;
        if (!entry)
            entry = m_desk.pusher.save(wanted, {.what = what, .seenAction = newestSeen()});
        else if (!m_desk.pusher.replace(entry, wanted))
            handedOver = false; // just now it left; followEdited() says so
        if (!handedOver)
            return;
        uploadFor(entry, what);
        empty();
    });
    if (!handedOver)
        return;
    m_text->setFocus();
    Q_EMIT sent();
}

void ReplyBox::uploadFor(qint64 entry, const QString &what)
{
    // The action goes by its entry's number until the service has given it one of its own.
    Record action(resource(resources::Actions));
    action.setValue(action.resource().id, Value::of(-entry));
    action.setValue(u"TicketID", Value::of(m_ticketId));
    for (const QString &file : std::as_const(m_files))
        m_desk.pusher.upload(action, file, {.what = what, .after = entry});
}

void ReplyBox::empty()
{
    m_bar->clear();
    fill({});
    keep();
}

void ReplyBox::edit(const OutboxEntry &entry)
{
    m_text->setFocus();
    if (m_edited == entry.id)
        return;
    if (hasText()) {
        tellOtherText();
        return;
    }
    const Record action = entry.change.preview();
    ReplyContent waiting;
    waiting.text = plainFromHtml(action.text(u"Description"));
    waiting.isPublic = action.flag(u"IsVisibleOnPortal");
    waiting.type = action.integer(u"ActionTypeID");
    waiting.minutes = static_cast<int>(std::min<qint64>(action.integer(u"TimeSpent"), m_minutes->maximum()));
    waiting.entry = entry.id;
    fill(waiting);
    m_text->moveCursor(QTextCursor::End);
}

void ReplyBox::tellEditing()
{
    m_bar->showMessage(MessageBar::Tone::Info, tr("You are editing what has not been sent yet."),
                       tr("Sending puts this in its place."));
    m_bar->addButton(tr("Leave It As It Was"), [this] { stopEditing(); });
}

void ReplyBox::tellOtherText()
{
    m_bar->showMessage(MessageBar::Tone::Info, tr("There is another text here."),
                       tr("Send it or clear it first; then edit the one that waits."));
}

void ReplyBox::goOnWith(const Draft &draft)
{
    m_text->setFocus();
    if (draft.key == m_draft->key())
        return; // it stands here
    if (hasText())
        tellOtherText();
    else
        m_draft->adopt(draft);
}

ReplyContent ReplyBox::content() const
{
    ReplyContent content;
    content.text = m_text->toPlainText();
    content.place = textPlace(m_text);
    content.files = m_files;
    content.type = m_type->currentData().toLongLong();
    content.minutes = m_minutes->value();
    content.isPublic = isPublic();
    content.entry = m_edited;
    return content;
}

void ReplyBox::keep()
{
    if (!m_filling)
        m_draft->keep(content(), change());
}

void ReplyBox::fill(const ReplyContent &content)
{
    const QScopedValueRollback filling(m_filling, true);
    const std::optional<OutboxEntry> entry = m_desk.outbox.entry(content.entry);
    setEdited(entry && entry->isUnsent() ? content.entry : 0);
    m_text->setPlainText(content.text);
    goToTextPlace(m_text, content.place);
    m_minutes->setValue(content.minutes);
    // What is written anew is a note, unless chosen otherwise.
    (content.isPublic ? m_public : m_internal)->setChecked(true);
    m_wantedType = content.type;
    showTypes();
    m_files = content.files;
    showFiles();
    showAudience();
    if (m_edited)
        tellEditing();
}

void ReplyBox::stopEditing()
{
    empty();
    m_text->setFocus();
}

void ReplyBox::setEdited(qint64 entry)
{
    if (entry == m_edited)
        return;
    m_desk.pusher.setHeld(std::exchange(m_edited, entry), false);
    if (entry)
        m_desk.pusher.setHeld(entry, true);
}

void ReplyBox::followEdited(qint64 id)
{
    if (id != m_edited || !m_edited)
        return;
    const std::optional<OutboxEntry> entry = m_desk.outbox.entry(id);
    if (entry && entry->isUnsent())
        return;
    setEdited(0);
    if (entry)
        m_bar->showMessage(MessageBar::Tone::Warning, tr("It was sent meanwhile, as it was before."),
                           tr("What stands here would be sent as another entry."));
    else
        m_bar->clear();
}

} // namespace ticketeer
