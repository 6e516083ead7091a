#include "workdatabase.h"

#include "worksalvage.h"
#include "workschema.h"

#include <QSqlQuery>
#include <QVariant>

#include <utility>

namespace ticketeer {

using namespace Qt::StringLiterals;

void WorkDatabase::open(const QString &file, Listener listener)
{
    m_file.setName(file);
    m_listener = std::move(listener);
    m_named = true;
    m_refused = false;
    m_complained = false;
    static_cast<void>(reopen());
}

void WorkDatabase::close()
{
    tryAgain();
    m_named = false;
    while (!m_waiting.empty())
        finish(false);
    m_file.close();
    m_listener = {};
}

void WorkDatabase::wipe()
{
    m_named = false;
    while (!m_waiting.empty())
        finish(false);
    m_file.wipe();
    m_listener = {};
}

bool WorkDatabase::reopen()
{
    if (m_refused || !m_named)
        return false;
    std::optional<StoreTrouble> trouble = openOnce();
    if (trouble && trouble->kind == StoreTrouble::Kind::Damaged) {
        if (!replaceDamaged(trouble->technical))
            return false;
    } else if (trouble) {
        m_refused = trouble->kind == StoreTrouble::Kind::Newer;
        complain(*trouble);
        return false;
    }
    m_listener.opened();
    return true;
}

std::optional<StoreTrouble> WorkDatabase::openOnce()
{
    // Each transaction is on the disk, not in its cache, before anybody is told that it is written.
    if (const auto trouble = m_file.open({u"journal_mode = WAL"_s, u"synchronous = FULL"_s,
                                          u"fullfsync = ON"_s, u"journal_size_limit = 4194304"_s}))
        return trouble;
    std::optional<StoreTrouble> trouble;
    if (const auto upgraded = workschema::upgrade(m_file.database()); !upgraded.ok()) {
        trouble = m_file.trouble(upgraded.error());
    } else {
        // The file is small, and a damage found now can still be salvaged around.
        QSqlQuery check(u"PRAGMA quick_check(1)"_s, m_file.database());
        if (!check.next())
            trouble = m_file.trouble(check.lastError());
        else if (const QString words = check.value(0).toString(); words != u"ok")
            trouble = m_file.trouble(StoreTrouble::Kind::Damaged, words);
    }
    if (trouble)
        m_file.close();
    return trouble;
}

bool WorkDatabase::replaceDamaged(const QString &technical)
{
    const StoreTrouble aside = m_file.setAside(technical);
    std::optional<StoreTrouble> trouble = openOnce();
    if (!trouble) {
        if (const QSqlError error = salvageWork(aside.asideFile, m_file.database()); error.isValid())
            trouble = m_file.trouble(StoreTrouble::Kind::CannotOpen, error.databaseText());
    }
    if (trouble) {
        // Without the room for it nothing is salvaged; later, then.
        m_file.takeBack(aside.asideFile);
        complain(*trouble);
        return false;
    }
    m_listener.trouble(aside);
    return true;
}

void WorkDatabase::write(Job job)
{
    m_waiting.push_back(std::move(job));
    if (m_waiting.size() == 1 || m_file.isOpen())
        tryAgain();
}

bool WorkDatabase::read(const Work &work)
{
    if (!m_file.isOpen())
        return false;
    const QSqlError error = work(m_file.database());
    if (!error.isValid())
        return true;
    const StoreTrouble trouble = m_file.trouble(error);
    if (trouble.kind == StoreTrouble::Kind::Damaged && replaceDamaged(trouble.technical))
        m_listener.rescued();
    return false;
}

void WorkDatabase::tryAgain()
{
    if (!m_file.isOpen() && !reopen()) {
        while ((m_refused || !m_named) && !m_waiting.empty())
            finish(false);
        return;
    }
    bool replaced = false;
    while (!m_waiting.empty()) {
        const QSqlError error =
            schema::transact(m_file.database(), schema::Begin::AtOnce, m_waiting.front().work);
        if (!error.isValid()) {
            m_complained = false;
            finish(true);
            continue;
        }
        const StoreTrouble trouble = m_file.trouble(error);
        if (trouble.kind == StoreTrouble::Kind::Damaged && !replaced) {
            replaced = true;
            if (!replaceDamaged(trouble.technical))
                return;
            m_listener.rescued();
            continue;
        }
        complain(trouble);
        if (DatabaseFile::mayPass(error))
            return;
        // Not the disk's fault: it would fail for ever and hold up everything behind it.
        finish(false);
    }
}

void WorkDatabase::finish(bool written)
{
    const Job job = std::move(m_waiting.front());
    m_waiting.pop_front();
    if (job.done)
        job.done(written);
}

void WorkDatabase::complain(const StoreTrouble &trouble)
{
    if (!std::exchange(m_complained, true))
        m_listener.trouble(trouble);
}

} // namespace ticketeer
