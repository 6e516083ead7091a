#include "actioncard.h"

#include "api/picturefetch.h"
#include "attachmentlist.h"
#include "html/mailbody.h"
#include "html/picture.h"
#include "initials.h"
#include "outbox/unsentstrip.h"
#include "reading/entrywords.h"
#include "settings/keys.h"
#include "store/outbox.h"
#include "store/recordstore.h"
#include "sync/job.h"
#include "window/desk.h"
#include "window/icons.h"
#include "window/plaintip.h"
#include "window/yieldinglabel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPointer>
#include <QStyle>
#include <QThreadPool>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int Radius = 6;
/// What assistive technology is given as a whole; the rest it reads piece by piece.
constexpr qsizetype LongestName = 4000;

QLabel *plain(QWidget *parent, QPalette::ColorRole role = QPalette::WindowText)
{
    auto *label = new YieldingLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(role);
    return label;
}

} // namespace

ActionCard::ActionCard(const Record &action, Desk &desk, QWidget *parent)
    : ActionCard(action, desk, State(), parent)
{
}

ActionCard::ActionCard(const Record &action, Desk &desk, const State &state, QWidget *parent)
    : QFrame(parent), m_action(action), m_desk(desk), m_state(state), m_initials(new Initials(this)),
      m_author(plain(this)), m_about(plain(this, QPalette::PlaceholderText)),
      m_time(plain(this, QPalette::PlaceholderText)), m_mark(plain(this)), m_symbol(new QLabel(this)),
      m_badge(plain(this)), m_fold(new QToolButton(this)), m_body(new MailBody(this)),
      m_more(new QToolButton(this)), m_attachments(new AttachmentList(action, desk, this))
{
    setObjectName(u"actionCard"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_more->setObjectName(u"showAll"_s);
    m_more->setAutoRaise(true);
    m_more->hide();
    m_body->setShown(MailPart::Quote, state.quotesShown);
    m_body->setShown(MailPart::Signature, state.signatureShown);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 14, 8);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    buildHead(head);
    column->addLayout(head);
    column->addWidget(m_body);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addWidget(m_attachments);
    if (action.id() < 0) {
        m_unsent = new UnsentStrip(-action.id(), desk, this);
        column->addWidget(m_unsent);
        connect(m_unsent, &UnsentStrip::changed, this, &ActionCard::showHead);
    }

    connect(m_body, &MailBody::linkChosen, this,
            [this](const QString &url, const QString &shownAs) { m_desk.openLink(this, url, shownAs); });
    connect(m_more, &QToolButton::clicked, this, &ActionCard::showAll);
    connect(m_fold, &QToolButton::clicked, this, &ActionCard::foldRequested);
    showHead();
    showBody();
}

void ActionCard::buildHead(QLayout *into)
{
    QFont bold = m_author->font();
    bold.setWeight(QFont::DemiBold);
    m_author->setFont(bold);
    m_badge->setFont(bold);
    m_mark->setFont(bold);
    m_mark->setObjectName(u"entryMark"_s);
    m_mark->hide();
    m_badge->setObjectName(u"visibility"_s);
    m_author->setObjectName(u"author"_s);
    m_author->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_about->setObjectName(u"aboutEntry"_s);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_time->setObjectName(u"entryTime"_s);
    m_fold->setObjectName(u"foldEntry"_s);
    m_fold->setIcon(icon("fold"_L1));
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::NoFocus);
    m_fold->setToolTip(tr("Fold this entry (O)"));
    m_fold->setAccessibleName(tr("Fold this entry"));
    m_fold->hide();
    auto *names = new QHBoxLayout;
    names->setSpacing(8);
    names->addWidget(m_author);
    names->addWidget(m_about, 1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addLayout(names);
    texts->addWidget(m_time);
    auto *head = static_cast<QHBoxLayout *>(into);
    head->setSpacing(8);
    head->addWidget(m_initials, 0, Qt::AlignTop);
    head->addLayout(texts, 1);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_symbol, 0, Qt::AlignTop);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    head->addWidget(m_fold, 0, Qt::AlignTop);
}

bool ActionCard::isPublic() const
{
    return entrywords::isPublic(m_action);
}

ActionCard::State ActionCard::state() const
{
    State state = m_state;
    state.quotesShown = m_body->isShown(MailPart::Quote);
    state.signatureShown = m_body->isShown(MailPart::Signature);
    return state;
}

bool ActionCard::isIdle() const
{
    return findChildren<Job *>().isEmpty() && !m_body->isSelecting();
}

QList<QWidget *> ActionCard::parts() const
{
    return {m_author, m_time, m_badge, m_body};
}

QString ActionCard::authorName() const
{
    // One that the server does not know yet is ours.
    if (m_action.id() > 0 || !m_action.text(u"CreatorName").isEmpty())
        return entrywords::author(m_action);
    const QString me = m_desk.settings.get(keys::MyName);
    return me.isEmpty() ? tr("You") : me;
}

QDateTime ActionCard::writtenAt() const
{
    const QDateTime created = m_action.value(u"DateCreated").toMoment();
    if (created.isValid() || m_action.id() >= 0)
        return created;
    const std::optional<OutboxEntry> entry = m_desk.outbox.entry(-m_action.id());
    return entry ? entry->savedAt : created;
}

