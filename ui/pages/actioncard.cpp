#include "actioncard.h"

#include "api/picturefetch.h"
#include "attachmentlist.h"
#include "html/htmlview.h"
#include "html/picture.h"
#include "initials.h"
#include "outbox/unsentstrip.h"
#include "settings/keys.h"
#include "store/outbox.h"
#include "store/recordstore.h"
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
    : QFrame(parent), m_action(action), m_desk(desk), m_initials(new Initials(this)), m_author(plain(this)),
      m_about(plain(this, QPalette::PlaceholderText)), m_time(plain(this, QPalette::PlaceholderText)),
      m_symbol(new QLabel(this)), m_badge(plain(this)), m_body(new HtmlView(this)),
      m_more(new QToolButton(this)), m_attachments(new AttachmentList(action, desk, this))
{
    setObjectName(u"actionCard"_s);
    QFont bold = m_author->font();
    bold.setWeight(QFont::DemiBold);
    m_author->setFont(bold);
    m_badge->setFont(bold);
    m_badge->setObjectName(u"visibility"_s);
    m_author->setObjectName(u"author"_s);
    m_author->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_body->setObjectName(u"actionText"_s);
    m_more->setObjectName(u"showAll"_s);
    m_more->setAutoRaise(true);
    m_more->hide();

    auto *names = new QHBoxLayout;
    names->setSpacing(8);
    names->addWidget(m_author);
    names->addWidget(m_about, 1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addLayout(names);
    texts->addWidget(m_time);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_initials, 0, Qt::AlignTop);
    head->addLayout(texts, 1);
    head->addWidget(m_symbol, 0, Qt::AlignTop);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 14, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_body);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addWidget(m_attachments);
    if (action.id() < 0) {
        m_unsent = new UnsentStrip(-action.id(), desk, this);
        column->addWidget(m_unsent);
        connect(m_unsent, &UnsentStrip::changed, this, &ActionCard::showHead);
    }

    connect(m_body, &HtmlView::linkChosen, this, [this](const QString &url) { m_desk.openLink(this, url); });
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_more->setEnabled(false);
        m_more->setText(tr("Opening …"));
        showBody(HtmlExtent::All);
    });
    showHead();
    showBody(HtmlExtent::Beginning);
}

bool ActionCard::isPublic() const
{
    return m_action.flag(u"IsVisibleOnPortal");
}

QList<QWidget *> ActionCard::parts() const
{
    return {m_author, m_time, m_badge, m_body};
}

void ActionCard::setAction(const Record &action)
{
    if (action == m_action)
        return;
    const bool otherText = action.text(u"Description") != m_action.text(u"Description");
    m_action = action;
    showHead();
    if (otherText)
        showBody(HtmlExtent::Beginning);
}

QString ActionCard::authorName() const
{
    const QString author = m_action.text(u"CreatorName");
    if (!author.isEmpty())
        return author;
    // One that the server does not know yet is ours.
    if (m_action.id() > 0)
        return tr("System");
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

void ActionCard::showHead()
{
    const QString name = authorName();
    m_initials->setName(name);
    m_author->setText(name);
    QStringList about;
    const QString kind = m_action.text(u"ActionType");
    const QString title = m_action.text(u"Name").simplified();
    if (!kind.isEmpty())
        about << kind;
    if (!title.isEmpty() && title != kind)
        about << title.left(120);
    if (const qint64 minutes = m_action.integer(u"TimeSpent"); minutes > 0)
        about << tr("%n minutes", nullptr, static_cast<int>(std::min<qint64>(minutes, 1'000'000)));
    if (m_action.flag(u"IsKnowledgeBase"))
        about << tr("Knowledge base");
    m_about->setText(about.join(u" · "_s));
    m_about->setToolTip(plainTip(about.join(u" · "_s)));

    const QDateTime when = writtenAt();
    const QLocale locale;
    m_time->setText(when.isValid() ? locale.toString(when.toLocalTime(), QLocale::ShortFormat) : QString());
    m_time->setToolTip(
        when.isValid()
            ? tr("Account: %1\nUTC: %2")
                  .arg(locale.toString(when.toTimeZone(m_desk.store.format().zone()), QLocale::ShortFormat),
                       locale.toString(when.toUTC(), QLocale::ShortFormat))
            : QString());
    m_badge->setText(isPublic() ? tr("Public: customers can read this") : tr("Internal: agents only"));
    setAccessibleName(tr("%1, %2, %3").arg(name, m_time->text(), m_badge->text()));
    setAccessibleDescription(m_unsent ? m_unsent->text() : QString());
    paintBadge();
    update();
}

void ActionCard::paintBadge()
{
    m_symbol->setPixmap(
        icon(isPublic() ? "public"_L1 : "private"_L1).pixmap(QSize(16, 16), devicePixelRatio()));
}

void ActionCard::showBody(HtmlExtent extent)
{
    const QString source = m_action.text(u"Description");
    const int reading = ++m_reading;
    m_extent = extent;
    if (source.size() <= LongHtml) {
        display(safeHtml(source, extent, m_images));
        return;
    }
    const QPointer<ActionCard> self(this);
    QThreadPool::globalInstance()->start([self, source, extent, reading, images = m_images] {
        const SafeHtml safe = safeHtml(source, extent, images);
        QMetaObject::invokeMethod(
            qApp,
            [self, safe, reading] {
                if (self && self->m_reading == reading)
                    self->display(safe);
            },
            Qt::QueuedConnection);
    });
}

void ActionCard::display(const SafeHtml &safe)
{
    m_content = safe;
    m_body->setSafe(safe);
    if (m_images == HtmlImages::Placed)
        fetchImages();
    m_body->setVisible(!safe.html.trimmed().isEmpty());
    m_body->setAccessibleName(m_body->toPlainText().left(LongestName));
    const bool all = safe.html.size() > LongHtml;
    m_more->setVisible(safe.shortened);
    m_more->setEnabled(!all);
    m_more->setText(
        all ? tr("The rest is too long to be shown here.")
            : tr("Shortened. Open all of it (%1)").arg(QLocale().formattedDataSize(safe.sourceLength, 0)));
    Q_EMIT contentChanged();
}

void ActionCard::showImages()
{
    m_images = HtmlImages::Placed;
    showBody(m_extent);
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

void ActionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    const bool open = isPublic();
    QPen pen(palette().color(open ? QPalette::Highlight : QPalette::PlaceholderText), open ? 1.5 : 1.2);
    if (!open)
        pen.setStyle(Qt::DashLine);
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
