#include "storefile.h"

#include "recordstore.h"
#include "storedatabase.h"
#include "storethread.h"

#include <QCryptographicHash>
#include <QUrl>

namespace ticketeer {

using namespace Qt::StringLiterals;

namespace {

/// Long enough to write a burst of changes once, short enough to lose little in a crash.
constexpr int SoonMs = 250;
constexpr int AgainMs = 30'000;

const QString &fieldsMark()
{
    static const QString name = u"customFields"_s;
    return name;
}

qint64 modifiedOf(const Record &record)
{
    const QDateTime modified = record.value(u"DateModified").toMoment();
    return modified.isValid() ? modified.toMSecsSinceEpoch() : 0;
}

/// What the server does not have is in the work file.
bool isUnsent(qint64 id)
{
    return id < 0;
}

bool isConversation(const Resource &parent, const Resource &child)
{
    return parent.is(resources::Tickets) && child.is(resources::Actions);
}

} // namespace

StoreFile::StoreFile(RecordStore &store, QObject *parent)
    : QObject(parent), m_store(store), m_thread(std::make_unique<StoreThread>())
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &StoreFile::flush);
    connect(&store, &RecordStore::changed, this, &StoreFile::noteChanged);
    connect(&store, &RecordStore::removed, this, &StoreFile::noteRemoved);
    connect(&store, &RecordStore::childrenChanged, this, &StoreFile::noteChildren);
    connect(&store, &RecordStore::customFieldsChanged, this, &StoreFile::noteFields);
}

StoreFile::~StoreFile()
{
    close();
}

QString StoreFile::fileFor(const QString &folder, const QString &server, const QString &organization)
{
    const QUrl url(server);
    const QByteArray which =
        QCryptographicHash::hash((server + u'\n' + organization).toUtf8(), QCryptographicHash::Sha256);
    return u"%1/%2-%3-%4.sqlite"_s.arg(folder, url.host().isEmpty() ? u"account"_s : url.host(), organization,
                                       QString::fromLatin1(which.toHex().left(8)));
}

void StoreFile::open(const QString &file)
{
    close();
    m_file = file;
    m_usable = true;
    const quint64 opening = ++m_opening;
    m_thread->post([this, thread = m_thread.get(), file, opening](StoreDatabase &database) {
        const auto opened = database.open(file);
        // Queued to the GUI thread, whose destructor waits for this thread first.
        thread->answer([this, opening, opened] {
            if (opening != m_opening)
                return;
            if (!opened.ok()) {
                m_usable = false;
                m_read = true;
                Q_EMIT trouble(opened.error());
                Q_EMIT glanced();
                Q_EMIT read();
                return;
            }
            m_marks = opened->marks;
            m_conversations = opened->conversations;
            m_store.restoreCustomFields(QByteArray::fromBase64(m_marks.value(fieldsMark()).toLatin1()));
            if (opened->trouble)
                Q_EMIT trouble(*opened->trouble);
        });
        if (!opened.ok())
            return;
        bool first = true;
        database.readLists([this, thread, opening, &first](const Resource &resource,
                                                           const QList<Record> &records) {
            thread->answerInTurn([this, opening, &resource, records, glance = std::exchange(first, false)] {
                if (opening != m_opening)
                    return;
                take(resource, records);
                if (glance)
                    Q_EMIT glanced();
            });
        });
        thread->answerInTurn([this, opening, nothing = first] {
            if (opening != m_opening)
                return;
            m_read = true;
            if (nothing)
                Q_EMIT glanced();
            Q_EMIT read();
        });
    });
}

void StoreFile::take(const Resource &resource, const QList<Record> &records)
{
    m_restoring = true;
    QList<Record> unknown;
    const QSet<qint64> gone = m_removed.value(&resource);
    for (const Record &record : records) {
        if (!gone.contains(record.id()) && !m_store.contains(resource, record.id()))
            unknown.append(record);
    }
    m_store.restore(resource, unknown);
    m_restoring = false;
}

void StoreFile::close()
{
    flush();
    ++m_opening;
    m_soon.stop();
    m_marks.clear();
    m_conversations.clear();
    m_changed.clear();
    m_removed.clear();
    m_families.clear();
    m_newMarks.clear();
    m_forget = false;
    m_complained = false;
    m_usable = false;
    m_read = false;
    if (!m_file.isEmpty())
        m_thread->post([](StoreDatabase &database) { database.close(); });
    m_file.clear();
}

