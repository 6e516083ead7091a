// Types into drafts and hands them to the outbox, until it is killed; says on standard output what it has
// done and when, each line before the next thing is done. Started by typingcrashtest.
#include "store/drafts.h"
#include "store/outbox.h"
#include "store/workfile.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <cstdio>

using namespace ticketeer;
using namespace Qt::StringLiterals;

namespace {

constexpr int SlowestKeyMs = 60;
constexpr int WordsOfAText = 40;

void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

class Typist : public QObject
{
public:
    Typist(const QString &file, quint32 seed) : m_chance(seed)
    {
        m_key.setSingleShot(true);
        connect(&m_key, &QTimer::timeout, this, &Typist::press);
        // Both are here.
        const auto begin = [this] {
            if (m_drafts.isRead() && m_outbox.isRead())
                goOn();
        };
        connect(&m_drafts, &Drafts::read, this, begin);
        connect(&m_outbox, &Outbox::read, this, begin);
        m_work.open(file);
    }

private:
    /// After the last word that anybody has written down.
    void goOn()
    {
        QStringList words;
        for (const OutboxEntry &entry : m_outbox.entries())
            words += textOf(entry.change).split(u' ', Qt::SkipEmptyParts);
        if (const auto draft = m_drafts.draft(u"tickets/5/reply"_s)) {
            m_text = textOf(draft->change);
            words += m_text.split(u' ', Qt::SkipEmptyParts);
        }
        m_last = words.isEmpty() ? 0 : words.last().toInt();
        say(u"begin %1"_s.arg(m_last));
        next();
    }

    void next() { m_key.start(static_cast<int>(m_chance.bounded(SlowestKeyMs))); }

    void press()
    {
        m_text += u"%1 "_s.arg(++m_last);
        say(u"typed %1 %2"_s.arg(m_last).arg(QDateTime::currentMSecsSinceEpoch()));
        Draft draft;
        draft.key = u"tickets/5/reply"_s;
        draft.title = u"Ticket 5"_s;
        draft.change = reply();
        draft.view.insert("cursor"_L1, m_text.size());
        m_drafts.put(draft);
        if (m_text.split(u' ', Qt::SkipEmptyParts).size() >= WordsOfAText)
            send();
        else if (m_chance.bounded(20) == 0)
            changeStates();
        next();
    }

    void send()
    {
        OutboxEntry entry;
        entry.change = reply();
        // Three of one change: all or none.
        OutboxEntry first = entry;
        OutboxEntry second = entry;
        first.change.set(u"Description", Value::of(u""_s));
        second.change = first.change;
        for (OutboxEntry *each : {&entry, &first, &second})
            each->batch = u"batch %1"_s.arg(m_last);
        const int last = m_last;
        m_drafts.together([&] {
            m_outbox.add({first, second, entry}, this, [last] { say(u"safe %1"_s.arg(last)); });
            m_drafts.remove(u"tickets/5/reply"_s);
        });
        m_text.clear();
    }

    void changeStates()
    {
        const QList<OutboxEntry> all = m_outbox.entries();
        if (all.isEmpty())
            return;
        OutboxEntry entry = all[m_chance.bounded(all.size())];
        entry.state = static_cast<OutboxEntry::State>(m_chance.bounded(6));
        ++entry.tries;
        const qint64 id = entry.id;
        const int tries = entry.tries;
        m_outbox.update(entry, this, [id, tries] { say(u"tried %1 %2"_s.arg(id).arg(tries)); });
    }

    [[nodiscard]] Change reply() const
    {
        Change change = Change::create(resource(resources::Actions), &resource(resources::Tickets), 5);
        change.set(u"Description", Value::of(m_text));
        return change;
    }
    static QString textOf(const Change &change) { return change.preview().text(u"Description"); }

    QRandomGenerator m_chance;
    WorkFile m_work;
    Drafts m_drafts{m_work};
    Outbox m_outbox{m_work};
    QTimer m_key;
    QString m_text;
    int m_last = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const Typist typist(arguments[1], arguments[2].toUInt());
    return QCoreApplication::exec();
}
