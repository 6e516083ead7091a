#pragma once

#include "pagedesk.h"
#include "pages/conversation.h"
#include "pages/reading/entrylist.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QScrollBar>

namespace ticketeer::test {

inline constexpr qint64 TalkTicket = 501;

/// One entry as the service would send it.
inline Record entry(qint64 id, const QString &html, bool open = false, qint64 author = 21,
                    const QString &name = QStringLiteral("Mara Lind"))
{
    Record action(resource(resources::Actions));
    action.setValue(u"ActionID", Value::of(id));
    action.setValue(u"TicketID", Value::of(TalkTicket));
    action.setValue(u"SystemActionTypeID", Value::of(qint64(0)));
    action.setValue(u"ActionType", Value::of(QStringLiteral("Comment")));
    action.setValue(u"Description", Value::of(html));
    action.setValue(u"IsVisibleOnPortal", Value::of(open));
    action.setValue(u"CreatorID", Value::of(author));
    if (!name.isEmpty())
        action.setValue(u"CreatorName", Value::of(name));
    action.setValue(u"DateCreated",
                    Value::of(QDateTime(QDate(2024, 3, 12), QTime(9, 0), Qt::UTC).addSecs(id * 60)));
    return action;
}

inline QList<Record> entries(int count,
                             const QString &html = QStringLiteral("<p>Entry %1 says that the pump "
                                                                  "beeps.</p><p>Nobody knows why.</p>"))
{
    QList<Record> all;
    for (int id = 1; id <= count; ++id)
        all.append(entry(id, html.contains(QStringLiteral("%1")) ? html.arg(id) : html, id % 3 == 0));
    return all;
}

/// A conversation in a window, with what a test puts into the store. No service answers.
struct Talk : PageDesk
{
    explicit Talk(const QList<Record> &actions = {}) { put(actions); }

    void put(const QList<Record> &actions)
    {
        store.setChildren(resource(resources::Tickets), TalkTicket, resource(resources::Actions), actions);
    }
    [[nodiscard]] bool open(QSize size = {700, 600})
    {
        conversation = std::make_unique<Conversation>(TalkTicket, desk);
        conversation->resize(size);
        conversation->show();
        return QTest::qWaitForWindowExposed(conversation.get());
    }
    [[nodiscard]] EntryList &list() const
    {
        return *conversation->findChild<EntryList *>(QStringLiteral("conversation"));
    }
    [[nodiscard]] QWidget *at(qint64 id) const { return list().widgetOf(id); }
    [[nodiscard]] ActionCard *card(qint64 id) const { return qobject_cast<ActionCard *>(at(id)); }
    [[nodiscard]] bool isInView(qint64 id) const { return list().inView().contains(id); }
    template <typename T>
    [[nodiscard]] T *seen(const char *name, const QWidget *in = nullptr) const
    {
        for (T *widget : (in ? in : conversation.get())->findChildren<T *>(QLatin1StringView(name))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    [[nodiscard]] QString text(const char *name) const
    {
        if (const auto *label = seen<QLabel>(name))
            return label->text();
        const auto *button = seen<QAbstractButton>(name);
        return button ? button->text() : QString();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &list(), key, modifiers);
    }
    /// What a screen reader says first about it.
    [[nodiscard]] static QString spoken(QWidget *widget)
    {
        QAccessibleInterface *face = widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        return face ? face->text(QAccessible::Name) : QString();
    }

    std::unique_ptr<Conversation> conversation;
};

} // namespace ticketeer::test
