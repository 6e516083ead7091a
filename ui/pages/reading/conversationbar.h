#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace ticketeer {

/// The line above a conversation: how many entries, how many are new, and what can be done with all of them.
class ConversationBar : public QWidget
{
    Q_OBJECT
public:
    explicit ConversationBar(QWidget *parent = nullptr);

    void setCounts(int entries, int unread);
    void setNewestFirst(bool newestFirst);
    /// folded: there are folded entries; foldable: the ticket is long enough to fold any.
    void setFolding(bool foldable, bool folded);
    /// Entries that may have files; one request each.
    void setFilesToAskFor(int entries);
    void setImagesMenu(bool some);
    [[nodiscard]] QWidget &outlineButton() const;

Q_SIGNALS:
    void nextUnreadRequested();
    void findRequested();
    void outlineRequested();
    void foldAllRequested();
    void filesRequested();
    void imagesRequested(QWidget *below);
    void orderRequested();
    void reloadRequested();

private:
    QToolButton *add(QLatin1StringView iconName, const QString &text, const QString &hint, const char *name,
                     bool withText = false);
    QLabel *m_count;
    QToolButton *m_unread;
    QToolButton *m_find;
    QToolButton *m_outline;
    QToolButton *m_fold;
    QToolButton *m_files;
    QToolButton *m_images;
    QToolButton *m_order;
    QToolButton *m_reload;
};

} // namespace ticketeer
