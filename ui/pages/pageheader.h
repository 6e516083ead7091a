#pragma once

#include <QFrame>
#include <QLatin1StringView>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QProgressBar;
class QToolButton;

namespace ticketeer {

class Badge;
class FieldGrid;
class MessageBar;

/// The head of a page: what it is, its buttons, the fields that matter most, and what went wrong with loading
/// it.
class PageHeader : public QFrame
{
    Q_OBJECT
public:
    explicit PageHeader(QWidget *parent = nullptr);

    /// kind: "Ticket 1042"; title: the object's own words.
    void setTitle(const QString &kind, const QString &title);
    /// A small labelled box beside the kind; empty text: none.
    void setBadge(const QString &text);
    QToolButton *addButton(QLatin1StringView iconName, const QString &text);
    /// In the menu of the last button.
    QAction *addMenuAction(QLatin1StringView iconName, const QString &text);
    /// Beside the badge.
    void addNote(QWidget *note);
    void setLoading(bool loading);
    [[nodiscard]] FieldGrid &fields() const { return *m_fields; }
    [[nodiscard]] MessageBar &messages() const { return *m_bar; }

private:
    QLabel *m_kind;
    Badge *m_badge;
    QLabel *m_title;
    QProgressBar *m_progress;
    QHBoxLayout *m_notes;
    QHBoxLayout *m_buttons;
    QToolButton *m_more;
    QMenu *m_menu;
    FieldGrid *m_fields;
    MessageBar *m_bar;
};

} // namespace ticketeer