void StoreFile::wipe()
{
    if (m_file.isEmpty())
        return;
    // Not worth writing any more.
    m_usable = false;
    m_thread->post([](StoreDatabase &database) { database.wipe(); });
    close();
}

void StoreFile::setMark(const QString &name, const QString &value)
{
    if (m_marks.value(name) == value)
        return;
    if (value.isEmpty())
        m_marks.remove(name);
    else
        m_marks.insert(name, value);
    m_newMarks.insert(name, value);
    soon();
}

std::optional<qint64> StoreFile::conversationAsOf(qint64 ticketId) const
{
    const auto known = m_conversations.constFind(ticketId);
    return known == m_conversations.constEnd() ? std::nullopt : std::optional(*known);
}

void StoreFile::readChildren(const Resource &parent, qint64 parentId, const Resource &child, QObject *context,
                             std::function<void(bool)> then)
{
    using Found = std::optional<StoreDatabase::Found>;
    m_thread->ask<Found>(
        context,
        [&parent, parentId, &child](StoreDatabase &database) {
            return database.children(parent, parentId, child);
        },
        [this, opening = m_opening, &parent, parentId, &child, then = std::move(then)](const Found &found) {
            const bool current = opening == m_opening;
            if (found && current && !m_store.childrenKnown(parent, parentId, child)) {
                m_restoring = true;
                m_store.restoreChildren(parent, parentId, child, found->records);
                m_restoring = false;
            }
            then(found && current);
        });
}

void StoreFile::keepChildren(const Resource &parent, const Record &parentRecord, const Resource &child,
                             const QList<Record> &records)
{
    StoreBatch batch;
    QList<qint64> ids;
    for (const Record &record : records)
        ids.append(record.id());
    batch.put = records;
    const qint64 asOf = modifiedOf(parentRecord);
    batch.children.append({&parent, parentRecord.id(), &child, ids, asOf});
    if (isConversation(parent, child)) {
        m_conversations.insert(parentRecord.id(), asOf);
        Q_EMIT conversationsChanged();
    }
    // The ticket itself must be there first.
    flush();
    send(batch);
}

void StoreFile::search(const Resource &resource, const QStringList &words, QObject *context,
                       std::function<void(const QList<qint64> &)> then)
{
    flush();
    m_thread->ask<QList<qint64>>(
        context, [&resource, words](StoreDatabase &database) { return database.search(resource, words); },
        std::move(then));
}

void StoreFile::findSimilar(const Resource &resource, const QStringList &words, qsizetype most,
                            QObject *context, std::function<void(const QList<qint64> &)> then)
{
    flush();
    m_thread->ask<QList<qint64>>(
        context,
        [&resource, words, most](StoreDatabase &database) { return database.similar(resource, words, most); },
        std::move(then));
}

void StoreFile::check(QObject *context, Verdict then)
{
    flush();
    m_thread->ask<std::optional<StoreTrouble>>(
        context, [](StoreDatabase &database) { return database.check(); }, std::move(then));
}

void StoreFile::compact(QObject *context, Verdict then)
{
    flush();
    m_thread->ask<std::optional<StoreTrouble>>(
        context, [](StoreDatabase &database) { return database.compact(); }, std::move(then));
}

void StoreFile::rebuild(QObject *context, Verdict then)
{
    m_forget = true;
    m_conversations.clear();
    m_marks.clear();
    m_newMarks.clear();
    noteEverything();
    flush();
    Q_EMIT conversationsChanged();
    compact(context, std::move(then));
}

void StoreFile::whenWritten(QObject *context, std::function<void()> then)
{
    flush();
    m_thread->ask<bool>(
        context, [](StoreDatabase &) { return true; }, [then = std::move(then)](bool) { then(); });
}

void StoreFile::noteChanged(const Resource *resource, const QList<qint64> &ids)
{
    if (m_restoring || !m_usable)
        return;
    QSet<qint64> &changed = m_changed[resource];
    QSet<qint64> &removed = m_removed[resource];
    for (const qint64 id : ids) {
        if (isUnsent(id))
            continue;
        changed.insert(id);
        removed.remove(id);
    }
    soon();
}

void StoreFile::noteRemoved(const Resource *resource, const QList<qint64> &ids)
{
    if (!m_usable)
        return;
    QSet<qint64> &changed = m_changed[resource];
    QSet<qint64> &removed = m_removed[resource];
    for (const qint64 id : ids) {
        if (isUnsent(id))
            continue;
        changed.remove(id);
        removed.insert(id);
        if (resource->is(resources::Tickets))
            m_conversations.remove(id);
    }
    soon();
}

