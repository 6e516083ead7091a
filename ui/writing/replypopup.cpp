#include "replypopup.h"

#include "richdocument.h"
#include "richedit.h"
#include "writing.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QListWidget>
#include <QRegularExpression>
#include <QScreen>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int HtmlRole = Qt::UserRole;
constexpr int ArticleRole = Qt::UserRole + 1; // a ticket's id
constexpr int MostRows = 9;
constexpr int MostArticles = 20;
constexpr int Width = 420;

} // namespace

ReplyPopup::ReplyPopup(RichEdit &edit, Writing &writing)
    : QFrame(&edit, Qt::ToolTip), m_edit(edit), m_writing(writing), m_list(new QListWidget(this))
{
    setObjectName(u"replyPopup"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::StyledPanel);
    m_list->setObjectName(u"replyList"_s);
    m_list->setAccessibleName(tr("Canned replies"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(1);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->addWidget(m_list);
    hide();
    edit.installEventFilter(this);
    connect(&edit, &QTextEdit::textChanged, this, &ReplyPopup::look);
    connect(&edit, &QTextEdit::cursorPositionChanged, this, &ReplyPopup::look);
    connect(&writing.replies(), &CannedReplies::changed, this, &ReplyPopup::look);
    connect(m_list, &QListWidget::itemClicked, this, &ReplyPopup::take);
}

void ReplyPopup::open()
{
    m_edit.setFocus();
    m_dismissedAt = -1;
    m_byButton = true;
    m_edit.textCursor().insertText(u";;"_s);
}

QString ReplyPopup::typedText(int *start) const
{
    static const QRegularExpression trigger(u"(?<![;\\w]);;([\\p{L}\\p{N}._-][\\p{L}\\p{N} ._-]{0,40})?$"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QTextCursor cursor = m_edit.textCursor();
    if (cursor.hasSelection() || m_edit.isReadOnly() || richdocument::isCode(cursor.block()))
        return {};
    const auto match = trigger.match(cursor.block().text().left(cursor.positionInBlock()));
    if (!match.hasMatch())
        return {};
    *start = cursor.block().position() + static_cast<int>(match.capturedStart());
    return match.captured();
}

void ReplyPopup::look()
{
    int start = -1;
    const QString typed = typedText(&start);
    if (typed.isEmpty() || start == m_dismissedAt || !m_edit.hasFocus()) {
        if (typed.isEmpty())
            m_dismissedAt = -1;
        hide();
        return;
    }
    offer(typed.mid(2));
}

void ReplyPopup::offer(const QString &typed)
{
    m_list->clear();
    for (const CannedReply &reply : fittingReplies(m_writing.replies().all(), typed))
        addRow(Source::Reply, reply.name, reply.trigger.isEmpty() ? QString() : u";;"_s + reply.trigger,
               reply.html);
    for (const KnowledgeBase::Article &article : m_writing.articles().find(typed, MostArticles))
        addArticle(article);
    const bool nothing = m_list->count() == 0;
    if (nothing && (m_byButton || typed.isEmpty())) {
        auto *item = new QListWidgetItem(m_writing.replies().all().isEmpty()
                                             ? tr("No canned replies yet: add them in the settings")
                                             : tr("Nothing fits"),
                                         m_list);
        item->setFlags(Qt::NoItemFlags);
    } else if (nothing) {
        hide();
        return;
    }
    place();
    show();
    mark(0);
}

void ReplyPopup::addArticle(const KnowledgeBase::Article &article)
{
    const QString shown = tr("%1: %2").arg(article.number).arg(article.title);
    if (const QString text = m_writing.articles().text(article.ticketId); !text.isEmpty()) {
        addRow(Source::ArticleText, shown, tr("Article"), text);
    } else if (m_writing.fetch()) {
        addRow(Source::ArticleToFetch, shown, tr("Article, asks the service"), {});
        m_list->item(m_list->count() - 1)->setData(ArticleRole, article.ticketId);
    }
    addRow(Source::ArticleNumber, shown, tr("Number and title only"),
           u"<p>"_s + tr("Ticket %1: %2").arg(article.number).arg(article.title).toHtmlEscaped() + u"</p>"_s);
}

void ReplyPopup::addRow(Source source, const QString &text, const QString &hint, const QString &html)
{
    auto *item = new QListWidgetItem(hint.isEmpty() ? text : tr("%1  –  %2").arg(text, hint), m_list);
    item->setData(HtmlRole, html);
    item->setData(Qt::AccessibleTextRole,
                  source == Source::Reply ? item->text() : tr("Knowledge base, %1").arg(item->text()));
    if (source != Source::Reply)
        item->setForeground(palette().color(QPalette::PlaceholderText));
}

void ReplyPopup::place()
{
    const int rows = std::min(m_list->count(), MostRows);
    const int height = rows * m_list->sizeHintForRow(0) + 8;
    const QRect cursor = m_edit.cursorRect();
    const QScreen *screen = m_edit.screen();
    resize(Width, height);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    QPoint at =
        m_edit.viewport()->mapToGlobal(rtl ? cursor.bottomRight() - QPoint(Width, 0) : cursor.bottomLeft());
    const QRect free = screen->availableGeometry();
    if (at.y() + height > free.bottom())
        at.setY(m_edit.viewport()->mapToGlobal(cursor.topLeft()).y() - height);
    at.setX(std::clamp(at.x(), free.left(), std::max(free.left(), free.right() - Width)));
    move(at);
}

void ReplyPopup::mark(int row)
{
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    QAccessibleEvent said(m_list, QAccessible::Focus);
    said.setChild(m_list->currentRow());
    QAccessible::updateAccessibility(&said);
}

void ReplyPopup::take(const QListWidgetItem *item)
{
    int start = -1;
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled) || typedText(&start).isEmpty())
        return;
    const QString html = item->data(HtmlRole).toString();
    const qint64 article = item->data(ArticleRole).toLongLong();
    QTextCursor cursor = m_edit.textCursor();
    cursor.setPosition(start, QTextCursor::KeepAnchor);
    m_edit.setTextCursor(cursor);
    hide();
    m_byButton = false;
    if (article)
        Q_EMIT articleWanted(article);
    else
        Q_EMIT chosen(html);
}

void ReplyPopup::dismiss()
{
    int start = -1;
    const QString typed = typedText(&start);
    m_dismissedAt = start;
    hide();
    if (m_byButton && typed == u";;") {
        // The marks were not the user's.
        QTextCursor cursor = m_edit.textCursor();
        cursor.setPosition(start, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    m_byButton = false;
}

bool ReplyPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (!isVisible() || watched != &m_edit)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
        hide();
        return false;
    }
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool press = event->type() == QEvent::KeyPress;
    if (key->modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (press)
            mark(m_list->currentRow() + (key->key() == Qt::Key_Down ? 1 : -1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        if (press)
            take(m_list->currentItem());
        break;
    case Qt::Key_Escape:
        if (press)
            dismiss();
        break;
    default:
        return false;
    }
    event->accept();
    return true;
}

} // namespace ticketeer