void ActionCard::setAction(const Record &action)
{
    if (action == m_action)
        return;
    const bool otherText = action.text(u"Description") != m_action.text(u"Description");
    m_action = action;
    showHead();
    if (otherText)
        showBody();
}

void ActionCard::setFoldable(bool foldable)
{
    m_fold->setVisible(foldable);
}

void ActionCard::setMark(const QString &mark)
{
    m_mark->setText(mark);
    m_mark->setVisible(!mark.isEmpty());
}

void ActionCard::showHead()
{
    const QString name = authorName();
    m_initials->setName(name);
    m_author->setText(name);
    const QString about = entrywords::about(m_action).join(u" · "_s);
    m_about->setText(about);
    m_about->setToolTip(plainTip(about));
    const QString exactly = entrywords::exactly(writtenAt(), m_desk.store.format().zone());
    m_time->setText(entrywords::when(writtenAt()));
    m_time->setToolTip(exactly);
    m_time->setAccessibleDescription(exactly);
    m_badge->setText(isPublic() ? tr("Public: customers can read this") : tr("Internal: agents only"));
    QStringList spoken{entrywords::headline(m_action, name), m_time->text()};
    if (!about.isEmpty())
        spoken << about;
    setAccessibleName(spoken.join(u", "_s));
    setAccessibleDescription(m_unsent ? m_unsent->text() : m_badge->text());
    paintBadge();
    update();
}

void ActionCard::paintBadge()
{
    // Who wrote nothing by hand is told by a symbol of its own; who may read it, by the word beside it.
    const QLatin1StringView name = entrywords::isAutomatic(m_action) ? "automatic"_L1
                                   : isPublic()                      ? "public"_L1
                                                                     : "private"_L1;
    m_symbol->setPixmap(icon(name).pixmap(QSize(16, 16), devicePixelRatio()));
}

void ActionCard::showBody()
{
    const QString source = m_action.text(u"Description");
    const int reading = ++m_reading;
    if (source.size() <= LongHtml) {
        display(safeHtml(source, m_state.extent, m_state.images));
        return;
    }
    const QPointer<ActionCard> self(this);
    QThreadPool::globalInstance()->start([self, source, reading, state = m_state] {
        const SafeHtml safe = safeHtml(source, state.extent, state.images);
        QMetaObject::invokeMethod(
            qApp,
            [self, safe, reading] {
                if (self && self->m_reading == reading)
                    self->display(safe);
            },
            Qt::QueuedConnection);
    });
}

void ActionCard::showAll()
{
    if (m_state.extent == HtmlExtent::All)
        return;
    m_more->setEnabled(false);
    m_more->setText(tr("Opening …"));
    m_state.extent = HtmlExtent::All;
    showBody();
}

void ActionCard::display(const SafeHtml &safe)
{
    m_content = safe;
    m_body->setSafe(safe);
    if (m_state.images == HtmlImages::Placed)
        fetchImages();
    m_body->setVisible(!safe.parts.isEmpty());
    m_body->setAccessibleName(m_body->plainText().left(LongestName));
    const bool all = m_state.extent == HtmlExtent::All;
    m_more->setVisible(safe.shortened);
    m_more->setEnabled(!all);
    m_more->setText(
        all ? tr("The rest is too long to be shown here.")
            : tr("Shortened. Open all of it (%1)").arg(QLocale().formattedDataSize(safe.sourceLength, 0)));
    Q_EMIT contentChanged();
}

void ActionCard::setImages(HtmlImages images)
{
    if (m_state.images == images)
        return;
    m_state.images = images;
    if (images == HtmlImages::LeftOut)
        delete std::exchange(m_pictures, nullptr);
    showBody();
}

void ActionCard::fetchImages()
{
    // Another text, other numbers: what was asked for before is nobody's any more.
    delete m_pictures;
    m_pictures = new PictureFetch(this);
    connect(m_pictures, &PictureFetch::fetched, this,
            [this](const QString &address, const QByteArray &bytes) {
                readPicture(bytes, m_pictures, [this, address](const QImage &picture) {
                    for (int i = 0; i < m_content.imagesAt.size() && !picture.isNull(); ++i) {
                        if (m_content.imagesAt.at(i) == address)
                            m_body->setPicture(i, picture);
                    }
                });
            });
    m_pictures->fetch(m_content.imagesAt);
}

void ActionCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintBadge();
}

void ActionCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void ActionCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void ActionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1.25, 1.25, -1.25, -1.25);
    const bool open = isPublic();
    const bool automatic = entrywords::isAutomatic(m_action);
    QPen pen(palette().color(open ? QPalette::Highlight : QPalette::PlaceholderText), open ? 1.5 : 1.2);
    if (automatic)
        pen.setStyle(Qt::DotLine);
    else if (!open)
        pen.setStyle(Qt::DashLine);
    if (hasFocus())
        pen.setWidthF(2.5);
    painter.setPen(pen);
    painter.setBrush(palette().color(open ? QPalette::Base : QPalette::AlternateBase));
    painter.drawRoundedRect(box, Radius, Radius);
    if (!open)
        return;
    const QRect stripe =
        style()->visualRect(layoutDirection(), rect(), QRect(1, Radius, 4, height() - 2 * Radius));
    painter.fillRect(stripe, palette().color(QPalette::Highlight));
}

} // namespace ticketeer
