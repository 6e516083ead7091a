#include "commandpalette.h"

#include "store/recordstore.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace ticketeer {

namespace {

constexpr int MostRecords = 40;

QString plainText(const QAction &action)
{
    QString text = action.text();
    text.replace(u"&&"_s, QString(QChar(1)));
    text.remove(u'&');
    return text.replace(QChar(1), u'&');
}

} // namespace

CommandPalette::CommandPalette(QMenuBar &menus, const RecordStore &store, QWidget *parent)
    : TypeAheadPopup(u"command"_s, parent), m_menus(menus), m_store(store)
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Command Palette"));
    input()->setAccessibleName(tr("Command"));
    input()->setPlaceholderText(tr("Type a command, a name, or # and a ticket number"));
    list()->setAccessibleName(tr("Commands"));
}

QList<TypeAheadPopup::Entry> CommandPalette::entriesFor(const QString &text) const
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QList<Entry> entries;
    bool isNumber = false;
    const qint64 number = text.trimmed().remove(u'#').toLongLong(&isNumber);
    if (isNumber && number > 0)
        entries.append({tr("Go to ticket %1").arg(number), tr("Ticket"), 1000,
                        [this, number] { Q_EMIT ticketNumberChosen(number); }});
    if (!text.startsWith(u'#')) {
        collectActions(words, entries);
        collectRecords(words, entries);
    }
    return entries;
}

QString CommandPalette::nothing(const QString &text) const
{
    return text.startsWith(u'#') ? tr("Type a ticket number") : tr("Nothing found");
}

void CommandPalette::collectActions(const QStringList &words, QList<Entry> &entries) const
{
    const std::function<void(const QList<QAction *> &, const QString &)> walk =
        [&](const QList<QAction *> &actions, const QString &path) {
            for (QAction *action : actions) {
                const QString text = plainText(*action);
                if (QMenu *menu = action->menu()) {
                    walk(menu->actions(), path.isEmpty() ? text : tr("%1: %2").arg(path, text));
                    continue;
                }
                if (action->isSeparator() || !action->isEnabled() || !action->isVisible())
                    continue;
                const QString full = tr("%1: %2").arg(path, text);
                if (const int score = rank(full, words))
                    entries.append({full, action->shortcut().toString(QKeySequence::NativeText), score + 100,
                                    [action] { action->trigger(); }});
            }
        };
    walk(m_menus.actions(), {});
}

void CommandPalette::collectRecords(const QStringList &words, QList<Entry> &entries) const
{
    if (words.isEmpty() || words.join(u' ').size() < 2)
        return;
    for (const QLatin1StringView key :
         {resources::Tickets, resources::Customers, resources::Contacts, resources::Products}) {
        const Resource &kind = resource(key);
        const bool isTicket = key == resources::Tickets;
        int taken = 0;
        const QList<Record> records = m_store.all(kind);
        for (const Record &record : records) {
            const QString title = isTicket
                                      ? u"%1  %2"_s.arg(record.integer(u"TicketNumber")).arg(record.title())
                                      : record.title();
            const int score = rank(title, words);
            if (score == 0)
                continue;
            entries.append({title, QCoreApplication::translate("Resource", kind.label), score,
                            [this, &kind, id = record.id()] { Q_EMIT recordChosen(kind, id); }});
            if (++taken == MostRecords)
                break;
        }
    }
}

} // namespace ticketeer
