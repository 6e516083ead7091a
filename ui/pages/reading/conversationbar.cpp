#include "conversationbar.h"

#include "window/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ticketeer {

ConversationBar::ConversationBar(QWidget *parent) : QWidget(parent), m_count(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 10, 4);
    row->setSpacing(2);
    m_count->setObjectName(u"entryCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_count);
    m_unread = add({}, {}, tr("Go to the next new entry (U)"), "nextUnread", true);
    row->addStretch();
    m_find = add("search"_L1, tr("Find in the conversation"), tr("Find in the conversation (Ctrl+F)"),
                 "findInConversation");
    m_outline = add("outline"_L1, tr("Outline"), tr("Outline of the conversation (T)"), "outlineButton");
    m_fold = add("unfold"_L1, tr("Unfold all"), {}, "foldAll");
    m_images = add("image"_L1, tr("Images"), tr("Which images may be fetched"), "imagesButton");
    m_files = add("attach"_L1, tr("Look for attachments"), {}, "lookForAllAttachments", true);
    m_files->setAccessibleName(tr("Look for the attachments of all entries"));
    m_order = add("sort"_L1, {}, tr("Turn the order around"), "orderButton", true);
    m_reload =
        add("refresh"_L1, tr("Reload the conversation"), tr("Reload the conversation"), "reloadConversation");
    connect(m_unread, &QToolButton::clicked, this, &ConversationBar::nextUnreadRequested);
    connect(m_find, &QToolButton::clicked, this, &ConversationBar::findRequested);
    connect(m_outline, &QToolButton::clicked, this, &ConversationBar::outlineRequested);
    connect(m_fold, &QToolButton::clicked, this, &ConversationBar::foldAllRequested);
    connect(m_images, &QToolButton::clicked, this, [this] { Q_EMIT imagesRequested(m_images); });
    connect(m_files, &QToolButton::clicked, this, &ConversationBar::filesRequested);
    connect(m_order, &QToolButton::clicked, this, &ConversationBar::orderRequested);
    connect(m_reload, &QToolButton::clicked, this, &ConversationBar::reloadRequested);
    setCounts(0, 0);
    setFilesToAskFor(0);
    m_images->hide();
}

QToolButton *ConversationBar::add(QLatin1StringView iconName, const QString &text, const QString &hint,
                                  const char *name, bool withText)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(name));
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(hint);
    button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    layout()->addWidget(button);
    return button;
}

void ConversationBar::setCounts(int entries, int unread)
{
    m_count->setText(entries == 0 ? QString() : tr("%n entries", nullptr, entries));
    m_unread->setText(tr("%n new", "entries", unread));
    m_unread->setAccessibleName(tr("%n new entries, go to the next", nullptr, unread));
    m_unread->setVisible(unread > 0);
    m_find->setVisible(entries > 0);
    m_outline->setVisible(entries > 1);
    m_order->setVisible(entries > 1);
}

void ConversationBar::setNewestFirst(bool newestFirst)
{
    m_order->setText(newestFirst ? tr("Newest first") : tr("Oldest first"));
    m_order->setAccessibleName(m_order->text());
}

void ConversationBar::setFolding(bool foldable, bool folded)
{
    m_fold->setVisible(foldable);
    m_fold->setIcon(icon(folded ? "unfold"_L1 : "fold"_L1));
    m_fold->setText(folded ? tr("Unfold all") : tr("Fold what has been read"));
    m_fold->setAccessibleName(m_fold->text());
    m_fold->setToolTip(folded ? tr("Unfold all entries (Shift+O)")
                              : tr("Fold the entries that have been read (Shift+O)"));
}

void ConversationBar::setFilesToAskFor(int entries)
{
    m_files->setVisible(entries > 0);
    m_files->setToolTip(
        tr("Asks the service for the files of %n entries, one request each.", nullptr, entries));
}

void ConversationBar::setImagesMenu(bool some)
{
    m_images->setVisible(some);
}

QWidget &ConversationBar::outlineButton() const
{
    return *m_outline;
}

} // namespace ticketeer
