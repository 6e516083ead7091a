#include "replybox.h"

#include "drafts/draftnotice.h"
#include "drafts/replydraft.h"
#include "drafts/textplace.h"
#include "files/filetray.h"
#include "models/placeholders.h"
#include "reply/audience.h"
#include "reply/controlrow.h"
#include "reply/mailline.h"
#include "reply/replyparcel.h"
#include "reply/sendandbutton.h"
#include "store/outbox.h"
#include "store/recordstore.h"
#include "sync/workspace.h"
#include "window/desk.h"
#include "window/icons.h"
#include "window/messagebar.h"
#include "window/plaintip.h"
#include "writing/composer.h"
#include "writing/formatbar.h"
#include "writing/richedit.h"
#include "writing/timebox.h"

#include <QComboBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int FewestLines = 3;
constexpr int MostLines = 12;

} // namespace

ReplyBox::ReplyBox(qint64 ticketId, Desk &desk, QWidget *parent)
    : QFrame(parent), m_ticketId(ticketId), m_desk(desk), m_bar(new MessageBar(this)),
      m_notice(new DraftNotice(this)), m_draft(new ReplyDraft(ticketId, desk, *m_notice, this)),
      m_edited(desk, this), m_time(&QDateTime::currentDateTimeUtc, this),
      m_audience(new ReplyAudience(ticketId, desk, this)), m_composer(new Composer(desk.writing, this)),
      m_files(new FileTray(desk, this)), m_mail(new MailLine(this)), m_controls(new ControlRow(this)),
      m_type(new QComboBox(m_controls)), m_send(new QPushButton(m_controls)),
      m_sendAnd(new SendAndButton(ticketId, desk, m_controls))
{
    setObjectName(u"replyBox"_s);
    setFrameShape(QFrame::StyledPanel);
    buildWriting();
    buildFiles();
    buildControls();
    buildKeys();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 10);
    column->setSpacing(6);
    for (QWidget *part : std::initializer_list<QWidget *>{m_bar, m_notice, m_audience, m_composer, m_files,
                                                          m_mail, m_controls})
        column->addWidget(part);
    listen();
    showTypes();
    fill({.isPublic = m_audience->remembered()});
    m_draft->start();
}

ReplyBox::~ReplyBox() = default;

void ReplyBox::buildWriting()
{
    m_composer->setVisibleLines(FewestLines, MostLines);
    m_composer->setCompact();
    m_composer->setValues([this] {
        return placeholderValues(m_desk.store, m_ticketId, m_desk.workspace.me(), QDate::currentDate(),
                                 QLocale());
    });
    connect(m_composer, &Composer::edited, this, [this] {
        m_files->followText();
        showSending();
        keep();
    });
    connect(m_composer->edit(), &QTextEdit::cursorPositionChanged, this, &ReplyBox::keep);
}

void ReplyBox::buildFiles()
{
    m_files->watch(this);
    m_files->usePicturesIn([this](const QImage &picture) { m_composer->insertImage(picture); },
                           [this](const QString &name) { return m_composer->hasPicture(name); });
    connect(m_composer, &Composer::filesDropped, m_files, &FileTray::add);
    connect(m_composer, &Composer::imageAdded, m_files, &FileTray::addPicture);
    connect(m_composer, &Composer::attachRequested, m_files, &FileTray::choose);
    connect(m_files, &FileTray::edited, this, [this] {
        showSending();
        keep();
    });
    connect(m_files, &FileTray::looked, this, &ReplyBox::showSending);
}

void ReplyBox::buildControls()
{
    auto *time = new TimeBox(m_time, m_controls);
    m_type->setObjectName(u"replyType"_s);
    m_type->setAccessibleName(tr("Kind of entry"));
    m_type->setToolTip(tr("Kind of entry"));
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QWidget *attach = m_files->takeButton();
    m_send->setObjectName(u"sendButton"_s);
    m_send->setIcon(icon("send"_L1));
    m_send->setAutoDefault(false);
    connect(m_send, &QPushButton::clicked, this, [this] { send(false); });
    connect(m_sendAnd, &SendAndButton::sendRequested, this, [this] { send(true); });
    for (QWidget *control : std::initializer_list<QWidget *>{m_type, time, attach})
        m_controls->addLeading(control);
    for (QWidget *control : std::initializer_list<QWidget *>{m_send, m_sendAnd})
        m_controls->addTrailing(control);
    QWidget *before = m_audience->lastChoice();
    for (QWidget *next : std::initializer_list<QWidget *>{
             m_composer->edit(), m_type, time->findChild<QSpinBox *>(), attach, m_send, m_sendAnd}) {
        setTabOrder(before, next);
        before = next;
    }
}

void ReplyBox::buildKeys()
{
    const auto add = [this](const QKeySequence &keys, const std::function<void()> &pressed) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, pressed);
    };
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        add(QKeyCombination(Qt::ControlModifier, key), [this] { send(false); });
        add(QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, key), [this] {
            if (m_here)
                m_sendAnd->run();
        });
    }
    add(QKeySequence(MailLine::PrivateKey), [this] {
        if (m_here)
            m_audience->choose(false);
    });
}