void StoreFile::noteChildren(const Resource *parent, qint64 parentId, const Resource *child)
{
    if (m_restoring || !m_usable || isUnsent(parentId))
        return;
    m_families.insert({parent, parentId, child});
    soon();
}

void StoreFile::noteEverything()
{
    for (const Resource *resource : allResources()) {
        const QList<qint64> ids = m_store.serverIds(*resource);
        if (!ids.isEmpty())
            noteChanged(resource, ids);
    }
    for (const RecordStore::Family &family : m_store.families())
        noteChildren(family.parent, family.parentId, family.child);
    noteFields();
}

void StoreFile::noteFields()
{
    if (m_usable && !m_restoring)
        setMark(fieldsMark(), QString::fromLatin1(m_store.customFields().saved().toBase64()));
}

void StoreFile::soon()
{
    if (m_usable && !m_soon.isActive())
        m_soon.start(SoonMs);
}

StoreBatch StoreFile::gather()
{
    StoreBatch batch;
    batch.everythingGone = std::exchange(m_forget, false);
    for (auto it = m_changed.constBegin(); it != m_changed.constEnd(); ++it) {
        for (const qint64 id : it.value()) {
            if (Record record = m_store.serverRecord(*it.key(), id); !record.isNull())
                batch.put.append(std::move(record));
        }
    }
    for (auto it = m_removed.constBegin(); it != m_removed.constEnd(); ++it) {
        if (!it.value().isEmpty())
            batch.gone.insert(it.key(), QList<qint64>(it.value().cbegin(), it.value().cend()));
    }
    for (const Family &family : std::as_const(m_families)) {
        if (!m_store.childrenKnown(*family.parent, family.parentId, *family.child))
            continue;
        QList<qint64> ids;
        for (const Record &record : m_store.serverChildren(*family.parent, family.parentId, *family.child))
            ids.append(record.id());
        const qint64 asOf = modifiedOf(m_store.serverRecord(*family.parent, family.parentId));
        batch.children.append({family.parent, family.parentId, family.child, ids, asOf});
        if (isConversation(*family.parent, *family.child))
            m_conversations.insert(family.parentId, asOf);
    }
    if (!batch.children.isEmpty())
        Q_EMIT conversationsChanged();
    batch.marks = std::exchange(m_newMarks, {});
    m_changed.clear();
    m_removed.clear();
    m_families.clear();
    return batch;
}

void StoreFile::flush()
{
    m_soon.stop();
    if (!m_usable)
        return;
    const StoreBatch batch = gather();
    if (!batch.isEmpty())
        send(batch);
}

void StoreFile::send(const StoreBatch &batch)
{
    m_thread->post([this, thread = m_thread.get(), batch, opening = m_opening](StoreDatabase &database) {
        const std::optional<StoreTrouble> result = database.write(batch);
        thread->answer([this, batch, opening, result] {
            if (opening == m_opening)
                written(batch, result);
        });
    });
}

void StoreFile::written(const StoreBatch &batch, const std::optional<StoreTrouble> &result)
{
    if (!result) {
        m_complained = false;
        return;
    }
    if (result->kind == StoreTrouble::Kind::Damaged) {
        // A new file is in its place; what is in memory goes there.
        m_conversations.clear();
        m_marks.clear();
        noteEverything();
        Q_EMIT trouble(*result);
        Q_EMIT conversationsChanged();
        return;
    }
    // Kept for the next try, unless something newer is noted already.
    for (const Record &record : batch.put) {
        if (m_store.contains(record.resource(), record.id()))
            m_changed[&record.resource()].insert(record.id());
    }
    for (auto it = batch.gone.constBegin(); it != batch.gone.constEnd(); ++it) {
        for (const qint64 id : it.value()) {
            if (!m_store.contains(*it.key(), id))
                m_removed[it.key()].insert(id);
        }
    }
    for (const StoreBatch::Children &children : batch.children) {
        if (m_store.childrenKnown(*children.parent, children.parentId, *children.child))
            m_families.insert({children.parent, children.parentId, children.child});
        else if (isConversation(*children.parent, *children.child))
            m_conversations.remove(children.parentId);
    }
    for (auto it = batch.marks.constBegin(); it != batch.marks.constEnd(); ++it) {
        if (!m_newMarks.contains(it.key()))
            m_newMarks.insert(it.key(), it.value());
    }
    m_forget = m_forget || batch.everythingGone;
    m_soon.start(AgainMs);
    if (!std::exchange(m_complained, true))
        Q_EMIT trouble(*result);
}

} // namespace ticketeer
