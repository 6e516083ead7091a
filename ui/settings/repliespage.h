#pragma once

#include "models/cannedreply.h"
#include "settingsdialog.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTabWidget;

namespace ticketeer {

class Composer;
class HtmlView;
class MessageBar;
class Writing;

/// The canned replies: add, edit, delete, and see what they will look like.
class RepliesPage : public SettingsPage
{
    Q_OBJECT
public:
    RepliesPage(Writing &writing, QWidget *parent);
    void save() override;

private:
    [[nodiscard]] QWidget *buildEditor();
    void fill();
    void showReply(int row);
    /// Takes what is in the fields over into m_replies.
    void keepShown();
    void addReply();
    void removeReply();
    void showPreview();
    void checkTrigger();
    [[nodiscard]] QString shownName(const CannedReply &reply) const;
    Writing &m_writing;
    MessageBar *m_trouble;
    QListWidget *m_list;
    QPushButton *m_remove;
    QWidget *m_editor = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_trigger = nullptr;
    QLabel *m_triggerHint = nullptr;
    QTabWidget *m_tabs = nullptr;
    Composer *m_text = nullptr;
    HtmlView *m_preview = nullptr;
    QList<CannedReply> m_replies;
    int m_shown = -1;
};

} // namespace ticketeer