void ReplyBox::listen()
{
    connect(m_audience, &ReplyAudience::changed, this, &ReplyBox::followAudience);
    connect(m_mail, &MailLine::privateRequested, this, [this] { m_audience->choose(false); });
    connect(m_sendAnd, &SendAndButton::planChanged, this, &ReplyBox::showSending);
    connect(&m_time, &TimeTracker::changed, this, [this] {
        showSending();
        keep();
    });
    connect(m_type, &QComboBox::activated, this, [this] {
        m_wantedType = m_type->currentData().toLongLong();
        keep();
    });
    connect(m_draft, &ReplyDraft::brought, this, &ReplyBox::fill);
    connect(m_draft, &ReplyDraft::discarded, this, &ReplyBox::stopEditing);
    connect(&m_edited, &EditedEntry::gone, this, &ReplyBox::tellGone);
    connect(&m_desk.store, &RecordStore::changed, this,
            [this](const Resource *changed, const QList<qint64> &ids) {
                if (changed->is(resources::ActionTypes))
                    showTypes();
                const bool ours = changed->is(resources::Tickets) && ids.contains(m_ticketId);
                if (ours || changed->is(resources::Contacts) || changed->is(resources::Statuses)) {
                    m_audience->follow();
                    showSending();
                }
            });
}

bool ReplyBox::hasText() const
{
    return !m_composer->isBlank() || !m_files->filesToSend().isEmpty();
}

void ReplyBox::startReply()
{
    if (m_here)
        m_audience->choose(true);
    m_composer->setFocus();
}

void ReplyBox::startNote()
{
    if (m_here)
        m_audience->choose(false);
    m_composer->setFocus();
}

void ReplyBox::quote(const QString &html, const QString &author, const QDateTime &when)
{
    if (m_here)
        m_composer->insertQuote(html, author, when);
    m_composer->setFocus();
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

void ReplyBox::followAudience()
{
    // What comes with a text of its own brings the signature with it, too.
    if (!m_filling)
        m_composer->useSignature(m_audience->isPublic());
    showSending();
    keep();
}

void ReplyBox::showSending()
{
    const bool toCustomer = m_audience->isPublic();
    const MailPreview answer = m_audience->preview(false);
    const QString obstacle = m_files->obstacle();
    const bool ready = m_here && !m_composer->isBlank() && obstacle.isEmpty();
    m_composer->setAttachmentCount(static_cast<int>(m_files->filesToSend().size()));
    m_sendAnd->follow(m_time.minutes());
    m_mail->tell(answer, m_audience->preview(m_sendAnd->steps().changesStatus()), toCustomer);
    m_send->setText(answer.sendText().replace(u'&', u"&&"_s));
    m_send->setAccessibleName(answer.sendText());
    m_send->setAccessibleDescription(obstacle.isEmpty() ? answer.readers() : obstacle);
    m_send->setToolTip(plainTip(obstacle.isEmpty() ? tr("Ctrl+Enter. %1").arg(answer.readers()) : obstacle));
    m_sendAnd->setAccessibleDescription(answer.readers());
    if (!m_here)
        tellTicketMissing();
    m_send->setEnabled(ready);
    m_sendAnd->setReady(ready);
    m_composer->setPlaceholder(toCustomer ? tr("Write to the customer") : tr("Write a note for agents"));
}

Change ReplyBox::change() const
{
    Change change = Change::create(resource(resources::Actions), &resource(resources::Tickets), m_ticketId);
    change.set(u"Description", Value::of(m_composer->html()));
    change.set(u"IsVisibleOnPortal", Value::of(m_audience->isPublic()));
    if (const qint64 type = m_type->currentData().toLongLong())
        change.set(u"ActionTypeID", Value::of(type));
    if (const int minutes = m_time.minutes(); minutes > 0) {
        change.set(u"TimeSpent", Value::of(qint64(minutes)));
        change.set(u"DateStarted", Value::of(QDateTime::currentDateTimeUtc().addSecs(-60 * minutes)));
    }
    return change;
}

void ReplyBox::send(bool withPlan)
{
    if (!m_send->isEnabled() || !m_composer->confirmSend())
        return;
    Q_EMIT aboutToSend();
    const SendSteps steps = withPlan ? m_sendAnd->steps() : SendSteps();
    bool handedOver = false;
    m_desk.drafts.together([&] {
        handedOver = handOver(m_desk, {.reply = change(),
                                       .files = m_files->filesToSend(),
                                       .edit = steps.edit,
                                       .replaces = m_edited.id()});
        if (handedOver)
            empty();
    });
    if (!handedOver)
        return; // tellGone() has said so
    m_composer->setFocus();
    Q_EMIT sent();
    if (steps.next)
        Q_EMIT nextRequested();
}

void ReplyBox::empty()
{
    m_bar->clear();
    fill({.isPublic = m_audience->remembered()});
    keep();
}

} // namespace ticketeer
