#include "sendandbutton.h"

#include "records/ticket.h"
#include "settings/keys.h"
#include "store/recordstore.h"
#include "sync/workspace.h"
#include "window/desk.h"
#include "window/icons.h"
#include "window/plaintip.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

/// What of its words is always shown; the rest where there is room.
constexpr int FewestLetters = 16;
constexpr int MostLetters = 70;

QString inMenu(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

/// Several things are chosen in it: a choice does not close it. Escape and a press outside do.
class StayingMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (!chooses(actionAt(event->position().toPoint())))
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool picks =
            event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (!picks || !chooses(activeAction()))
            QMenu::keyPressEvent(event);
    }

private:
    static bool chooses(QAction *action)
    {
        if (!action || !action->isCheckable() || !action->isEnabled())
            return false;
        action->trigger();
        return true;
    }
};

QList<Record> byName(QList<Record> records)
{
    std::sort(records.begin(), records.end(), [](const Record &left, const Record &right) {
        return QString::localeAwareCompare(left.title(), right.title()) < 0;
    });
    return records;
}

} // namespace

SendAndButton::SendAndButton(qint64 ticketId, Desk &desk, QWidget *parent)
    : QToolButton(parent), m_ticketId(ticketId), m_desk(desk), m_menu(new StayingMenu(this))
{
    setObjectName(u"sendAndButton"_s);
    setIcon(ticketeer::icon("send"_L1));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::MenuButtonPopup);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    m_menu->setObjectName(u"sendAndMenu"_s);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SendAndButton::fillMenu);
    connect(this, &QToolButton::clicked, this, &SendAndButton::run);
    connect(&desk.settings, &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1StringView(keys::SendAnd.key)) {
            follow(m_minutes);
            Q_EMIT planChanged();
        }
    });
    follow(0);
}

SendPlan SendAndButton::plan() const
{
    return SendPlan::fromText(m_desk.settings.get(keys::SendAnd));
}

void SendAndButton::setPlan(const SendPlan &plan)
{
    m_desk.settings.set(keys::SendAnd, plan.toText());
}

SendSteps SendAndButton::steps() const
{
    return {plan(), m_desk.store.record(resource(resources::Tickets), m_ticketId), m_desk.store,
            m_desk.workspace.me()};
}

void SendAndButton::follow(int minutes)
{
    m_minutes = minutes;
    const SendSteps steps = this->steps();
    QStringList words = steps.words;
    if (minutes > 0 && !steps.isEmpty())
        words.insert(words.size() - (steps.next ? 1 : 0), tr("Add %Ln Min", "", minutes));
    m_words =
        words.isEmpty() ? tr("Send and …") : tr("Send and %1").arg(QLocale().createSeparatedList(words));
    setAccessibleName(m_words);
    setToolTip(plainTip(tr("%1 (Ctrl+Shift+Enter). The arrow chooses what it does.").arg(m_words)));
    updateGeometry();
    fitText();
}

int SendAndButton::around() const
{
    return QToolButton::sizeHint().width() - fontMetrics().horizontalAdvance(text().replace(u"&&"_s, u"&"_s));
}

QSize SendAndButton::sizeHint() const
{
    const int most = fontMetrics().averageCharWidth() * MostLetters;
    const int words = fontMetrics().horizontalAdvance(m_words) + 2;
    return {around() + std::min(most, words), QToolButton::sizeHint().height()};
}

QSize SendAndButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int fewest = around() + fontMetrics().averageCharWidth() * FewestLetters;
    return {std::min(whole.width(), fewest), whole.height()};
}

void SendAndButton::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    fitText();
}

void SendAndButton::fitText()
{
    setText(inMenu(fontMetrics().elidedText(m_words, Qt::ElideRight, width() - around())));
}

void SendAndButton::run()
{
    if (!m_ready || steps().isEmpty())
        showMenu();
    else
        Q_EMIT sendRequested();
}

QAction *SendAndButton::addChoice(QMenu *menu, const QString &text, bool chosen,
                                  const std::function<void(SendPlan &, bool)> &choose)
{
    QAction *action = menu->addAction(inMenu(text));
    action->setCheckable(true);
    action->setChecked(chosen);
    connect(action, &QAction::triggered, this, [this, action, choose] {
        SendPlan plan = this->plan();
        choose(plan, action->isChecked());
        setPlan(plan);
    });
    return action;
}

void SendAndButton::fillMenu()
{
    m_menu->clear();
    // What a group or a submenu of the last time holds is gone with its actions.
    qDeleteAll(m_menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    qDeleteAll(m_menu->findChildren<QActionGroup *>(QString(), Qt::FindDirectChildrenOnly));
    addStatuses();
    addAssignees();
    m_menu->addSeparator();
    QAction *next = addChoice(m_menu, tr("Go to the Next Ticket"), plan().next,
                              [](SendPlan &plan, bool on) { plan.next = on; });
    next->setObjectName(u"sendAndNext"_s);
}

void SendAndButton::addStatuses()
{
    const Record ticket = m_desk.store.record(resource(resources::Tickets), m_ticketId);
    m_menu->addSection(tr("Status"));
    auto *group = new QActionGroup(m_menu);
    const SendPlan chosen = plan();
    QAction *as = addChoice(m_menu, tr("As It Is"), true, [](SendPlan &plan, bool) { plan.status.clear(); });
    group->addAction(as);
    const QList<Record> statuses =
        statusesFor(ticket.integer(u"TicketTypeID"), m_desk.store.all(resource(resources::Statuses)));
    for (const Record &status : statuses) {
        const QString name = status.title();
        group->addAction(addChoice(m_menu, name, name == chosen.status,
                                   [name](SendPlan &plan, bool) { plan.status = name; }));
    }
}

void SendAndButton::addAssignees()
{
    m_menu->addSection(tr("Assigned to"));
    auto *group = new QActionGroup(m_menu);
    using Assign = SendPlan::Assign;
    const SendPlan chosen = plan();
    const auto add = [&](QMenu *menu, const QString &text, Assign assign, qint64 id) {
        const bool on = chosen.assign == assign && (id == 0 || chosen.assignee == id);
        group->addAction(addChoice(menu, text, on, [assign, id](SendPlan &plan, bool) {
            plan.assign = assign;
            plan.assignee = id;
        }));
    };
    add(m_menu, tr("As It Is"), Assign::Nobody, 0);
    if (m_desk.workspace.me() > 0)
        add(m_menu, tr("Me"), Assign::Me, 0);
    const std::array kinds{std::tuple{tr("Group"), resources::Groups, Assign::Group},
                           std::tuple{tr("Agent"), resources::Users, Assign::User}};
    for (const auto &[title, kind, assign] : kinds) {
        auto *menu = new StayingMenu(title, m_menu);
        m_menu->addMenu(menu);
        for (const Record &one : byName(m_desk.store.all(resource(kind)))) {
            if (one.value(u"IsActive").toFlag(true))
                add(menu, one.title(), assign, one.id());
        }
        menu->setEnabled(!menu->isEmpty());
    }
}

} // namespace ticketeer
